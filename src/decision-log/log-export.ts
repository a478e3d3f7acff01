import type { Checkpoint } from './checkpoint.js';
import type { LogEntry } from './log-entry.js';

export const EXPORT_FORMAT = 'blindakte-log-export-1';

/** The bundle that `/audit` gives out and `verify-log` reads: one tenant, every entry, nothing left out. */
export interface LogExport {
  readonly format: typeof EXPORT_FORMAT;
  readonly tenantId: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly entries: readonly LogEntry[];
}

const TEXT_FIELDS = [
  'tenantId',
  'occurredAt',
  'process',
  'actorId',
  'event',
  'subjectId',
  'procedureId',
  'details',
  'previousHash',
  'hash',
] as const;

/** The bundle in a parsed JSON value; undefined when it is none. */
export function readLogExport(value: unknown): LogExport | undefined {
  if (!isRecord(value) || value['format'] !== EXPORT_FORMAT || !Array.isArray(value['entries']))
    return undefined;
  if (typeof value['tenantId'] !== 'string' || typeof value['exportedAt'] !== 'string') return undefined;
  if (!value['entries'].every(isLogEntry)) return undefined;
  return {
    format: EXPORT_FORMAT,
    tenantId: value['tenantId'],
    exportedAt: value['exportedAt'],
    entries: value['entries'],
  };
}

/** The signed head in a parsed JSON value; undefined when it is none. */
export function readCheckpoint(value: unknown): Checkpoint | undefined {
  if (!isRecord(value) || typeof value['sequence'] !== 'number') return undefined;
  const texts = ['tenantId', 'hash', 'signedAt', 'signature'];
  return texts.every((field) => typeof value[field] === 'string')
    ? (value as unknown as Checkpoint)
    : undefined;
}

function isLogEntry(value: unknown): value is LogEntry {
  return (
    isRecord(value) &&
    Number.isSafeInteger(value['sequence']) &&
    TEXT_FIELDS.every((field) => typeof value[field] === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
