import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import {
  artifactContext,
  fileNameContext,
  formContext,
  wordingContext,
} from '../../src/identity/documents/sealing-contexts.js';
import type {
  AccountId,
  ApplicationId,
  CandidateFileId,
  CriterionId,
  DecisionId,
  DocumentId,
  FindingId,
  ProcedureId,
  TenantId,
} from '../../src/policy/ids.js';
import type { Duty, Role } from '../../src/policy/permissions.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import { KeyRing, seal, sealJson } from '../../src/platform/storage/envelope.adapter.js';
import type { TestDatabase } from './database.js';

export const IDENTITY_KEY = Buffer.alloc(32, 7).toString('base64');
export const READ_TEXT = 'Zeugnis für Fatma Yıldız.\nFatma\nYıldız half im Qualitätsteam.';

/** Rows as the other processes would have written them; the superuser stands for all of them. */
export class OfficeFixture {
  private constructor(
    private readonly owner: DataSource,
    private readonly keyRing: KeyRing,
  ) {}

  static async open(database: TestDatabase): Promise<OfficeFixture> {
    return new OfficeFixture(await openDataSource(database.ownerUrl), new KeyRing(IDENTITY_KEY));
  }

  close(): Promise<void> {
    return this.owner.destroy();
  }

  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.owner.query<Row[]>(sql, parameters);
  }

  async addTenant(): Promise<TenantId> {
    const id = randomUUID() as TenantId;
    await this.query(`INSERT INTO procedure.tenant (id, slug, name) VALUES ($1, $2, 'Stadt Beispiel')`, [
      id,
      id,
    ]);
    return id;
  }

  async addPerson(
    tenantId: TenantId,
    roles: readonly Role[],
    login?: { email: string; passwordHash: string },
  ): Promise<Principal> {
    const accountId = randomUUID() as AccountId;
    await this.query(
      `INSERT INTO account.staff_account (id, tenant_id, email, display_name, password_hash)
       VALUES ($1, $2, $3, 'Kim Muster', $4)`,
      [accountId, tenantId, login?.email ?? `${accountId}@example.org`, login?.passwordHash ?? 'none'],
    );
    for (const role of roles) {
      await this.query('INSERT INTO account.role_assignment VALUES ($1, $2, $3)', [
        tenantId,
        accountId,
        role,
      ]);
    }
    return { accountId, tenantId, tenantName: 'Stadt Beispiel', displayName: 'Kim Muster', roles };
  }

  async addProcedure(
    tenantId: TenantId,
    state: string,
    members: readonly (readonly [Principal, Duty])[],
  ): Promise<ProcedureId> {
    const id = randomUUID() as ProcedureId;
    await this.query(
      `INSERT INTO procedure.procedure (id, tenant_id, slug, title, occupation, closes_at, vacancies, invitations, order_seed)
       VALUES ($1, $2, $3, 'Ausbildung 2027', 'Verwaltungsfachangestellte:r', now() + interval '9 days', 2, 4, $4)`,
      [id, tenantId, id, randomBytes(32)],
    );
    for (const [person, duty] of members) {
      await this.query(
        'INSERT INTO procedure.member (tenant_id, procedure_id, account_id, duty) VALUES ($1, $2, $3, $4)',
        [tenantId, id, person.accountId, duty],
      );
    }
    await this.addCriterion(tenantId, id);
    await this.query('UPDATE procedure.procedure SET state = $2 WHERE id = $1', [id, state]);
    return id;
  }

  async addDocument(
    tenantId: TenantId,
    procedureId: ProcedureId,
    status: 'clean' | 'needs-review' | 'failed' = 'needs-review',
  ): Promise<{ applicationId: ApplicationId; documentId: DocumentId; findingId: FindingId }> {
    const applicationId = randomUUID() as ApplicationId;
    const documentId = randomUUID() as DocumentId;
    const findingId = randomUUID() as FindingId;
    const { key, wrapped } = this.keyRing.create(applicationId);
    const person = { firstName: 'Fatma', lastName: 'Yıldız', email: 'fatma@example.org' };
    await this.query(
      `INSERT INTO identity.application (id, tenant_id, procedure_id, state, receipt_number, access_token_hash,
                                         wrapped_key, form_sealed, submitted_at)
       VALUES ($1, $2, $3, 'received', $4, $5, $6, $7, now())`,
      [
        applicationId,
        tenantId,
        procedureId,
        applicationId.slice(0, 8),
        randomBytes(32),
        wrapped,
        sealJson(key, { person }, formContext(applicationId)),
      ],
    );
    await this.query(
      `INSERT INTO identity.document (id, tenant_id, application_id, ordinal, kind, media_type, size_bytes,
                                      file_name_sealed, stage, status, reasons)
       VALUES ($1, $2, $3, 1, 'upload', 'application/pdf', 999, $4, 'verified', $5, '[]')`,
      [
        documentId,
        tenantId,
        applicationId,
        seal(key, Buffer.from('Zeugnis.pdf'), fileNameContext(documentId)),
        status,
      ],
    );
    const extraction = {
      text: READ_TEXT,
      blocks: [{ kind: 'paragraph', span: { start: 0, end: READ_TEXT.length } }],
    };
    const artifacts = { extraction, blind: { blocks: [] } };
    for (const [kind, value] of Object.entries(artifacts)) {
      await this.query('INSERT INTO identity.document_artifact VALUES ($1, $2, $3, $4)', [
        documentId,
        tenantId,
        kind,
        sealJson(key, value, artifactContext(documentId, kind)),
      ]);
    }
    await this.query('INSERT INTO identity.document_artifact VALUES ($1, $2, $3, $4)', [
      documentId,
      tenantId,
      'preview-1',
      seal(key, Buffer.from('a picture'), artifactContext(documentId, 'preview-1')),
    ]);
    await this.query(
      `INSERT INTO identity.finding (id, tenant_id, document_id, rule_id, category, span_start, span_end, score, action, reason,
                                     context)
       VALUES ($1, $2, $3, 'applicant-name', 'name', 12, 24, 1, 'remove', 'Steht so im Formular.', '{[0,11),[26,31)}')`,
      [findingId, tenantId, documentId],
    );
    // A person once lifted this one; its wording lies sealed like any.
    await this.query(
      `INSERT INTO identity.finding (id, tenant_id, document_id, rule_id, category, span_start, span_end, score, action, reason,
                                     wording_sealed, is_active)
       VALUES (gen_random_uuid(), $1, $2, 'single-date', 'age', 42, 46, 1, 'generalise', 'Ein Datum.', $3, false)`,
      [
        tenantId,
        documentId,
        seal(key, Buffer.from('ca. 2 Jahre'), wordingContext(documentId, 'single-date', 42)),
      ],
    );
    return { applicationId, documentId, findingId };
  }

  /** A committee's sealed result with one invited file, and a score behind it. */
  async addDecision(tenantId: TenantId, procedureId: ProcedureId, rater: Principal): Promise<DecisionId> {
    const decisionId = randomUUID() as DecisionId;
    const fileId = randomUUID() as CandidateFileId;
    const sheetId = randomUUID();
    await this.query(
      `INSERT INTO blind.candidate_file (id, tenant_id, procedure_id, pseudonym, released_at) VALUES ($1, $2, $3, 'Ahorn-17', now())`,
      [fileId, tenantId, procedureId],
    );
    await this.query(
      'INSERT INTO blind.score_sheet (id, tenant_id, procedure_id, rater_id) VALUES ($1, $2, $3, $4)',
      [sheetId, tenantId, procedureId, rater.accountId],
    );
    await this.query(
      `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points)
       SELECT $1, $2, $3, $4, c.id, 3 FROM procedure.criterion c WHERE c.procedure_id = $5`,
      [randomUUID(), tenantId, sheetId, fileId, procedureId],
    );
    await this.query(
      `INSERT INTO blind.decision (id, tenant_id, procedure_id, content, content_hash, sealed_by) VALUES ($1, $2, $3, 'x', $4, $5)`,
      [decisionId, tenantId, procedureId, Buffer.alloc(32, 1), rater.accountId],
    );
    await this.query('INSERT INTO blind.decision_entry VALUES ($1, $2, $3, 1, 88.5, true)', [
      decisionId,
      fileId,
      tenantId,
    ]);
    return decisionId;
  }

  /** Events of a tenant's log in order. */
  async listEvents(tenantId: TenantId): Promise<string[]> {
    const rows = await this.query<{ event: string }>(
      'SELECT event FROM decision_log.entry WHERE tenant_id = $1 ORDER BY sequence',
      [tenantId],
    );
    return rows.map(({ event }) => event);
  }

  private async addCriterion(tenantId: TenantId, procedureId: ProcedureId): Promise<CriterionId> {
    const id = randomUUID() as CriterionId;
    await this.query(
      `INSERT INTO procedure.criterion (id, tenant_id, procedure_id, ordinal, label, justification, evidence, weight, anchors)
       VALUES ($1, $2, $3, 1, 'Zuverlässigkeit', 'Vorgänge müssen fertig werden.', 'Bescheinigungen', 10, $4)`,
      [
        id,
        tenantId,
        procedureId,
        JSON.stringify([
          { points: 0, label: 'nein' },
          { points: 4, label: 'ja' },
        ]),
      ],
    );
    return id;
  }
}
