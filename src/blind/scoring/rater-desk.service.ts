import { Injectable } from '@nestjs/common';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { CriterionEntity } from '../../procedures/criterion.entity.js';
import { CandidateFileRepository, type FileDocument } from '../candidate-files/candidate-file.repository.js';
import { CommitteeProcedureRepository, type CommitteeProcedure } from '../committee-procedure.repository.js';
import { RecusalRepository } from './recusal.repository.js';
import { buildRaterSheet, type RaterSheet, type SheetFile } from './rater-sheet.js';
import { ScoreRepository } from './score.repository.js';

/** What lies on one rater's desk in one procedure; nothing of any other rater. */
export interface RaterDesk {
  readonly procedure: CommitteeProcedure;
  readonly criteria: readonly CriterionEntity[];
  readonly sheet: RaterSheet;
  /** Null while the rater may still score. */
  readonly sealedAt: Date | null;
}

/** One candidate file on the desk, opened. */
export interface OpenFile {
  readonly desk: RaterDesk;
  readonly file: SheetFile;
  readonly documents: readonly FileDocument[];
}

/** Whether scores may be written at this desk now. */
export function isOpenForScoring(desk: RaterDesk): boolean {
  return desk.procedure.state === 'scoring' && desk.sealedAt === null;
}

@Injectable()
export class RaterDesks {
  constructor(
    private readonly procedures: CommitteeProcedureRepository,
    private readonly files: CandidateFileRepository,
    private readonly scores: ScoreRepository,
    private readonly recusals: RecusalRepository,
  ) {}

  /** Undefined when the person is no member of this procedure's committee. */
  async find(tx: Transaction, me: Principal, procedureId: ProcedureId): Promise<RaterDesk | undefined> {
    const procedure = await this.procedures.findMine(tx, procedureId, me.accountId);
    return procedure === undefined ? undefined : this.lay(tx, me, procedure);
  }

  async lay(tx: Transaction, me: Principal, procedure: CommitteeProcedure): Promise<RaterDesk> {
    const criteria = await this.procedures.listCriteria(tx, procedure.id);
    const own = await this.scores.findSheet(tx, procedure.id, me.accountId);
    const sheet = buildRaterSheet({
      seed: procedure.orderSeed,
      raterId: me.accountId,
      files: await this.files.listVisible(tx, procedure.id),
      criteria,
      scores: await this.scores.listOwn(tx, procedure.id, me.accountId),
      recusals: await this.recusals.listOwn(tx, procedure.id, me.accountId),
    });
    return { procedure, criteria, sheet, sealedAt: own?.sealedAt ?? null };
  }

  /** Undefined also for a file that is not released, was recalled or belongs elsewhere. */
  async findFile(
    tx: Transaction,
    me: Principal,
    procedureId: ProcedureId,
    fileId: CandidateFileId,
  ): Promise<OpenFile | undefined> {
    const desk = await this.find(tx, me, procedureId);
    const file = desk?.sheet.files.find(({ id }) => id === fileId);
    if (desk === undefined || file === undefined) return undefined;
    // A rater who has declared a recusal reads the file no more.
    const documents = file.status === 'recused' ? [] : await this.files.listDocuments(tx, fileId);
    return { desk, file, documents };
  }
}
