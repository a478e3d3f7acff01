import { Injectable } from '@nestjs/common';
import type { CandidateFileId, ProcedureId } from '../../policy/ids.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction } from '../../platform/database/tenant-transaction.service.js';
import { RaterDesks } from './rater-desk.service.js';
import type { RecusalKind } from './rater-sheet.js';
import { RecusalRepository } from './recusal.repository.js';

export type DeclareOutcome =
  { readonly kind: 'not-found' } | { readonly kind: 'closed' } | { readonly kind: 'declared' };

/** States in which a declaration still changes something: until the result is sealed. */
const OPEN_STATES: readonly string[] = ['scoring', 'consolidation'];

@Injectable()
export class RecusalService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly desks: RaterDesks,
    private readonly recusals: RecusalRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** Records recognition, bias or a leak; declaring the same again changes nothing. */
  declare(
    me: Principal,
    ids: { readonly procedureId: ProcedureId; readonly fileId: CandidateFileId },
    kind: RecusalKind,
  ): Promise<DeclareOutcome> {
    return this.transaction.run(me, async (tx): Promise<DeclareOutcome> => {
      const open = await this.desks.findFile(tx, me, ids.procedureId, ids.fileId);
      if (open === undefined) return { kind: 'not-found' };
      if (!OPEN_STATES.includes(open.desk.procedure.state)) return { kind: 'closed' };
      const isNew = await this.recusals.declare(tx, {
        procedureId: ids.procedureId,
        candidateFileId: ids.fileId,
        raterId: me.accountId,
        kind,
      });
      if (isNew) {
        await this.decisionLog.append(tx, {
          actor: me.accountId,
          event: 'recusal.declared',
          subject: ids.fileId,
          procedureId: ids.procedureId,
          details: { kind },
        });
      }
      return { kind: 'declared' };
    });
  }
}
