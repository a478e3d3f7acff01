import type { ApplicationId, DocumentId, ProcedureId, TenantId } from '../../policy/ids.js';

/** For jobs that look for their work themselves. */
export type NoPayload = Readonly<Record<string, never>>;

/**
 * Every job of the product with its payload. Payloads are ids: the state is in PostgreSQL, a job only wakes
 * a worker, so a lost, doubled or late job changes nothing.
 */
export interface JobCatalogue {
  'document.extract': { readonly tenantId: TenantId; readonly documentId: DocumentId };
  'document.detect': { readonly tenantId: TenantId; readonly documentId: DocumentId };
  'document.redact': { readonly tenantId: TenantId; readonly documentId: DocumentId };
  'document.verify': { readonly tenantId: TenantId; readonly documentId: DocumentId };
  'blind-file.publish': { readonly tenantId: TenantId; readonly applicationId: ApplicationId };
  'identity.reveal': { readonly tenantId: TenantId; readonly procedureId: ProcedureId };
  'work.sweep': NoPayload;
  'draft.expire': NoPayload;
  'decision-log.checkpoint': NoPayload;
}

export type JobName = keyof JobCatalogue;
export type JobPayload<Name extends JobName> = JobCatalogue[Name];

/** All job names; the process refuses to start when one has no handler or two. */
export const JOB_NAMES = [
  'document.extract',
  'document.detect',
  'document.redact',
  'document.verify',
  'blind-file.publish',
  'identity.reveal',
  'work.sweep',
  'draft.expire',
  'decision-log.checkpoint',
] as const satisfies readonly JobName[];

/** Jobs that run again and again, with their period in milliseconds. */
export const REPEATED_JOBS = {
  'work.sweep': 15_000,
  'draft.expire': 3_600_000,
  'decision-log.checkpoint': 600_000,
} as const satisfies Partial<Record<JobName, number>>;
