import { Injectable } from '@nestjs/common';
import type { AccountId, ProcedureId } from '../../policy/ids.js';
import type { Duty } from '../../policy/permissions.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { findViolatedConstraint } from '../../platform/database/violated-constraint.js';
import {
  findAppointmentRefusal,
  findDismissalRefusal,
  type AppointmentRefusal,
  type DismissalRefusal,
} from './member-rules.js';
import { MemberRepository, type Colleague } from './member.repository.js';
import { OfficeProcedureRepository, type OfficeProcedure } from './office-procedure.repository.js';

export interface MembersView {
  readonly procedure: OfficeProcedure;
  /** Everybody with a duty in the procedure or with a role that allows one. */
  readonly colleagues: readonly Colleague[];
}

export type Appointment =
  | { readonly kind: 'appointed' }
  | { readonly kind: 'refused'; readonly reason: AppointmentRefusal }
  | { readonly kind: 'not-found' };

export type Dismissal =
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'refused'; readonly reason: DismissalRefusal }
  | { readonly kind: 'not-found' };

/** Keys with which the database itself refuses a second duty or a second chair. */
const REFUSED_BY_DATABASE: Readonly<Record<string, AppointmentRefusal>> = {
  member_one_duty: 'other-side',
  member_one_chair: 'chair-taken',
};

@Injectable()
export class MembersService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: OfficeProcedureRepository,
    private readonly members: MemberRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  find(principal: Principal, id: ProcedureId): Promise<MembersView | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const opened = await this.procedures.find(tx, principal, id);
      if (opened?.access !== 'manage') return undefined;
      return { procedure: opened.procedure, colleagues: await this.members.list(tx, id) };
    });
  }

  /** Gives one person one duty; refuses everybody who stands on the other side, with the reason. */
  async appoint(
    principal: Principal,
    id: ProcedureId,
    accountId: AccountId,
    duty: Duty,
  ): Promise<Appointment> {
    try {
      return await this.transaction.run<Appointment>(principal, async (tx) => {
        const procedure = await this.procedures.findManaged(tx, principal, id);
        if (procedure === undefined) return { kind: 'not-found' };
        const candidate = await this.members.find(tx, id, accountId);
        const hasChair = ((await this.members.countByDuty(tx, id)).get('committee-chair') ?? 0) > 0;
        const reason = findAppointmentRefusal(procedure.state, duty, candidate, hasChair);
        if (reason !== undefined) return { kind: 'refused', reason };
        await this.procedures.insertMember(tx, {
          tenantId: principal.tenantId,
          procedureId: id,
          accountId,
          duty,
        });
        await this.decisionLog.append(tx, {
          actor: principal.accountId,
          event: 'member.appointed',
          subject: accountId,
          procedureId: id,
          details: { duty },
        });
        return { kind: 'appointed' };
      });
    } catch (error) {
      const reason = REFUSED_BY_DATABASE[findViolatedConstraint(error) ?? ''];
      if (reason === undefined) throw error;
      return { kind: 'refused', reason };
    }
  }

  /** Takes a duty back, before anything was published. */
  dismiss(principal: Principal, id: ProcedureId, accountId: AccountId): Promise<Dismissal> {
    return this.transaction.run<Dismissal>(principal, async (tx) => {
      const procedure = await this.procedures.findManaged(tx, principal, id);
      const member = await this.members.find(tx, id, accountId);
      if (procedure === undefined || member === undefined || member.duty === null)
        return { kind: 'not-found' };
      const reason = findDismissalRefusal(procedure.state, accountId === principal.accountId);
      if (reason !== undefined) return { kind: 'refused', reason };
      await this.members.delete(tx, id, accountId);
      await this.decisionLog.append(tx, {
        actor: principal.accountId,
        event: 'member.dismissed',
        subject: accountId,
        procedureId: id,
        details: { duty: member.duty },
      });
      return { kind: 'dismissed' };
    });
  }
}
