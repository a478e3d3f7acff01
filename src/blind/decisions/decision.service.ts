import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { ProcedureStateRepository } from '../../procedures/procedure-state.repository.js';
import { CandidateFileRepository } from '../candidate-files/candidate-file.repository.js';
import {
  CommitteeProcedureRepository,
  type CommitteeProcedure,
  type Rater,
} from '../committee-procedure.repository.js';
import { defaultCriterionType } from '../scoring/criteria/index.js';
import { RecusalRepository } from '../scoring/recusal.repository.js';
import { ScoreRepository } from '../scoring/score.repository.js';
import { buildDecision, type DecisionContent } from './decision-content.js';
import { DecisionRepository, hashDecision, type SealedDecision } from './decision.repository.js';

/** A file that cannot be ranked yet, by pseudonym, with the labels of its unscored criteria. */
export interface UnratedFile {
  readonly pseudonym: string;
  readonly criteria: readonly string[];
}

/** How far the committee is on the way to a decision, as this member may see it. */
export type DecisionStage =
  | { readonly kind: 'not-started' }
  /** The own sheet is unsealed: nothing of others may show, not even how many have sealed (L15). */
  | { readonly kind: 'own-sheet-open' }
  | { readonly kind: 'waiting'; readonly unrated: readonly UnratedFile[] }
  | { readonly kind: 'unrated'; readonly unrated: readonly UnratedFile[] }
  | { readonly kind: 'preview'; readonly content: DecisionContent; readonly hash: string }
  | { readonly kind: 'sealed'; readonly decision: SealedDecision };

export interface DecisionView {
  readonly procedure: CommitteeProcedure;
  /** Empty until the own sheet is sealed. */
  readonly raters: readonly Rater[];
  readonly stage: DecisionStage;
}

export type OpenConsolidationOutcome =
  { readonly kind: 'not-found' } | { readonly kind: 'not-ready' } | { readonly kind: 'opened' };

export type SealDecisionOutcome =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-ready' }
  /** Something changed since the page was shown; nothing was sealed. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'sealed' };

@Injectable()
export class DecisionService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly procedures: CommitteeProcedureRepository,
    private readonly files: CandidateFileRepository,
    private readonly scores: ScoreRepository,
    private readonly recusals: RecusalRepository,
    private readonly decisions: DecisionRepository,
    private readonly states: ProcedureStateRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  find(me: Principal, procedureId: ProcedureId): Promise<DecisionView | undefined> {
    return this.transaction.run(me, (tx) => this.load(tx, me, procedureId));
  }

  /** The chair ends the scoring, once every sheet is sealed and every file can be ranked. */
  openConsolidation(me: Principal, procedureId: ProcedureId): Promise<OpenConsolidationOutcome> {
    return this.transaction.run(me, async (tx): Promise<OpenConsolidationOutcome> => {
      await this.decisions.lock(tx, procedureId);
      const view = await this.load(tx, me, procedureId);
      if (view?.procedure.duty !== 'committee-chair') return { kind: 'not-found' };
      if (!canOpenConsolidation(view)) return { kind: 'not-ready' };
      if (!(await this.states.transition(tx, procedureId, 'scoring', 'consolidation')))
        return { kind: 'not-ready' };
      await this.decisionLog.append(tx, {
        actor: me.accountId,
        event: 'procedure.consolidation-opened',
        subject: procedureId,
        procedureId,
        details: { sheets: view.raters.length },
      });
      return { kind: 'opened' };
    });
  }

  /**
   * Seals the result: content, hash, entries, state and log stand or fall together.
   *
   * @param seenHash hash of the preview that the chair confirmed
   */
  seal(me: Principal, procedureId: ProcedureId, seenHash: string): Promise<SealDecisionOutcome> {
    return this.transaction.run(me, async (tx): Promise<SealDecisionOutcome> => {
      await this.decisions.lock(tx, procedureId);
      const view = await this.load(tx, me, procedureId);
      if (view?.procedure.duty !== 'committee-chair') return { kind: 'not-found' };
      if (view.stage.kind !== 'preview') return { kind: 'not-ready' };
      const { content, hash } = view.stage;
      if (hash !== seenHash) return { kind: 'changed' };
      const decisionId = await this.decisions.insert(tx, procedureId, me.accountId, content);
      if (!(await this.states.transition(tx, procedureId, 'consolidation', 'sealed'))) {
        // Rolls the whole transaction back; only a step past the lock could cause it.
        throw new Error('the procedure left consolidation during the seal');
      }
      await this.decisionLog.append(tx, {
        actor: me.accountId,
        event: 'decision.sealed',
        subject: decisionId,
        procedureId,
        details: {
          hash,
          files: content.files.length,
          invited: content.files.filter((f) => f.isInvited).length,
        },
      });
      return { kind: 'sealed' };
    });
  }

  private async load(
    tx: Transaction,
    me: Principal,
    procedureId: ProcedureId,
  ): Promise<DecisionView | undefined> {
    const procedure = await this.procedures.findMine(tx, procedureId, me.accountId);
    if (procedure === undefined) return undefined;
    const decision = await this.decisions.find(tx, procedureId);
    if (decision !== undefined) {
      const raters = await this.procedures.listRaters(tx, procedureId);
      return { procedure, raters, stage: { kind: 'sealed', decision } };
    }
    if (procedure.state !== 'scoring' && procedure.state !== 'consolidation') {
      return { procedure, raters: [], stage: { kind: 'not-started' } };
    }
    const own = await this.scores.findSheet(tx, procedureId, me.accountId);
    if (own === undefined || own.sealedAt === null) {
      return { procedure, raters: [], stage: { kind: 'own-sheet-open' } };
    }
    const raters = await this.procedures.listRaters(tx, procedureId);
    return { procedure, raters, stage: await this.loadStage(tx, procedure, raters) };
  }

  private async loadStage(
    tx: Transaction,
    procedure: CommitteeProcedure,
    raters: readonly Rater[],
  ): Promise<DecisionStage> {
    const files = await this.files.listVisible(tx, procedure.id);
    const criteria = (await this.procedures.listCriteria(tx, procedure.id)).map((criterion) => ({
      id: criterion.id,
      ordinal: criterion.ordinal,
      label: criterion.label,
      justification: criterion.justification,
      evidence: criterion.evidence,
      weight: criterion.weight,
      anchors: criterion.anchors,
      maximum: defaultCriterionType.maximumOf(criterion.anchors),
    }));
    const { title, occupation, vacancies, invitations } = procedure;
    const outcome = buildDecision({
      procedure: { procedureId: procedure.id, title, occupation, vacancies, invitations },
      seed: procedure.orderSeed,
      criteria,
      raters: raters.filter(({ hasSealed }) => hasSealed).map(({ accountId }) => accountId),
      files,
      scores: await this.scores.listSealed(tx, procedure.id),
      recusals: await this.recusals.listVisible(tx, procedure.id),
    });
    const unrated = outcome.kind === 'ready' ? [] : listUnratedFiles(files, criteria, outcome.missing);
    if (procedure.state === 'scoring') return { kind: 'waiting', unrated };
    if (outcome.kind === 'unrated') return { kind: 'unrated', unrated };
    return { kind: 'preview', content: outcome.content, hash: hashDecision(outcome.content) };
  }
}

/** Whether nothing is missing for the step from scoring to consolidation. */
export function canOpenConsolidation(view: DecisionView): boolean {
  return (
    view.stage.kind === 'waiting' &&
    view.stage.unrated.length === 0 &&
    view.raters.every(({ hasSealed }) => hasSealed)
  );
}

function listUnratedFiles(
  files: readonly { readonly id: string; readonly pseudonym: string }[],
  criteria: readonly { readonly id: string; readonly label: string }[],
  missing: readonly { readonly candidateFileId: string; readonly criterionId: string }[],
): UnratedFile[] {
  return files
    .map(({ id, pseudonym }) => ({
      pseudonym,
      criteria: criteria
        .filter((criterion) =>
          missing.some((entry) => entry.candidateFileId === id && entry.criterionId === criterion.id),
        )
        .map(({ label }) => label),
    }))
    .filter((file) => file.criteria.length > 0);
}
