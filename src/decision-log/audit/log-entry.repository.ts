import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { LogEntry } from '../log-entry.js';
import type { LogFilter } from './log-filter.js';

const COLUMNS = `tenant_id AS "tenantId", sequence, occurred_at AS "occurredAt", process, actor_id AS "actorId", event,
  subject_id AS "subjectId", procedure_id AS "procedureId", details,
  encode(previous_hash, 'hex') AS "previousHash", encode(hash, 'hex') AS hash`;

/** bigint arrives as text; no tenant writes 2^53 entries. */
type Row = Omit<LogEntry, 'sequence'> & { readonly sequence: string };

@Injectable()
export class LogEntryRepository {
  /** Newest first. */
  async listPage(tx: Transaction, filter: LogFilter, offset: number, limit: number): Promise<LogEntry[]> {
    const { where, parameters } = toCondition(filter);
    const rows = await tx.query<Row[]>(
      `SELECT ${COLUMNS} FROM decision_log.entry ${where} ORDER BY sequence DESC LIMIT ${String(limit)} OFFSET ${String(offset)}`,
      parameters,
    );
    return rows.map(toEntry);
  }

  async count(tx: Transaction, filter: LogFilter): Promise<number> {
    const { where, parameters } = toCondition(filter);
    const rows = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM decision_log.entry ${where}`,
      parameters,
    );
    return rows[0]?.count ?? 0;
  }

  /** Every entry of the tenant in order, as the chain was written. */
  async listAll(tx: Transaction): Promise<LogEntry[]> {
    const rows = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM decision_log.entry ORDER BY sequence`);
    return rows.map(toEntry);
  }

  listProcedures(tx: Transaction): Promise<{ id: string; title: string }[]> {
    return tx.query<{ id: string; title: string }[]>(
      'SELECT id, title FROM procedure.procedure ORDER BY title',
    );
  }
}

function toEntry(row: Row): LogEntry {
  return { ...row, sequence: Number(row.sequence) };
}

function toCondition(filter: LogFilter): { readonly where: string; readonly parameters: string[] } {
  const clauses: string[] = [];
  const parameters: string[] = [];
  const add = (clause: (position: string) => string, value: string | undefined): void => {
    if (value === undefined) return;
    parameters.push(value);
    clauses.push(clause(`$${String(parameters.length)}`));
  };
  add((p) => `event = ${p}`, filter.event);
  add((p) => `procedure_id = ${p}`, filter.procedureId);
  add((p) => `(subject_id = ${p} OR actor_id = ${p})`, filter.id);
  // ISO text sorts like time; the day after the last one is the first that no longer counts.
  add((p) => `occurred_at >= ${p}`, filter.from);
  add((p) => `occurred_at < to_char(${p}::date + 1, 'YYYY-MM-DD')`, filter.to);
  return { where: clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`, parameters };
}
