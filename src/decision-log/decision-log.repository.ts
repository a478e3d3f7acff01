import { Injectable } from '@nestjs/common';
import type { AccountId, ProcedureId } from '../policy/ids.js';
import type { Transaction } from '../platform/database/tenant-transaction.service.js';
import { toCanonicalJson, type LogDetails } from './log-entry.js';
import type { LogEvent } from './log-event.js';

/** One step as it happened. Ids, counts and codes; never a name, a text or a file name. */
export interface NewLogEntry {
  /** The acting person, or who else acted. */
  readonly actor: AccountId | 'applicant' | 'system';
  readonly event: LogEvent;
  readonly subject: string;
  readonly procedureId?: ProcedureId | null;
  readonly details?: LogDetails;
}

@Injectable()
export class DecisionLogRepository {
  /**
   * Appends one entry in the caller's transaction, so that a step and its record stand or fall together.
   * Takes the tenant's head row until the commit: append last, keep the transaction short.
   */
  async append(tx: Transaction, entry: NewLogEntry): Promise<void> {
    await tx.query('SELECT decision_log.append($1, $2, $3, $4, $5)', [
      entry.actor,
      entry.event,
      entry.subject,
      entry.procedureId ?? null,
      toCanonicalJson(entry.details ?? {}),
    ]);
  }
}
