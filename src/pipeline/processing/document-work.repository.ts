import { Injectable } from '@nestjs/common';
import type { ApplicationId, DocumentId, ProcedureId, TenantId } from '../../policy/ids.js';
import type { VerificationStatus } from '../../policy/blind-document.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { Finding, FindingAction } from '../detection/finding.js';
import type { FindingCategory } from '../../policy/ids.js';

/** The way of a document through the pipeline; each stage is the proof that the one before is stored. */
export type DocumentStage = 'stored' | 'received' | 'extracted' | 'detected' | 'redacted' | 'verified';

/** One piece of work as it stood when a stage began; `revision` tells whether a person changed it meanwhile. */
export interface DocumentWork {
  readonly id: DocumentId;
  readonly tenantId: TenantId;
  readonly applicationId: ApplicationId;
  readonly procedureId: ProcedureId;
  readonly kind: 'form' | 'upload';
  readonly mediaType: string;
  readonly storeKey: string | null;
  readonly fileNameSealed: Buffer;
  readonly formSealed: Buffer;
  readonly wrappedKey: Buffer | null;
  readonly stage: DocumentStage;
  readonly revision: number;
  readonly attempts: number;
  readonly releasesClean: boolean;
  readonly maskingProfile: Readonly<Record<string, unknown>>;
  /** ISO date of the submission. */
  readonly referenceDate: string;
}

/** A finding as it is stored: its neutral wording repeats words of the document, so it is sealed. */
export interface SealedFinding extends Omit<Finding, 'replacement'> {
  readonly wordingSealed: Buffer | null;
}

/** What the verification says, as it is stored: codes and counts. */
export interface StoredReason {
  readonly code: string;
  readonly page: number | null;
  readonly count: number;
}

@Injectable()
export class DocumentWorkRepository {
  /** The document when it stands at this stage, else undefined: somebody was quicker or it was withdrawn. */
  async find(
    tx: Transaction,
    documentId: DocumentId,
    stage: DocumentStage,
  ): Promise<DocumentWork | undefined> {
    const rows = await tx.query<DocumentWork[]>(
      `SELECT d.id, d.tenant_id AS "tenantId", d.application_id AS "applicationId", a.procedure_id AS "procedureId",
              d.kind, d.media_type AS "mediaType", d.store_key AS "storeKey", d.file_name_sealed AS "fileNameSealed",
              a.form_sealed AS "formSealed", a.wrapped_key AS "wrappedKey", d.stage, d.revision, d.attempts,
              p.releases_clean AS "releasesClean", p.masking_profile AS "maskingProfile",
              to_char(a.submitted_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD') AS "referenceDate"
         FROM identity.document d
         JOIN identity.application a ON a.id = d.application_id
         JOIN procedure.procedure p ON p.id = a.procedure_id
        WHERE d.id = $1 AND d.stage = $2 AND a.state = 'received'`,
      [documentId, stage],
    );
    return rows[0];
  }

  /** Counts an attempt before the risky part, so that a document that kills the worker is noticed. */
  async countAttempt(tx: Transaction, documentId: DocumentId): Promise<void> {
    await tx.query('UPDATE identity.document SET attempts = attempts + 1, stage_at = now() WHERE id = $1', [
      documentId,
    ]);
  }

  /** Moves a document on, its attempts counted anew; false when its stage or revision is no longer the one that was worked on. */
  async advance(tx: Transaction, work: DocumentWork, next: DocumentStage): Promise<boolean> {
    const rows = await tx.query<[unknown[], number]>(
      `UPDATE identity.document SET stage = $4, stage_at = now(), attempts = 0
        WHERE id = $1 AND stage = $2 AND revision = $3`,
      [work.id, work.stage, work.revision, next],
    );
    return rows[1] === 1;
  }

  async saveOutcome(
    tx: Transaction,
    documentId: DocumentId,
    status: VerificationStatus,
    reasons: readonly StoredReason[],
  ): Promise<void> {
    await tx.query('UPDATE identity.document SET status = $2, reasons = $3::jsonb WHERE id = $1', [
      documentId,
      status,
      JSON.stringify(reasons),
    ]);
  }

  async release(tx: Transaction, documentId: DocumentId): Promise<void> {
    await tx.query(`UPDATE identity.document SET release = 'released', released_at = now() WHERE id = $1`, [
      documentId,
    ]);
  }

  async saveArtifact(tx: Transaction, work: DocumentWork, kind: string, sealed: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO identity.document_artifact (document_id, tenant_id, kind, sealed) VALUES ($1, $2, $3, $4)
       ON CONFLICT (document_id, kind) DO UPDATE SET sealed = EXCLUDED.sealed`,
      [work.id, work.tenantId, kind, sealed],
    );
  }

  /** @throws Error when the artefact is missing although its stage says that it was stored */
  async getArtifact(tx: Transaction, documentId: DocumentId, kind: string): Promise<Buffer> {
    const rows = await tx.query<{ sealed: Buffer }[]>(
      'SELECT sealed FROM identity.document_artifact WHERE document_id = $1 AND kind = $2',
      [documentId, kind],
    );
    const row = rows[0];
    if (row === undefined) throw new Error(`artefact ${kind} is missing`);
    return row.sealed;
  }

  /** Replaces what the rules found; what a person added or decided stays. */
  async replaceRuleFindings(
    tx: Transaction,
    work: DocumentWork,
    findings: readonly SealedFinding[],
  ): Promise<void> {
    await tx.query(`DELETE FROM identity.finding WHERE document_id = $1 AND origin = 'rule'`, [work.id]);
    if (findings.length === 0) return;
    await tx.query(
      `INSERT INTO identity.finding (id, tenant_id, document_id, rule_id, category, span_start, span_end, score,
                                     source_field, action, wording_sealed, reason, context)
       SELECT gen_random_uuid(), $1, $2, f."ruleId", f.category, (f.span->>'start')::int, (f.span->>'end')::int,
              f.score, f."sourceField", f.action, decode(f.wording, 'base64'), f.reason,
              COALESCE((SELECT range_agg(int4range(w.start, w."end"))
                          FROM jsonb_to_recordset(f.context) AS w(start int, "end" int)), '{}')
         FROM jsonb_to_recordset($3::jsonb) AS f("ruleId" text, category text, span jsonb, score real,
              "sourceField" text, action text, wording text, reason text, context jsonb)`,
      [work.tenantId, work.id, JSON.stringify(findings.map(toParameter))],
    );
  }

  /** True when this rule raised no signal for this document before. */
  async raiseSignal(tx: Transaction, work: DocumentWork, ruleId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO identity.statutory_signal (id, tenant_id, application_id, document_id, rule_id)
       VALUES (gen_random_uuid(), $1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id`,
      [work.tenantId, work.applicationId, work.id, ruleId],
    );
    return rows.length > 0;
  }

  async listActiveFindings(tx: Transaction, documentId: DocumentId): Promise<SealedFinding[]> {
    interface Row {
      readonly rule_id: string;
      readonly category: FindingCategory;
      readonly span_start: number;
      readonly span_end: number;
      readonly score: number;
      readonly source_field: string | null;
      readonly action: FindingAction;
      readonly wording_sealed: Buffer | null;
      readonly reason: string;
    }
    const rows = await tx.query<Row[]>(
      `SELECT rule_id, category, span_start, span_end, score, source_field, action, wording_sealed, reason
         FROM identity.finding WHERE document_id = $1 AND is_active ORDER BY span_start, span_end, id`,
      [documentId],
    );
    return rows.map((row) => ({
      ruleId: row.rule_id,
      category: row.category,
      span: { start: row.span_start, end: row.span_end },
      score: row.score,
      sourceField: row.source_field,
      action: row.action,
      wordingSealed: row.wording_sealed,
      reason: row.reason,
    }));
  }
}

/** JSON holds no bytes, so the sealed wording travels to the database as base64. */
function toParameter({ wordingSealed, ...finding }: SealedFinding) {
  return { ...finding, wording: wordingSealed?.toString('base64') ?? null };
}
