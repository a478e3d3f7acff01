import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hashPassword } from '../../src/accounts/password.adapter.js';
import type { TenantId } from '../../src/policy/ids.js';
import type { Role } from '../../src/policy/permissions.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { OfficeFixture } from './office-fixture.js';
import { OfficeBrowser, startOfficeProcess } from './office-process.js';

const PASSWORD = 'ein langes Passwort';

jest.setTimeout(60_000);

let database: TestDatabase;
let fixture: OfficeFixture;
let app: Awaited<ReturnType<typeof startOfficeProcess>>;
let passwordHash: string;
let tenantId: TenantId;

beforeAll(async () => {
  database = await createTestDatabase();
  fixture = await OfficeFixture.open(database);
  app = await startOfficeProcess(database);
  passwordHash = await hashPassword(PASSWORD);
});
afterAll(async () => {
  await app.close();
  await fixture.close();
  await database.drop();
});
beforeEach(async () => {
  tenantId = await fixture.addTenant();
});

async function addPerson(...roles: Role[]): Promise<Principal & { readonly email: string }> {
  const email = `${randomUUID()}@example.org`;
  return { ...(await fixture.addPerson(tenantId, roles, { email, passwordHash })), email };
}

async function openAs(person: { readonly email: string }): Promise<OfficeBrowser> {
  const browser = new OfficeBrowser(app.origin);
  const { status } = await browser.logIn(person.email, PASSWORD);
  if (status !== 303) throw new Error(`login answered ${String(status)}`);
  return browser;
}

describe('logging in', () => {
  it('locks the account after five failures and refuses the right password while it is locked', async () => {
    const clerk = await addPerson('hr-clerk');
    const browser = new OfficeBrowser(app.origin);

    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await browser.logIn(clerk.email, 'wrong')).status).toBe(422);
    }
    expect((await browser.logIn(clerk.email, PASSWORD)).status).toBe(422);
    expect(await fixture.listEvents(tenantId)).toEqual(['account.locked']);

    await fixture.query('UPDATE account.staff_account SET locked_until = NULL WHERE id = $1', [
      clerk.accountId,
    ]);
    expect((await browser.logIn(clerk.email, PASSWORD)).status).toBe(303);
  });

  it.each([
    ['no password', { email: 'kim@example.org' }],
    ['a list instead of a text', { 'email[]': 'kim@example.org', 'password[]': 'x' }],
    ['a zero byte', { email: 'kim@exam\0ple.org', password: 'x' }],
    ['too long a password', { email: 'kim@example.org', password: 'x'.repeat(5000) }],
  ])('answers a form with %s like any wrong log-in', async (_, fields) => {
    const browser = new OfficeBrowser(app.origin);
    await browser.get('/login');

    expect((await browser.post('/login', fields)).status).toBe(422);
  });

  it('asks for a log-in at an address in capitals too', async () => {
    const answer = await fetch(`${app.origin}/OFFICE/documents`, { redirect: 'manual' });

    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/office/login']);
  });

  it('ends every other session of a person whose password changes', async () => {
    const clerk = await addPerson('hr-clerk');
    const [mine, thief] = [await openAs(clerk), await openAs(clerk)];
    await mine.get('/password');

    const next = 'noch ein langes Passwort';
    const changed = await mine.post('/password', { current: PASSWORD, next, repeated: next });

    expect([changed.status, changed.location]).toEqual([303, '/office/password?hinweis=geaendert']);
    expect((await mine.get('/procedures')).status).toBe(200);
    expect((await thief.get('/procedures')).location).toBe('/office/login');
  });

  it('ends every session of a person who gets a new password from the administration', async () => {
    const clerk = await addPerson('hr-clerk');
    const browser = await openAs(clerk);
    const administration = await openAs(await addPerson('administrator'));
    await administration.get(`/accounts/${clerk.accountId}`);

    expect((await administration.post(`/accounts/${clerk.accountId}/password`, {})).status).toBe(201);

    expect((await browser.get('/procedures')).location).toBe('/office/login');
  });

  it('refuses a form without its token', async () => {
    const clerk = await addPerson('hr-clerk');
    const browser = await openAs(clerk);

    expect((await browser.postWithoutToken('/procedures', { title: 'x' })).status).toBe(403);
    expect((await browser.post('/procedures', { title: 'x' })).status).toBe(422);
  });

  it('sends nobody in without a login', async () => {
    const browser = new OfficeBrowser(app.origin);

    expect(await browser.get('')).toMatchObject({ status: 302, location: '/office/login' });
  });

  it('ends the session of an account that is switched off', async () => {
    const clerk = await addPerson('hr-clerk');
    const browser = await openAs(clerk);
    expect((await browser.get('')).status).toBe(200);

    await fixture.query('UPDATE account.staff_account SET is_active = false WHERE id = $1', [
      clerk.accountId,
    ]);

    expect((await browser.get('')).status).toBe(302);
  });
});

describe('the pages of the neutral office', () => {
  it('shows names behind the review page only, and logs the first view once', async () => {
    const neutral = await addPerson('neutral-office');
    const procedureId = await fixture.addProcedure(tenantId, 'published', [[neutral, 'neutral-office']]);
    const { documentId } = await fixture.addDocument(tenantId, procedureId);
    const browser = await openAs(neutral);

    const list = await browser.get('/documents');
    const review = await browser.get(`/documents/${documentId}`);
    await browser.get(`/documents/${documentId}`);
    const picture = await browser.get(`/documents/${documentId}/pages/1`);

    expect(list.body).toContain(documentId);
    expect(list.body).not.toContain('Yıldız');
    expect(review.body).toContain('<mark class="app-found" id="stelle-1">Fatma Yıldız<sup>1</sup></mark>');
    expect(review.body).toContain('Entschieden durch: „Zeugnis für“, „Fatma“.');
    expect(picture).toMatchObject({ status: 200, body: 'a picture' });
    expect(await fixture.listEvents(tenantId)).toEqual(['account.logged-in', 'document.read-original']);
  });

  it('keeps what was typed when a passage is not found', async () => {
    const neutral = await addPerson('neutral-office');
    const procedureId = await fixture.addProcedure(tenantId, 'published', [[neutral, 'neutral-office']]);
    const { documentId } = await fixture.addDocument(tenantId, procedureId);
    const browser = await openAs(neutral);
    await browser.get(`/documents/${documentId}`);

    const page = await browser.post(`/documents/${documentId}/findings`, {
      passage: 'Zebra',
      category: 'family',
      revision: '1',
    });

    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Fehler: ');
    expect(page.body).toContain('value="Zebra"');
    expect(page.body).toContain('<option value="family" selected>');
  });

  it('answers "not found" to a clerk and to a wrong id', async () => {
    const clerk = await addPerson('hr-clerk');
    const neutral = await addPerson('neutral-office');
    const procedureId = await fixture.addProcedure(tenantId, 'published', [[clerk, 'hr-clerk']]);
    const { documentId } = await fixture.addDocument(tenantId, procedureId);

    expect((await (await openAs(clerk)).get(`/documents/${documentId}`)).status).toBe(403);
    const stranger = await openAs(neutral);
    expect((await stranger.get(`/documents/${documentId}`)).status).toBe(404);
    expect((await stranger.get(`/procedures/${procedureId}`)).status).toBe(404);
    expect((await stranger.get('/documents/1')).status).toBe(404);
  });

  it('records who took over a statutory signal, without showing the name', async () => {
    const neutral = await addPerson('neutral-office');
    const body = await addPerson('statutory-body');
    const procedureId = await fixture.addProcedure(tenantId, 'published', [[neutral, 'neutral-office']]);
    const { applicationId, documentId } = await fixture.addDocument(tenantId, procedureId);
    const signalId = randomUUID();
    await fixture.query(
      `INSERT INTO identity.statutory_signal (id, tenant_id, application_id, document_id, rule_id)
       VALUES ($1, $2, $3, $4, 'severe-disability')`,
      [signalId, tenantId, applicationId, documentId],
    );
    const browser = await openAs(body);

    const list = await browser.get('/signals');
    const taken = await browser.post(`/signals/${signalId}/acknowledge`, {});

    expect(list.body).toContain(applicationId.slice(0, 8));
    expect(list.body).not.toContain('Yıldız');
    expect(taken.status).toBe(303);
    expect(
      await fixture.query('SELECT acknowledged_by FROM identity.statutory_signal WHERE id = $1', [signalId]),
    ).toEqual([{ acknowledged_by: body.accountId }]);
    expect(await fixture.listEvents(tenantId)).toContain('signal.acknowledged');
  });
});

describe('accounts', () => {
  it('creates an account whose password is shown once and works, and logs neither name nor address', async () => {
    const admin = await addPerson('administrator');
    const browser = await openAs(admin);
    const email = `${randomUUID()}@example.org`;

    const created = await browser.post('/accounts', {
      displayName: 'Rosa Neumann',
      email,
      roles: 'hr-clerk',
      password: '',
    });
    const password = /class="app-password">([^<]+)</u.exec(created.body)?.[1] ?? '';

    expect((await new OfficeBrowser(app.origin).logIn(email, password)).status).toBe(303);
    const entries = await fixture.query<{ details: string }>(
      `SELECT details FROM decision_log.entry WHERE tenant_id = $1 AND event = 'account.created'`,
      [tenantId],
    );
    expect(entries).toEqual([{ details: '{"roles":"hr-clerk"}' }]);
    expect((await browser.get('/accounts')).body).not.toContain(password);
  });

  it('refuses a taken address and a short password', async () => {
    const admin = await addPerson('administrator');
    const browser = await openAs(admin);
    const fields = { displayName: 'Rosa Neumann', email: admin.email.toUpperCase(), password: '' };

    expect((await browser.post('/accounts', fields)).body).toContain('hat schon ein Konto');
    const short = await browser.post('/accounts', { ...fields, email: 'rosa@example.org', password: 'kurz' });
    expect(short).toMatchObject({ status: 422 });
    expect(short.body).toContain('mindestens 12 Zeichen');
    expect(short.body).not.toContain('kurz"');
  });

  it('lets nobody give roles to themselves', async () => {
    const admin = await addPerson('administrator');
    const browser = await openAs(admin);

    const page = await browser.post(`/accounts/${admin.accountId}/roles`, { roles: 'neutral-office' });

    expect(page.status).toBe(422);
    expect(
      await fixture.query('SELECT role FROM account.role_assignment WHERE account_id = $1', [
        admin.accountId,
      ]),
    ).toEqual([{ role: 'administrator' }]);
  });

  it('lets everybody change the own password, with the current one only', async () => {
    const member = await addPerson('committee-member');
    const browser = await openAs(member);
    const next = 'ein anderes langes Passwort';

    const refused = await browser.post('/password', { current: 'geraten', next, repeated: next });
    const changed = await browser.post('/password', { current: PASSWORD, next, repeated: next });

    expect([refused.status, changed.status]).toEqual([422, 303]);
    expect((await new OfficeBrowser(app.origin).logIn(member.email, PASSWORD)).status).toBe(422);
    expect((await new OfficeBrowser(app.origin).logIn(member.email, next)).status).toBe(303);
  });
});
