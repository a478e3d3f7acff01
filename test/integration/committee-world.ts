import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { hashPassword } from '../../src/accounts/password.adapter.js';
import { KeyRing } from '../../src/platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import type { AccountId, CandidateFileId, CriterionId, ProcedureId, TenantId } from '../../src/policy/ids.js';
import { BlindWriter, type WorldFile } from './blind-writer.js';

export const COMMITTEE_PASSWORD = 'kommission-nur-im-test';

/** Values of an invented applicant, planted on the identity side; none may ever reach the committee. */
export const CANARY = {
  firstName: 'Quirina',
  lastName: 'Zwetschgenbaum',
  email: 'quirina@zwetschgenbaum.example',
};

/** One tenant with one procedure in scoring, three raters, and rows on the other side that could leak. */
export interface CommitteeWorld {
  readonly sql: pg.Client;
  readonly tenantId: TenantId;
  readonly procedureId: ProcedureId;
  readonly blindKey: string;
  readonly storeDirectory: string;
  readonly criteria: readonly CriterionId[];
  readonly files: readonly WorldFile[];
  readonly unreleased: WorldFile;
  readonly recalled: WorldFile;
  readonly chair: AccountId;
  readonly member: AccountId;
  readonly second: AccountId;
  /** Holds the committee's role in the same tenant, but no duty in this procedure. */
  readonly outsider: AccountId;
  readonly foreignTenantId: TenantId;
  readonly foreigner: AccountId;
  emailOf(account: AccountId): string;
  /** Scores every criterion of every released file for one rater by SQL, then seals on demand. */
  scoreAll(rater: AccountId, points: number, isSealed: boolean): Promise<void>;
}

export async function createCommitteeWorld(ownerUrl: string, directory: string): Promise<CommitteeWorld> {
  const sql = new pg.Client({ connectionString: ownerUrl });
  await sql.connect();
  const passwordHash = await hashPassword(COMMITTEE_PASSWORD);
  const tenantId = await insertTenant(sql, 'musterstadt');
  const foreignTenantId = await insertTenant(sql, 'nachbarstadt');
  const account = (tenant: TenantId, name: string, role: string): Promise<AccountId> =>
    insertAccount(sql, { tenant, name, role, passwordHash });
  const chair = await account(tenantId, 'Vera Vorsitz', 'committee-chair');
  const member = await account(tenantId, 'Mika Mitglied', 'committee-member');
  const second = await account(tenantId, 'Sascha Zweit', 'committee-member');
  const outsider = await account(tenantId, 'Uli Unbeteiligt', 'committee-member');
  const foreigner = await account(foreignTenantId, 'Nele Nachbar', 'committee-member');

  const { procedureId, criteria } = await insertProcedure(sql, tenantId, 'verwaltung');
  for (const [id, duty] of [
    [chair, 'committee-chair'],
    [member, 'committee-member'],
    [second, 'committee-member'],
  ] as const) {
    await sql.query('INSERT INTO procedure.member VALUES ($1, $2, $3, $4)', [
      tenantId,
      procedureId,
      id,
      duty,
    ]);
  }
  await sql.query("UPDATE procedure.procedure SET state = 'scoring' WHERE id = $1", [procedureId]);

  const blindKey = randomBytes(32).toString('base64');
  const storeDirectory = join(directory, 'blind');
  const writer = new BlindWriter(
    sql,
    tenantId,
    procedureId,
    new KeyRing(blindKey),
    new LocalDiskStore(storeDirectory),
  );
  const files: WorldFile[] = [];
  for (const pseudonym of ['K7M4-PX', 'Q2TR-9H', 'W5NB-3C', 'D8VL-6F']) {
    files.push(await writer.insertFile(pseudonym, { isReleased: true, isRecalled: false }));
  }
  const unreleased = await writer.insertFile('X1YY-UNRELEASED', { isReleased: false, isRecalled: false });
  const recalled = await writer.insertFile('X2YY-RECALLED', { isReleased: true, isRecalled: true });
  await plantIdentity(sql, tenantId, procedureId, files[0]?.id);

  return {
    sql,
    tenantId,
    procedureId,
    blindKey,
    storeDirectory,
    criteria,
    files,
    unreleased,
    recalled,
    chair,
    member,
    second,
    outsider,
    foreignTenantId,
    foreigner,
    emailOf: (id) => `${id}@stadt.example`,
    scoreAll: (rater, points, isSealed) =>
      scoreAll(sql, { tenantId, procedureId, criteria, files, rater, points, isSealed }),
  };
}

async function insertTenant(sql: pg.Client, slug: string): Promise<TenantId> {
  const id = randomUUID() as TenantId;
  await sql.query('INSERT INTO procedure.tenant (id, slug, name) VALUES ($1, $2, $3)', [
    id,
    slug,
    `Stadt ${slug}`,
  ]);
  return id;
}

async function insertAccount(
  sql: pg.Client,
  person: {
    readonly tenant: TenantId;
    readonly name: string;
    readonly role: string;
    readonly passwordHash: string;
  },
): Promise<AccountId> {
  const id = randomUUID() as AccountId;
  await sql.query(
    'INSERT INTO account.staff_account (id, tenant_id, email, display_name, password_hash) VALUES ($1, $2, $3, $4, $5)',
    [id, person.tenant, `${id}@stadt.example`, person.name, person.passwordHash],
  );
  await sql.query('INSERT INTO account.role_assignment VALUES ($1, $2, $3)', [
    person.tenant,
    id,
    person.role,
  ]);
  return id;
}

const CRITERIA = [
  { label: 'Sorgfalt', weight: 50, requiresReason: true },
  { label: 'Interkulturelle Kompetenz', weight: 30, requiresReason: true },
  { label: 'Interesse am Beruf', weight: 20, requiresReason: false },
] as const;

const ANCHORS = [
  { points: 0, label: 'Dazu steht nichts in der Blindakte.' },
  { points: 1, label: 'Ansätze sind zu erkennen, ein Beispiel fehlt.' },
  { points: 2, label: 'Ein nachvollziehbares Beispiel aus Schule, Praktikum oder Ehrenamt.' },
  { points: 3, label: 'Mehrere Beispiele, eines davon mit eigener Verantwortung.' },
  { points: 4, label: 'Mehrere Beispiele mit eigener Verantwortung und belegtem Ergebnis.' },
] as const;

async function insertProcedure(
  sql: pg.Client,
  tenantId: TenantId,
  slug: string,
): Promise<{ procedureId: ProcedureId; criteria: CriterionId[] }> {
  const procedureId = randomUUID() as ProcedureId;
  await sql.query(
    `INSERT INTO procedure.procedure (id, tenant_id, slug, title, occupation, closes_at, vacancies, invitations, order_seed)
     VALUES ($1, $2, $3, 'Verwaltungsfachangestellte 2027', 'Verwaltungsfachangestellte:r', now(), 2, 2, $4)`,
    [procedureId, tenantId, slug, createHash('sha256').update(slug).digest()],
  );
  const criteria: CriterionId[] = [];
  for (const [index, { label, weight, requiresReason }] of CRITERIA.entries()) {
    const id = randomUUID() as CriterionId;
    await sql.query(
      `INSERT INTO procedure.criterion (id, tenant_id, procedure_id, ordinal, label, justification, evidence, weight, anchors, requires_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        tenantId,
        procedureId,
        index + 1,
        label,
        `Der Beruf verlangt täglich: ${label}.`,
        'Anschreiben, Zeugnisse, freie Antworten',
        weight,
        JSON.stringify(ANCHORS),
        requiresReason,
      ],
    );
    criteria.push(id);
  }
  return { procedureId, criteria };
}

async function plantIdentity(
  sql: pg.Client,
  tenantId: TenantId,
  procedureId: ProcedureId,
  fileId: CandidateFileId | undefined,
): Promise<void> {
  const applicationId = randomUUID();
  await sql.query(
    `INSERT INTO identity.application
       (id, tenant_id, procedure_id, state, receipt_number, access_token_hash, form_sealed, submitted_at)
     VALUES ($1, $2, $3, 'received', 'B-1', $4, $5, now())`,
    [applicationId, tenantId, procedureId, randomBytes(32), Buffer.from(JSON.stringify(CANARY))],
  );
  await sql.query('INSERT INTO bridge.file_link VALUES ($1, $2, $3, $4)', [
    applicationId,
    fileId,
    tenantId,
    procedureId,
  ]);
}

async function scoreAll(
  sql: pg.Client,
  work: {
    readonly tenantId: TenantId;
    readonly procedureId: ProcedureId;
    readonly criteria: readonly CriterionId[];
    readonly files: readonly WorldFile[];
    readonly rater: AccountId;
    readonly points: number;
    readonly isSealed: boolean;
  },
): Promise<void> {
  const sheetId = randomUUID();
  await sql.query(
    'INSERT INTO blind.score_sheet (id, tenant_id, procedure_id, rater_id) VALUES ($1, $2, $3, $4)',
    [sheetId, work.tenantId, work.procedureId, work.rater],
  );
  for (const [fileIndex, file] of work.files.entries()) {
    for (const [index, criterionId] of work.criteria.entries()) {
      await sql.query(
        `INSERT INTO blind.score (id, tenant_id, sheet_id, candidate_file_id, criterion_id, points, reason)
         VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
        [
          work.tenantId,
          sheetId,
          file.id,
          criterionId,
          (work.points + fileIndex + index) % 5,
          `Beleg von ${work.rater}`,
        ],
      );
    }
  }
  if (work.isSealed)
    await sql.query('UPDATE blind.score_sheet SET sealed_at = now() WHERE id = $1', [sheetId]);
}
