import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import type { ProcedureState } from '../../policy/procedure-states.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock/clock.adapter.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { CriterionEntity } from '../criterion.entity.js';
import { findEndOfDay } from './berlin-time.js';
import { DecisionViewRepository, type SealedDecision } from './decision-view.repository.js';
import { MemberRepository, type Colleague } from './member.repository.js';
import { OfficeProcedureRepository, type OfficeProcedure } from './office-procedure.repository.js';
import type { ProcedureAccess } from './procedure-access.js';
import { checkProcedure, type ProcedureFields, type ProcedureSettings } from './procedure-input.js';
import {
  canCancel,
  findNextStep,
  listObstacles,
  type OfficeStep,
  type StepFacts,
} from './procedure-steps.js';
import { toSlug } from './slug.js';

/** Everything that the page of one procedure shows. */
export interface ProcedureView {
  readonly procedure: OfficeProcedure;
  readonly access: Exclude<ProcedureAccess, 'none'>;
  readonly criteria: readonly CriterionEntity[];
  readonly members: readonly Colleague[];
  readonly nextStep:
    | { readonly step: OfficeStep; readonly obstacles: readonly string[]; readonly isEarly: boolean }
    | undefined;
  readonly canCancel: boolean;
  /** Undefined before the seal, and for everybody but the responsible clerk. */
  readonly decision: SealedDecision | undefined;
}

export type ProcedureChange =
  | { readonly kind: 'saved'; readonly id: ProcedureId }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'frozen' }
  | { readonly kind: 'not-found' };

const AFTER_SEAL: ReadonlySet<ProcedureState> = new Set(['sealed', 'revealed']);
const MAY_EXTEND: ReadonlySet<ProcedureState> = new Set(['criteria-frozen', 'published']);

@Injectable()
export class ProcedureService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: OfficeProcedureRepository,
    private readonly members: MemberRepository,
    private readonly decisions: DecisionViewRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly clock: Clock,
  ) {}

  list(principal: Principal): Promise<OfficeProcedure[]> {
    return this.transaction.run(principal, (tx) => this.procedures.list(tx, principal));
  }

  /** Undefined when it is not this person's; answer like a procedure that does not exist. */
  find(principal: Principal, id: ProcedureId): Promise<ProcedureView | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const opened = await this.procedures.find(tx, principal, id);
      if (opened === undefined) return undefined;
      const { procedure, access } = opened;
      const members = (await this.members.list(tx, id)).filter(({ duty }) => duty !== null);
      const criteria = await this.listCriteria(tx, id);
      // The neutral office and statutory bodies see no points, not even after the seal.
      const isResultVisible = access === 'manage' && AFTER_SEAL.has(procedure.state);
      const step = access === 'manage' ? findNextStep(procedure.state) : undefined;
      return {
        ...opened,
        criteria,
        members,
        nextStep: step === undefined ? undefined : this.describeStep(step, procedure, criteria, members),
        canCancel: access === 'manage' && canCancel(procedure.state),
        decision: isResultVisible ? await this.decisions.findSealed(tx, id) : undefined,
      };
    });
  }

  listCriteria(tx: Transaction, procedureId: ProcedureId): Promise<CriterionEntity[]> {
    return tx.find(CriterionEntity, { where: { procedureId }, order: { ordinal: 'ASC' } });
  }

  /** Creates a draft; whoever creates it becomes its responsible clerk. */
  async create(principal: Principal, fields: ProcedureFields): Promise<ProcedureChange> {
    const check = checkProcedure(fields, this.clock.now());
    if (check.kind === 'invalid') return check;
    const id = randomUUID() as ProcedureId;
    await this.transaction.run(principal, async (tx) => {
      const orderSeed = randomBytes(32);
      await this.insertWithFreeSlug(tx, principal, id, orderSeed, check.settings);
      const { tenantId, accountId } = principal;
      await this.procedures.insertMember(tx, { tenantId, procedureId: id, accountId, duty: 'hr-clerk' });
      await this.decisionLog.append(tx, {
        actor: accountId,
        event: 'procedure.created',
        subject: id,
        procedureId: id,
        // Committed before the first application, so that nobody can choose an order later.
        details: { orderSeedHash: createHash('sha256').update(orderSeed).digest('hex') },
      });
    });
    return { kind: 'saved', id };
  }

  async change(principal: Principal, id: ProcedureId, fields: ProcedureFields): Promise<ProcedureChange> {
    const check = checkProcedure(fields, this.clock.now());
    return this.transaction.run(principal, async (tx) => {
      const procedure = await this.procedures.findManaged(tx, principal, id);
      if (procedure === undefined) return { kind: 'not-found' };
      if (procedure.state !== 'draft') return { kind: 'frozen' };
      if (check.kind === 'invalid') return check;
      await this.procedures.update(tx, id, check.settings);
      await this.logChange(tx, principal, id);
      return { kind: 'saved', id };
    });
  }

  /** Moves the deadline, for everybody and never to an earlier day. */
  async extendDeadline(principal: Principal, id: ProcedureId, isoDate: string): Promise<ProcedureChange> {
    const closesAt = findEndOfDay(isoDate);
    return this.transaction.run(principal, async (tx) => {
      const procedure = await this.procedures.findManaged(tx, principal, id);
      if (procedure === undefined) return { kind: 'not-found' };
      if (!MAY_EXTEND.has(procedure.state)) return { kind: 'frozen' };
      if (closesAt === undefined || closesAt <= procedure.closesAt || closesAt <= this.clock.now()) {
        return {
          kind: 'invalid',
          errors: [{ field: 'closesOn', message: 'Wählen Sie einen späteren Tag als bisher.' }],
        };
      }
      await this.procedures.extendDeadline(tx, id, closesAt);
      await this.logChange(tx, principal, id, closesAt);
      return { kind: 'saved', id };
    });
  }

  private describeStep(
    step: OfficeStep,
    procedure: OfficeProcedure,
    criteria: readonly CriterionEntity[],
    members: readonly Colleague[],
  ): ProcedureView['nextStep'] {
    const now = this.clock.now();
    const facts: StepFacts = {
      criteria: criteria.length,
      neutralOffices: members.filter(({ duty }) => duty === 'neutral-office').length,
      chairs: members.filter(({ duty }) => duty === 'committee-chair').length,
      raters: procedure.raters,
      applications: procedure.applications,
      undecidedDocuments: procedure.undecidedDocuments,
      closesAt: procedure.closesAt,
      now,
    };
    const isEarly = step === 'intake-closed' && procedure.closesAt > now;
    return { step, obstacles: listObstacles(step, facts), isEarly };
  }

  private async insertWithFreeSlug(
    tx: Transaction,
    principal: Principal,
    id: ProcedureId,
    orderSeed: Buffer,
    settings: ProcedureSettings,
  ): Promise<void> {
    const { tenantId } = principal;
    const base = `${await this.procedures.findTenantSlug(tx, tenantId)}-${toSlug(settings.title)}`;
    // Another city's slugs are invisible here, so a taken one is only noticed when it is written.
    for (const slug of [base, `${base}-${randomBytes(3).toString('hex')}`]) {
      if (await this.procedures.insert(tx, { id, tenantId, slug, orderSeed, settings })) return;
    }
    throw new Error('no free slug');
  }

  private logChange(tx: Transaction, principal: Principal, id: ProcedureId, closesAt?: Date): Promise<void> {
    return this.decisionLog.append(tx, {
      actor: principal.accountId,
      event: 'procedure.changed',
      subject: id,
      procedureId: id,
      details: closesAt === undefined ? {} : { closesAt: closesAt.toISOString() },
    });
  }
}
