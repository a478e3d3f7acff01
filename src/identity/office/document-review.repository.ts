import { Injectable } from '@nestjs/common';
import type { VerificationStatus } from '../../policy/blind-document.js';
import type {
  AccountId,
  ApplicationId,
  DocumentId,
  FindingCategory,
  FindingId,
  ProcedureId,
  TenantId,
} from '../../policy/ids.js';
import type { ProcedureState } from '../../policy/procedure-states.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { StoredReason } from './document-labels.js';
import type { Span } from './read-text.js';

export type Release = 'pending' | 'released' | 'withheld' | 'recalled';

/** One document as the neutral office decides on it; sealed values still sealed. */
export interface ReviewDocument {
  readonly id: DocumentId;
  readonly applicationId: ApplicationId;
  readonly procedureId: ProcedureId;
  readonly procedureTitle: string;
  readonly procedureState: ProcedureState;
  readonly receiptNumber: string;
  readonly kind: 'form' | 'upload';
  readonly ordinal: number;
  readonly stage: string;
  readonly status: VerificationStatus | null;
  readonly reasons: readonly StoredReason[];
  readonly release: Release;
  /** Rises with every change of the findings; a decision names the revision that was seen. */
  readonly revision: number;
  readonly fileNameSealed: Buffer;
  readonly formSealed: Buffer;
  readonly wrappedKey: Buffer | null;
  readonly artifactKinds: readonly string[];
}

/** One finding as it is stored; its wording, which repeats words of the document, still sealed. */
export interface StoredFinding extends Span {
  readonly id: FindingId;
  readonly ruleId: string;
  readonly category: FindingCategory;
  /** 0–1. */
  readonly score: number;
  readonly action: 'remove' | 'generalise' | 'keep';
  readonly wordingSealed: Buffer | null;
  readonly reason: string;
  /** Where the words stand that decided, beside the passage. */
  readonly context: readonly Span[];
  readonly origin: 'rule' | 'person';
  readonly isActive: boolean;
}

@Injectable()
export class DocumentReviewRepository {
  /** Undefined unless this person is the neutral office of the document's procedure. */
  async find(tx: Transaction, accountId: AccountId, id: DocumentId): Promise<ReviewDocument | undefined> {
    const [row] = await tx.query<ReviewDocument[]>(
      `SELECT d.id, a.id AS "applicationId", p.id AS "procedureId", p.title AS "procedureTitle",
              p.state AS "procedureState", a.receipt_number AS "receiptNumber", d.kind, d.ordinal, d.stage, d.status,
              d.reasons, d.release, d.revision, d.file_name_sealed AS "fileNameSealed",
              a.form_sealed AS "formSealed", a.wrapped_key AS "wrappedKey",
              ARRAY(SELECT f.kind FROM identity.document_artifact f WHERE f.document_id = d.id) AS "artifactKinds"
         FROM identity.document d
         JOIN identity.application a ON a.id = d.application_id
         JOIN procedure.procedure p ON p.id = a.procedure_id
         JOIN procedure.member m ON m.procedure_id = p.id AND m.account_id = $1 AND m.duty = 'neutral-office'
        WHERE d.id = $2 AND a.state = 'received'`,
      [accountId, id],
    );
    return row;
  }

  async findArtifact(tx: Transaction, id: DocumentId, kind: string): Promise<Buffer | undefined> {
    const [row] = await tx.query<{ sealed: Buffer }[]>(
      'SELECT sealed FROM identity.document_artifact WHERE document_id = $1 AND kind = $2',
      [id, kind],
    );
    return row?.sealed;
  }

  listFindings(tx: Transaction, id: DocumentId): Promise<StoredFinding[]> {
    return tx.query<StoredFinding[]>(
      `SELECT id, rule_id AS "ruleId", category, span_start AS start, span_end AS "end", score, action,
              wording_sealed AS "wordingSealed", reason, origin, is_active AS "isActive",
              ARRAY(SELECT jsonb_build_object('start', lower(words), 'end', upper(words))
                      FROM unnest(context) AS words ORDER BY words) AS context
         FROM identity.finding WHERE document_id = $1 ORDER BY span_start, span_end, id`,
      [id],
    );
  }

  /** False when somebody changed the document meanwhile, or it is not in a state that allows the release. */
  async release(tx: Transaction, id: DocumentId, revision: number): Promise<boolean> {
    return hasChanged(
      await tx.query<[unknown[], number]>(
        `UPDATE identity.document SET release = 'released', released_at = now()
          WHERE id = $1 AND revision = $2 AND stage = 'verified' AND status <> 'failed' AND release <> 'released'`,
        [id, revision],
      ),
    );
  }

  async withhold(tx: Transaction, id: DocumentId, revision: number): Promise<boolean> {
    return hasChanged(
      await tx.query<[unknown[], number]>(
        `UPDATE identity.document SET release = 'withheld', released_at = NULL
          WHERE id = $1 AND revision = $2 AND release IN ('pending', 'recalled')`,
        [id, revision],
      ),
    );
  }

  async recall(tx: Transaction, id: DocumentId, revision: number): Promise<boolean> {
    return hasChanged(
      await tx.query<[unknown[], number]>(
        `UPDATE identity.document SET release = 'recalled', released_at = NULL
          WHERE id = $1 AND revision = $2 AND release = 'released'`,
        [id, revision],
      ),
    );
  }

  /** Sends a document back to be redacted and checked anew; whatever was released is no longer. */
  async restartRedaction(tx: Transaction, id: DocumentId, revision: number): Promise<boolean> {
    return hasChanged(
      await tx.query<[unknown[], number]>(
        `UPDATE identity.document SET stage = 'detected', stage_at = now(), attempts = 0, status = NULL, reasons = '[]',
                release = 'pending', released_at = NULL, revision = revision + 1
          WHERE id = $1 AND revision = $2 AND stage = 'verified'`,
        [id, revision],
      ),
    );
  }

  /** Switches one finding on or off; false when it is not there or already so. */
  async setActive(
    tx: Transaction,
    change: {
      readonly documentId: DocumentId;
      readonly findingId: FindingId;
      readonly isActive: boolean;
      readonly decidedBy: AccountId;
      /** A code, null when switched on again. */
      readonly reason: string | null;
    },
  ): Promise<boolean> {
    return hasChanged(
      await tx.query<[unknown[], number]>(
        `UPDATE identity.finding SET is_active = $3, decided_by = $4, decided_at = now(), decision_reason = $5
          WHERE document_id = $1 AND id = $2 AND is_active <> $3`,
        [change.documentId, change.findingId, change.isActive, change.decidedBy, change.reason],
      ),
    );
  }

  async addFinding(
    tx: Transaction,
    finding: {
      readonly id: FindingId;
      readonly tenantId: TenantId;
      readonly documentId: DocumentId;
      readonly category: FindingCategory;
      readonly span: Span;
      readonly decidedBy: AccountId;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO identity.finding (id, tenant_id, document_id, rule_id, category, span_start, span_end, score, action,
                                     reason, origin, decided_by, decided_at)
       VALUES ($1, $2, $3, 'neutral-office', $4, $5, $6, 1, 'remove', 'Von der Neutralen Stelle markiert.', 'person',
               $7, now())`,
      [
        finding.id,
        finding.tenantId,
        finding.documentId,
        finding.category,
        finding.span.start,
        finding.span.end,
        finding.decidedBy,
      ],
    );
  }
}

function hasChanged([, count]: [unknown[], number]): boolean {
  return count === 1;
}
