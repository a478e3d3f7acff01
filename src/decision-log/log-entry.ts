/** One line of the decision log as it is exported; all fields are text so that it hashes the same anywhere. */
export interface LogEntry {
  readonly tenantId: string;
  /** 1-based, without a gap within a tenant. */
  readonly sequence: number;
  /** UTC with microseconds, `2026-11-22T09:00:00.000000Z`. */
  readonly occurredAt: string;
  /** Database role of the process that wrote it, e.g. `app_office`. */
  readonly process: string;
  /** Account id of the acting person, `applicant` or `system`. */
  readonly actorId: string;
  /** Past fact, `noun.verb`. */
  readonly event: string;
  readonly subjectId: string;
  /** Empty when the entry belongs to no procedure. */
  readonly procedureId: string;
  /** Canonical JSON with sorted keys: ids, counts and codes only. */
  readonly details: string;
  /** 64 hex digits. */
  readonly previousHash: string;
  /** 64 hex digits. */
  readonly hash: string;
}

/** Values that may stand in `details`. A free text of a person has no place in the log. */
export type LogDetail = string | number | boolean | null;
export type LogDetails = Readonly<Record<string, LogDetail>>;

/** JSON with sorted keys and no white space, so that equal details have equal bytes. */
export function toCanonicalJson(details: LogDetails): string {
  return JSON.stringify(Object.fromEntries(Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1))));
}
