import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import { listNextStates } from '../../policy/procedure-states.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { LogDetails } from '../../decision-log/log-entry.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Clock } from '../../platform/clock/clock.adapter.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { CriterionEntity } from '../criterion.entity.js';
import { ProcedureStateRepository } from '../procedure-state.repository.js';
import { hashCriteria } from './criteria-hash.js';
import { MemberRepository } from './member.repository.js';
import { OfficeProcedureRepository, type OfficeProcedure } from './office-procedure.repository.js';
import {
  CANCEL_REASONS,
  listObstacles,
  STEP_TEXTS,
  type OfficeStep,
  type StepFacts,
} from './procedure-steps.js';

export type StepOutcome =
  | { readonly kind: 'taken' }
  /** Sentences for the clerk: what has to be done first. */
  | { readonly kind: 'refused'; readonly obstacles: readonly string[] }
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'not-found' };

@Injectable()
export class StepsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: OfficeProcedureRepository,
    private readonly members: MemberRepository,
    private readonly states: ProcedureStateRepository,
    private readonly decisionLog: DecisionLogRepository,
    private readonly clock: Clock,
  ) {}

  /** Moves a procedure on; state and log entry stand or fall together. */
  take(principal: Principal, id: ProcedureId, step: Exclude<OfficeStep, 'cancelled'>): Promise<StepOutcome> {
    return this.transaction.run<StepOutcome>(principal, async (tx) => {
      const procedure = await this.procedures.findManaged(tx, principal, id);
      if (procedure === undefined) return { kind: 'not-found' };
      if (!listNextStates('office', procedure.state).includes(step)) return { kind: 'moved-on' };
      const criteria = await tx.find(CriterionEntity, {
        where: { procedureId: id },
        order: { ordinal: 'ASC' },
      });
      const obstacles = listObstacles(step, await this.collectFacts(tx, procedure, criteria.length));
      if (obstacles.length > 0) return { kind: 'refused', obstacles };
      return this.move(tx, principal, procedure, step, this.detailsOf(step, procedure, criteria));
    });
  }

  /** Ends a procedure early; needs one of the objective reasons. */
  cancel(principal: Principal, id: ProcedureId, reason: string): Promise<StepOutcome> {
    return this.transaction.run<StepOutcome>(principal, async (tx) => {
      const procedure = await this.procedures.findManaged(tx, principal, id);
      if (procedure === undefined) return { kind: 'not-found' };
      if (!listNextStates('office', procedure.state).includes('cancelled')) return { kind: 'moved-on' };
      if (!Object.hasOwn(CANCEL_REASONS, reason)) {
        return { kind: 'refused', obstacles: ['Wählen Sie den Grund, aus dem das Verfahren endet.'] };
      }
      return this.move(tx, principal, procedure, 'cancelled', { from: procedure.state, reason });
    });
  }

  private async move(
    tx: Transaction,
    principal: Principal,
    procedure: OfficeProcedure,
    step: OfficeStep,
    details: LogDetails,
  ): Promise<StepOutcome> {
    if (!(await this.states.transition(tx, procedure.id, procedure.state, step))) return { kind: 'moved-on' };
    await this.decisionLog.append(tx, {
      actor: principal.accountId,
      event: STEP_TEXTS[step].event,
      subject: procedure.id,
      procedureId: procedure.id,
      details,
    });
    return { kind: 'taken' };
  }

  private async collectFacts(
    tx: Transaction,
    procedure: OfficeProcedure,
    criteria: number,
  ): Promise<StepFacts> {
    const duties = await this.members.countByDuty(tx, procedure.id);
    return {
      criteria,
      neutralOffices: duties.get('neutral-office') ?? 0,
      chairs: duties.get('committee-chair') ?? 0,
      raters: procedure.raters,
      applications: procedure.applications,
      undecidedDocuments: procedure.undecidedDocuments,
      closesAt: procedure.closesAt,
      now: this.clock.now(),
    };
  }

  private detailsOf(
    step: OfficeStep,
    procedure: OfficeProcedure,
    criteria: readonly CriterionEntity[],
  ): LogDetails {
    switch (step) {
      case 'criteria-frozen':
      case 'published':
        return { criteria: criteria.length, criteriaHash: hashCriteria(criteria) };
      case 'intake-closed':
        return { applications: procedure.applications, isEarly: procedure.closesAt > this.clock.now() };
      case 'scoring':
        return { applications: procedure.applications, releasedFiles: procedure.releasedFiles };
      case 'cancelled':
        return {};
    }
  }
}
