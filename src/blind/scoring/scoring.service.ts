import { Injectable } from '@nestjs/common';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { findNextOpenFile } from './rater-sheet.js';
import { isOpenForScoring, RaterDesks, type OpenFile } from './rater-desk.service.js';
import {
  checkScoreEntries,
  findGroundsHints,
  readScoreEntries,
  type GroundsHint,
  type ScoreEntry,
  type ScoreFormError,
} from './score-form.js';
import { ScoreRepository } from './score.repository.js';

export type RecordOutcome =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'closed'; readonly open: OpenFile }
  | {
      readonly kind: 'invalid';
      readonly open: OpenFile;
      readonly entries: readonly ScoreEntry[];
      readonly errors: readonly ScoreFormError[];
    }
  | {
      readonly kind: 'hint';
      readonly open: OpenFile;
      readonly entries: readonly ScoreEntry[];
      readonly hints: readonly GroundsHint[];
    }
  | { readonly kind: 'recorded'; readonly next: CandidateFileId | undefined };

@Injectable()
export class ScoringService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly desks: RaterDesks,
    private readonly scores: ScoreRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  openFile(me: Principal, procedureId: ProcedureId, fileId: CandidateFileId): Promise<OpenFile | undefined> {
    return this.transaction.run(me, (tx) => this.desks.findFile(tx, me, procedureId, fileId));
  }

  /**
   * Stores the rater's points and reasons for one file.
   *
   * @param isDraft keeps points whose required reason is still missing
   */
  record(
    me: Principal,
    ids: { readonly procedureId: ProcedureId; readonly fileId: CandidateFileId },
    body: unknown,
    isDraft: boolean,
  ): Promise<RecordOutcome> {
    return this.transaction.run(me, async (tx): Promise<RecordOutcome> => {
      const seen = await this.desks.findFile(tx, me, ids.procedureId, ids.fileId);
      if (seen === undefined) return { kind: 'not-found' };
      if (!isOpenForScoring(seen.desk) || seen.file.status === 'recused')
        return { kind: 'closed', open: seen };

      const entries = readScoreEntries(body, seen.desk.criteria);
      const errors = checkScoreEntries(entries, isDraft);
      if (errors.length > 0) return { kind: 'invalid', open: seen, entries, errors };
      const hints = findGroundsHints(entries, seen.file.scores);
      if (hints.length > 0) return { kind: 'hint', open: seen, entries, hints };

      const sheet = await this.scores.lockSheet(tx, ids.procedureId, me.accountId);
      if (sheet.sealedAt !== null) return { kind: 'closed', open: seen };
      const changed = await this.saveEntries(tx, sheet.id, ids.fileId, entries);
      if (changed > 0) {
        await this.decisionLog.append(tx, {
          actor: me.accountId,
          event: 'score.recorded',
          subject: ids.fileId,
          procedureId: ids.procedureId,
          details: { criteria: changed },
        });
      }
      return { kind: 'recorded', next: findNextOpenFile(seen.desk.sheet, ids.fileId)?.id };
    });
  }

  private async saveEntries(
    tx: Transaction,
    sheetId: Parameters<ScoreRepository['save']>[1],
    fileId: CandidateFileId,
    entries: readonly ScoreEntry[],
  ): Promise<number> {
    let changed = 0;
    for (const { criterion, points, reason } of entries) {
      if (points === undefined) continue;
      if (await this.scores.save(tx, sheetId, fileId, { criterionId: criterion.id, points, reason }))
        changed += 1;
    }
    return changed;
  }
}
