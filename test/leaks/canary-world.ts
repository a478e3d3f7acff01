import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createCity } from '../../src/accounts/create-city.adapter.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type { AccountId, TenantId } from '../../src/policy/ids.js';
import type { Duty, Role } from '../../src/policy/permissions.js';
import { appoint, createProcedure, type ProcedureSetUp } from '../factories/procedure.js';
import { createTestDatabase } from '../integration/database.js';
import type { ChosenFile } from '../integration/intake-process.js';
import { pause } from '../integration/waiting.js';
import { MERITS, PERSON, RARE_HOBBY } from './canaries.js';
import { plantCv, plantLetter, plantPhoto } from './planted-documents.js';
import { StaffBrowser } from './staff-browser.js';
import { startWatchedProduct, type Area, type WatchedProduct } from './watched-product.js';

const PASSWORD = 'nur-fuer-die-kanarien';
const CITY = 'kanarienhausen';
const OTHER_CITY = 'spatzenhausen';

/** Everybody who could look, by name: city, roles, and the duty in the procedures. */
export const CAST = {
  clerk: { city: CITY, roles: ['hr-clerk'], duty: 'hr-clerk' },
  neutral: { city: CITY, roles: ['neutral-office'], duty: 'neutral-office' },
  chair: { city: CITY, roles: ['committee-chair'], duty: 'committee-chair' },
  member: { city: CITY, roles: ['committee-member'], duty: 'committee-member' },
  idleMember: { city: CITY, roles: ['committee-member'], duty: null },
  idleOffice: { city: CITY, roles: ['hr-clerk', 'neutral-office'], duty: null },
  statutory: { city: CITY, roles: ['statutory-body'], duty: null },
  auditor: { city: CITY, roles: ['auditor'], duty: null },
  administrator: { city: CITY, roles: ['administrator'], duty: null },
  foreigner: {
    city: OTHER_CITY,
    roles: ['hr-clerk', 'neutral-office', 'committee-chair', 'auditor', 'administrator'],
    duty: null,
  },
} as const satisfies Record<
  string,
  { readonly city: string; readonly roles: readonly Role[]; readonly duty: Duty | null }
>;
export type Name = keyof typeof CAST;

export interface SentApplication {
  readonly procedure: ProcedureSetUp;
  readonly files: readonly ChosenFile[];
  /** What the public process answered: receipt number and the secret status link. */
  readonly receipt: { readonly receiptNumber: string; readonly statusUrl: string };
}

/**
 * A city in which one person has applied twice, through the real processes, with something planted in every field
 * and file; checked by the worker, decided by the neutral office, and open for scoring.
 */
export interface CanaryWorld {
  readonly product: WatchedProduct;
  /** Past every policy: set-up and proof that there is something to leak, never the thing under test. */
  readonly owner: DataSource;
  readonly first: SentApplication;
  /** The same person, form and letter in another procedure with the same committee. */
  readonly second: SentApplication;
  /** For jobs that somebody wakes although nobody should. */
  readonly queueUrl: string;
  /** Logs in the first time only. */
  readonly enter: (name: Name, area: Exclude<Area, 'public'>) => Promise<StaffBrowser>;
  readonly close: () => Promise<void>;
}

export async function createCanaryWorld(): Promise<CanaryWorld> {
  const database = await createTestDatabase();
  const owner = await openDataSource(database.ownerUrl);
  const product = await startWatchedProduct(database);
  const close = async (): Promise<void> => {
    await product.stop();
    await owner.destroy();
    await database.drop();
  };
  try {
    const { tenantId, accounts } = await createStaff(owner);
    const enter = rememberBrowsers(product);
    const letter = plantLetter();
    const files = [await plantCv(), letter, await plantPhoto()];
    const first = await apply(owner, product, { tenantId, accounts, files });
    const second = await apply(owner, product, { tenantId, accounts, files: [letter] });
    await untilChecked(owner, product);
    await decideAll(owner, product, await enter('neutral', 'office'));
    await owner.query("UPDATE procedure.procedure SET state = 'scoring'");
    return { product, owner, first, second, queueUrl: database.urlOf('app_queue'), enter, close };
  } catch (error) {
    // Processes that nobody stops would outlive the test run.
    await close();
    throw error;
  }
}

function rememberBrowsers(product: WatchedProduct): CanaryWorld['enter'] {
  const browsers = new Map<string, Promise<StaffBrowser>>();
  return (name, area) => {
    const key = `${name} ${area}`;
    const browser =
      browsers.get(key) ?? new StaffBrowser(product.origins[area], area).logIn(emailOf(name), PASSWORD);
    browsers.set(key, browser);
    return browser;
  };
}

function emailOf(name: Name): string {
  return `${name.toLowerCase()}@${CAST[name].city}.example`;
}

async function createStaff(
  owner: DataSource,
): Promise<{ readonly tenantId: TenantId; readonly accounts: Record<Name, AccountId> }> {
  const names = Object.keys(CAST) as Name[];
  const newAccounts = (city: string) =>
    names
      .filter((name) => CAST[name].city === city)
      .map((name) => ({
        email: emailOf(name),
        displayName: `Person ${name}`,
        password: PASSWORD,
        roles: CAST[name].roles,
      }));
  const tenantId = await createCity(owner, { slug: CITY, name: 'Stadt Eins' }, newAccounts(CITY));
  await createCity(owner, { slug: OTHER_CITY, name: 'Stadt Zwei' }, newAccounts(OTHER_CITY));
  const rows = await owner.query<{ id: AccountId; email: string }[]>(
    'SELECT id, email FROM account.staff_account',
  );
  const idOf = (name: Name): AccountId | undefined => rows.find(({ email }) => email === emailOf(name))?.id;
  const accounts = Object.fromEntries(names.map((name) => [name, idOf(name)])) as Record<Name, AccountId>;
  return { tenantId, accounts };
}

/** Publishes a procedure whose every document waits for the neutral office, and applies there. */
async function apply(
  owner: DataSource,
  product: WatchedProduct,
  to: {
    readonly tenantId: TenantId;
    readonly accounts: Readonly<Record<Name, AccountId>>;
    readonly files: readonly ChosenFile[];
  },
): Promise<SentApplication> {
  const procedure = await createProcedure(owner, { tenantId: to.tenantId, releasesClean: false });
  for (const name of Object.keys(CAST) as Name[]) {
    const { duty } = CAST[name];
    if (duty !== null) await appoint(owner, procedure, to.accounts[name], duty);
  }
  const body = new FormData();
  body.append('application', JSON.stringify(formFor(procedure)));
  for (const { name, bytes } of to.files) body.append('documents', new File([new Uint8Array(bytes)], name));
  const path = `/api/v1/procedures/${procedure.procedureId}/applications`;
  const answer = await fetch(product.origins.public + path, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': randomUUID() },
  });
  if (answer.status !== 201) throw new Error(`the application was refused: ${await answer.text()}`);
  const receipt = (await answer.json()) as SentApplication['receipt'];
  return { procedure, files: to.files, receipt };
}

/** Every field holds something; where merits belong, the person has written about herself as well. */
function formFor({ criterionIds }: ProcedureSetUp): unknown {
  const name = `${PERSON.firstName} ${PERSON.lastName}`;
  return {
    person: PERSON,
    education: [{ schoolType: 'Gesamtschule', degree: 'Fachoberschulreife' }],
    subjects: [{ subject: 'Deutsch', grade: '2' }],
    languages: [{ language: 'Englisch', level: 'B2' }],
    experience: [
      {
        kind: 'internship',
        employer: `Büro ${PERSON.lastName}`,
        field: 'Verwaltung',
        months: 1,
        tasks: [MERITS.task, `Anfragen an ${PERSON.email} beantwortet`],
      },
    ],
    answers: criterionIds.map((criterionId, index) => ({
      criterionId,
      answer:
        index === 0
          ? `Ich heiße ${name}, geboren am 24. März 2008 in ${PERSON.birthPlace}. ${MERITS.answer}`
          : `Rufen Sie mich an: ${PERSON.phone}. Ich wohne in ${PERSON.city}, ${PERSON.street}.`,
    })),
  };
}

async function untilChecked(owner: DataSource, product: WatchedProduct): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    const [row] = await owner.query<{ open: number }[]>(
      `SELECT count(*)::int AS open FROM identity.document
        WHERE (stage <> 'verified' AND status IS DISTINCT FROM 'failed')
           OR (release <> 'pending' AND followed_at IS NULL)`,
    );
    if (row?.open === 0) return;
    if (Date.now() > end) throw new Error(`documents still stand: ${product.readOutput().slice(-800)}`);
    await pause(50);
  }
}

/** Takes the hobby out by hand, withholds the photo, releases the rest. */
async function decideAll(owner: DataSource, product: WatchedProduct, neutral: StaffBrowser): Promise<void> {
  const documents = await owner.query<{ id: string; media_type: string }[]>(
    'SELECT id, media_type FROM identity.document',
  );
  for (const { id, media_type: mediaType } of documents.filter((row) =>
    row.media_type.endsWith('document'),
  )) {
    await decide(neutral, id, mediaType, 'findings', { passage: RARE_HOBBY, category: 'identifier' });
  }
  await untilChecked(owner, product);
  for (const { id, media_type: mediaType } of documents) {
    if (mediaType === 'image/jpeg')
      await decide(neutral, id, mediaType, 'withhold', { withholdReason: 'unreadable' });
    else await decide(neutral, id, mediaType, 'release', {});
  }
  await untilChecked(owner, product);
}

async function decide(
  neutral: StaffBrowser,
  id: string,
  mediaType: string,
  action: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await neutral.get(`/office/documents/${id}`);
  const revision = /name="revision" value="(\d+)"/.exec(page.source)?.[1] ?? '';
  const answer = await neutral.post(`/office/documents/${id}/${action}`, { revision, ...fields });
  if (answer.status !== 303) throw new Error(`${action} of ${mediaType} answered ${String(answer.status)}`);
}
