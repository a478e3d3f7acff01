import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { findViolatedConstraint } from '../../platform/database/violated-constraint.js';
import { JobWaker } from '../../platform/queue/job-waker.service.js';
import {
  DecisionViewRepository,
  type IdentityCard,
  type RevealApproval,
  type SealedDecision,
} from './decision-view.repository.js';
import { OfficeProcedureRepository, type OfficeProcedure } from './office-procedure.repository.js';

export interface RevealView {
  readonly procedure: OfficeProcedure;
  /** Undefined before the seal. */
  readonly decision: SealedDecision | undefined;
  readonly approvals: readonly RevealApproval[];
  readonly mayApprove: boolean;
}

export interface RevealedCards {
  readonly procedure: OfficeProcedure;
  readonly cards: readonly IdentityCard[];
}

export type ApprovalRefusal = 'not-sealed' | 'same-person' | 'already-approved';

export type Approval =
  | { readonly kind: 'approved'; readonly isComplete: boolean }
  | { readonly kind: 'refused'; readonly reason: ApprovalRefusal }
  | { readonly kind: 'not-found' };

export const APPROVAL_REFUSALS: Readonly<Record<ApprovalRefusal, string>> = {
  'not-sealed': 'Das Ergebnis ist noch nicht versiegelt. Aufgedeckt werden kann erst danach.',
  'same-person':
    'Sie haben schon zugestimmt. Die zweite Zustimmung muss eine andere Person geben, damit niemand allein aufdecken kann.',
  'already-approved': 'Für diese Aufgabe liegt schon eine Zustimmung vor.',
};

const REFUSED_BY_DATABASE: Readonly<Record<string, ApprovalRefusal>> = {
  reveal_approval_two_persons: 'same-person',
  reveal_approval_one_per_duty: 'already-approved',
};

@Injectable()
export class RevealService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: OfficeProcedureRepository,
    private readonly decisions: DecisionViewRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly jobs: JobWaker,
  ) {}

  find(principal: Principal, id: ProcedureId): Promise<RevealView | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const opened = await this.procedures.find(tx, principal, id);
      const duty = opened?.procedure.duty;
      if (opened === undefined || !isApprover(duty)) return undefined;
      const approvals = await this.decisions.listApprovals(tx, id);
      const decision = await this.decisions.findSealed(tx, id);
      const mayApprove =
        opened.procedure.state === 'sealed' &&
        approvals.every((given) => given.duty !== duty && given.accountId !== principal.accountId);
      return { procedure: opened.procedure, decision, approvals, mayApprove };
    });
  }

  /** One of the two approvals. After the second the worker is woken; it checks seal and approvals itself. */
  async approve(principal: Principal, id: ProcedureId): Promise<Approval> {
    const outcome = await this.record(principal, id);
    // After the commit, so that the worker finds both approvals.
    if (outcome.kind === 'approved' && outcome.isComplete) {
      await this.jobs.wake('identity.reveal', { tenantId: principal.tenantId, procedureId: id });
    }
    return outcome;
  }

  /** The invited, once the worker has copied their cards; only for the responsible clerk. */
  findCards(principal: Principal, id: ProcedureId): Promise<RevealedCards | undefined> {
    return this.transaction.run(principal, async (tx) => {
      const opened = await this.procedures.find(tx, principal, id);
      if (opened?.access !== 'manage' || opened.procedure.state !== 'revealed') return undefined;
      return { procedure: opened.procedure, cards: await this.decisions.listCards(tx, id) };
    });
  }

  private async record(principal: Principal, id: ProcedureId): Promise<Approval> {
    try {
      return await this.transaction.run<Approval>(principal, async (tx) => {
        const opened = await this.procedures.find(tx, principal, id);
        const duty = opened?.procedure.duty;
        if (opened === undefined || !isApprover(duty)) return { kind: 'not-found' };
        const decision = await this.decisions.findSealed(tx, id);
        if (decision === undefined || opened.procedure.state !== 'sealed') {
          return { kind: 'refused', reason: 'not-sealed' };
        }
        const { tenantId, accountId } = principal;
        await this.decisions.insertApproval(tx, {
          tenantId,
          procedureId: id,
          decisionId: decision.id,
          duty,
          accountId,
        });
        await this.decisionLog.append(tx, {
          actor: accountId,
          event: 'reveal.approved',
          subject: decision.id,
          procedureId: id,
          details: { duty, contentHash: decision.contentHash },
        });
        // Read after the log entry: its lock orders two approvals that arrive at the same moment.
        const approvals = await this.decisions.listApprovals(tx, id);
        return { kind: 'approved', isComplete: approvals.length === 2 };
      });
    } catch (error) {
      const reason = REFUSED_BY_DATABASE[findViolatedConstraint(error) ?? ''];
      if (reason === undefined) throw error;
      return { kind: 'refused', reason };
    }
  }
}

function isApprover(duty: string | null | undefined): duty is 'hr-clerk' | 'neutral-office' {
  return duty === 'hr-clerk' || duty === 'neutral-office';
}
