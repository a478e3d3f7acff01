import type { LogEntry } from './log-entry.js';

/** The hash before the first entry of a tenant: 32 zero bytes in hex. */
export const GENESIS_HASH = '0'.repeat(64);

const FORMAT = 'blindakte-log-1';

/**
 * The exact text whose SHA-256 is the entry's hash: one field a line, in this order.
 *
 * `decision_log.append` in the database builds the same text; a test compares the two.
 */
export function canonicalText(entry: Omit<LogEntry, 'hash'>): string {
  return [
    FORMAT,
    entry.previousHash,
    entry.tenantId,
    String(entry.sequence),
    entry.occurredAt,
    entry.process,
    entry.actorId,
    entry.event,
    entry.subjectId,
    entry.procedureId,
    entry.details,
  ].join('\n');
}
