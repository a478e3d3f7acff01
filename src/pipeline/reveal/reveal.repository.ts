import { Injectable } from '@nestjs/common';
import type { ApplicationId, CandidateFileId, DecisionId, ProcedureId } from '../../policy/ids.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { RevealApproval, SealedDecision } from './seal-check.js';

/** One invited candidate on both sides of the bridge; exists in the worker's memory only. */
export interface InvitedApplication {
  readonly candidateFileId: CandidateFileId;
  readonly pseudonym: string;
  readonly applicationId: ApplicationId;
  readonly wrappedKey: Buffer | null;
  readonly formSealed: Buffer;
}

/** What of a person is copied for those who invite: enough to write and to ring, nothing more. */
export interface IdentityCard {
  readonly candidateFileId: CandidateFileId;
  readonly pseudonym: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
}

@Injectable()
export class RevealRepository {
  async findDecision(
    tx: Transaction,
    procedureId: ProcedureId,
  ): Promise<(SealedDecision & { id: DecisionId }) | undefined> {
    const rows = await tx.query<(SealedDecision & { id: DecisionId })[]>(
      `SELECT d.id, d.content, encode(d.content_hash, 'hex') AS "contentHash",
              encode(sha256(convert_to(d.content, 'UTF8')), 'hex') AS "recomputedHash",
              ARRAY(SELECT e.candidate_file_id::text FROM blind.decision_entry e
                     WHERE e.decision_id = d.id AND e.is_invited) AS "invitedIds"
         FROM blind.decision d JOIN procedure.procedure p ON p.id = d.procedure_id
        WHERE d.procedure_id = $1 AND p.state = 'sealed'`,
      [procedureId],
    );
    return rows[0];
  }

  /** Approvals of persons who hold that duty in the procedure; any other counts for nothing. */
  listApprovals(tx: Transaction, procedureId: ProcedureId): Promise<RevealApproval[]> {
    return tx.query<RevealApproval[]>(
      `SELECT r.decision_id AS "decisionId", r.duty, r.account_id AS "accountId"
         FROM procedure.reveal_approval r
         JOIN procedure.member m
           ON m.procedure_id = r.procedure_id AND m.account_id = r.account_id AND m.duty = r.duty
        WHERE r.procedure_id = $1`,
      [procedureId],
    );
  }

  listInvited(tx: Transaction, decisionId: DecisionId): Promise<InvitedApplication[]> {
    return tx.query<InvitedApplication[]>(
      `SELECT f.id AS "candidateFileId", f.pseudonym, a.id AS "applicationId", a.wrapped_key AS "wrappedKey",
              a.form_sealed AS "formSealed"
         FROM blind.decision_entry e
         JOIN blind.candidate_file f ON f.id = e.candidate_file_id
         JOIN bridge.file_link l ON l.candidate_file_id = f.id
         JOIN identity.application a ON a.id = l.application_id
        WHERE e.decision_id = $1 AND e.is_invited AND a.state = 'received'`,
      [decisionId],
    );
  }

  async saveCard(
    tx: Transaction,
    procedureId: ProcedureId,
    decisionId: DecisionId,
    card: IdentityCard,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO revealed.identity_card (candidate_file_id, tenant_id, procedure_id, decision_id, pseudonym,
                                           first_name, last_name, email, phone)
       VALUES ($1, current_setting('app.tenant_id')::uuid, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (candidate_file_id) DO NOTHING`,
      [
        card.candidateFileId,
        procedureId,
        decisionId,
        card.pseudonym,
        card.firstName,
        card.lastName,
        card.email,
        card.phone,
      ],
    );
  }
}
