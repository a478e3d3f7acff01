import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { hashPassword } from '../../src/accounts/password.adapter.js';
import { KeyRing, seal } from '../../src/platform/storage/envelope.adapter.js';
import { LocalDiskStore } from '../../src/platform/storage/local-disk-store.adapter.js';
import type { AccountId, CandidateFileId, CriterionId, ProcedureId, TenantId } from '../../src/policy/ids.js';

export const COMMITTEE_PASSWORD = 'kommission-nur-im-test';

/** Values of an invented applicant, planted on the identity side; none may ever reach the committee. */
export const CANARY = {
  firstName: 'Quirina',
  lastName: 'Zwetschgenbaum',
  email: 'quirina@zwetschgenbaum.example',
};

export interface WorldFile {
  readonly id: CandidateFileId;
  readonly pseudonym: string;
}

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

/** Writes candidate files exactly as the publication step of the worker does. */
class BlindWriter {
  constructor(
    private readonly sql: pg.Client,
    private readonly tenantId: TenantId,
    private readonly procedureId: ProcedureId,
    private readonly keys: KeyRing,
    private readonly store: LocalDiskStore,
  ) {}

  async insertFile(
    pseudonym: string,
    state: { readonly isReleased: boolean; readonly isRecalled: boolean },
  ): Promise<WorldFile> {
    const id = randomUUID() as CandidateFileId;
    const { key, wrapped } = this.keys.create(id);
    await this.sql.query(
      `INSERT INTO blind.candidate_file (id, tenant_id, procedure_id, pseudonym, wrapped_key, released_at, recalled_at)
       VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN now() END, CASE WHEN $7 THEN now() END)`,
      [id, this.tenantId, this.procedureId, pseudonym, wrapped, state.isReleased, state.isRecalled],
    );
    await this.insertDocument(id, 0, 'fact-sheet', key, factSheet(pseudonym));
    await this.insertDocument(id, 1, 'document', key, letter(pseudonym));
    // A document that nobody has cleared: it is there, and it is empty.
    await this.insertDocument(id, 2, 'document', key, null);
    return { id, pseudonym };
  }

  private async insertDocument(
    fileId: string,
    ordinal: number,
    kind: string,
    key: Buffer,
    content: object | null,
  ): Promise<void> {
    const id = randomUUID();
    const storeKey = randomUUID();
    const pdf = Buffer.from(`%PDF-1.7 ${fileId} ${String(ordinal)}`);
    await this.store.put(storeKey, seal(key, pdf, `blind-document:${id}`));
    await this.sql.query(
      `INSERT INTO blind.blind_document (id, tenant_id, candidate_file_id, ordinal, kind, content, store_key, released_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $6::jsonb IS NOT NULL THEN now() END)`,
      [id, this.tenantId, fileId, ordinal, kind, content === null ? null : JSON.stringify(content), storeKey],
    );
  }
}

const text = (value: string): object => ({ kind: 'text', text: value });

function factSheet(pseudonym: string): object {
  const cells = (...values: string[]): object[][] => values.map((value) => [text(value)]);
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text('Qualifikation')] },
      {
        kind: 'paragraph',
        inlines: [text('Fachoberschulreife, erwartet. '), { kind: 'mark', category: 'age-proxy' }],
      },
      { kind: 'heading', level: 2, inlines: [text('Noten')] },
      {
        kind: 'table',
        hasHeaderRow: true,
        rows: [cells('Fach', 'Note'), cells('Deutsch', '2'), cells('Mathematik', '3'), cells('Politik', '1')],
      },
      { kind: 'heading', level: 2, inlines: [text('Praxis')] },
      { kind: 'list-item', inlines: [text(`Praktikum im Bürgeramt, 3 Wochen (${pseudonym})`)] },
      { kind: 'list-item', inlines: [text('Jugendgruppe geleitet, laufend, ca. 2 Jahre')] },
      { kind: 'heading', level: 2, inlines: [text('Sprachen')] },
      { kind: 'paragraph', inlines: [text('Deutsch C2, Türkisch C2, Englisch B1')] },
    ],
  };
}

function letter(pseudonym: string): object {
  return {
    blocks: [
      { kind: 'heading', level: 1, inlines: [text('Anschreiben')] },
      {
        kind: 'paragraph',
        inlines: [
          text('Ich heiße '),
          { kind: 'mark', category: 'name' },
          text(
            ' und möchte in der Verwaltung arbeiten, weil ich gern für Menschen Lösungen finde. Im Praktikum habe ich Anträge vorbereitet und Termine abgestimmt. Dabei habe ich gelernt, genau zu lesen und nachzufragen, wenn etwas unklar ist.',
          ),
        ],
      },
      {
        kind: 'paragraph',
        inlines: [
          text(
            `In meiner Jugendgruppe organisiere ich jedes Jahr ein Fest mit 80 Gästen. Kennwort ${pseudonym}.`,
          ),
        ],
      },
    ],
  };
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
