import { Injectable } from '@nestjs/common';
import type { ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { CommitteeProcedureRepository, type Rater } from '../committee-procedure.repository.js';
import { isOpenForScoring, RaterDesks, type RaterDesk } from './rater-desk.service.js';
import { RecusalRepository, type VisibleRecusal } from './recusal.repository.js';
import { ScoreRepository, type VisibleScore } from './score.repository.js';

/** The own sheet and, only once it is sealed, what the others have sealed. */
export interface SheetView {
  readonly desk: RaterDesk;
  readonly raters: readonly Rater[];
  readonly scores: readonly VisibleScore[];
  readonly recusals: readonly VisibleRecusal[];
}

export type SealSheetOutcome =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'sealed' };

@Injectable()
export class ScoreSheetService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly desks: RaterDesks,
    private readonly procedures: CommitteeProcedureRepository,
    private readonly scores: ScoreRepository,
    private readonly recusals: RecusalRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** The desk alone, for pages that show nothing of others. */
  findDesk(me: Principal, procedureId: ProcedureId): Promise<RaterDesk | undefined> {
    return this.transaction.run(me, (tx) => this.desks.find(tx, me, procedureId));
  }

  /** All desks of a person. */
  listDesks(me: Principal): Promise<RaterDesk[]> {
    return this.transaction.run(me, async (tx) => {
      const desks: RaterDesk[] = [];
      for (const procedure of await this.procedures.listMine(tx, me.accountId)) {
        desks.push(await this.desks.lay(tx, me, procedure));
      }
      return desks;
    });
  }

  find(me: Principal, procedureId: ProcedureId): Promise<SheetView | undefined> {
    return this.transaction.run(me, async (tx) => {
      const desk = await this.desks.find(tx, me, procedureId);
      if (desk === undefined) return undefined;
      if (desk.sealedAt === null) return { desk, raters: [], scores: [], recusals: [] };
      return {
        desk,
        raters: await this.procedures.listRaters(tx, procedureId),
        scores: await this.scores.listSealed(tx, procedureId),
        recusals: await this.recusals.listVisible(tx, procedureId),
      };
    });
  }

  /** Seals the own sheet for good. Refused while a file or a required reason is missing. */
  seal(me: Principal, procedureId: ProcedureId): Promise<SealSheetOutcome> {
    return this.transaction.run(me, async (tx): Promise<SealSheetOutcome> => {
      if ((await this.procedures.findMine(tx, procedureId, me.accountId)) === undefined) {
        return { kind: 'not-found' };
      }
      // Locked before it is read, so that no score changes between the check and the seal.
      const sheet = await this.scores.lockSheet(tx, procedureId, me.accountId);
      const desk = await this.desks.find(tx, me, procedureId);
      if (desk === undefined) return { kind: 'not-found' };
      if (!isOpenForScoring(desk)) return { kind: 'closed' };
      if (!canBeSealed(desk)) return { kind: 'incomplete' };
      await this.scores.seal(tx, sheet.id);
      await this.decisionLog.append(tx, {
        actor: me.accountId,
        event: 'score-sheet.sealed',
        subject: sheet.id,
        procedureId,
        details: { files: desk.sheet.completeCount, criteria: desk.criteria.length },
      });
      return { kind: 'sealed' };
    });
  }
}

/** Whether every file the rater has to score is complete; an empty list is no finished work. */
export function canBeSealed(desk: RaterDesk): boolean {
  return isOpenForScoring(desk) && desk.sheet.isComplete && desk.sheet.files.length > 0;
}
