import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { OwnPasswordService } from '../../src/accounts/administration/own-password.service.js';
import { AccountRepository } from '../../src/accounts/administration/account.repository.js';
import { LoginService } from '../../src/accounts/login.service.js';
import { hashPassword } from '../../src/accounts/password.adapter.js';
import { DecisionLogRepository } from '../../src/decision-log/decision-log.repository.js';
import { openDataSource } from '../../src/platform/database/data-source.adapter.js';
import type { TenantTransaction } from '../../src/platform/database/tenant-transaction.service.js';
import type { Principal } from '../../src/platform/auth/principal.js';
import type { TenantId } from '../../src/policy/ids.js';
import { createAccount, createProcedure } from '../factories/procedure.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { pause } from './waiting.js';

const PASSWORD = 'ein langes Passwort';
const WRONG = 'ein falsches Passwort';

describe('the log-in', () => {
  let database: TestDatabase;
  let owner: DataSource;
  let office: TenantTransaction;
  let tenantId: TenantId;
  let person: Principal;
  let email: string;
  let logins: LoginService;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = await openDataSource(database.ownerUrl);
    office = await database.transactionAs('app_office');
    ({ tenantId } = await createProcedure(owner));
    logins = new LoginService(office, new DecisionLogRepository());
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    const accountId = await createAccount(owner, tenantId, ['hr-clerk']);
    email = `${randomUUID()}@stadt.example`;
    await owner.query('UPDATE account.staff_account SET email = $2, password_hash = $3 WHERE id = $1', [
      accountId,
      email,
      await hashPassword(PASSWORD),
    ]);
    person = { accountId, tenantId, tenantName: '', displayName: '', roles: ['hr-clerk'] };
  });

  it('takes the right password, also after four wrong ones', async () => {
    for (let i = 0; i < 4; i += 1) await logins.logIn(email, WRONG);

    expect((await logins.logIn(email, PASSWORD)).kind).toBe('logged-in');
  });

  it('refuses the right password after five wrong ones', async () => {
    for (let i = 0; i < 5; i += 1) await logins.logIn(email, WRONG);

    expect(await logins.logIn(email, PASSWORD)).toEqual({ kind: 'refused' });
  });

  /** The fifth wrong attempt and the right one, both of which read the account before the first of them counts. */
  async function attemptAllAtOnce<Outcome>(
    attempt: (password: string) => Promise<Outcome>,
  ): Promise<Outcome> {
    await owner.query('UPDATE account.staff_account SET failed_logins = 4 WHERE id = $1', [person.accountId]);
    const holder = owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT FROM account.staff_account WHERE id = $1 FOR UPDATE', [person.accountId]);
    const wrong = attempt(WRONG);
    await pause(600);
    const right = attempt(PASSWORD);
    await pause(600);
    await holder.commitTransaction();
    await holder.release();
    await wrong;
    return right;
  }

  it('lets nobody past the lock by asking many times at once', async () => {
    expect(await attemptAllAtOnce((password) => logins.logIn(email, password))).toEqual({ kind: 'refused' });

    const [row] = await owner.query<unknown[]>(
      'SELECT locked_until > now() AS "isLocked" FROM account.staff_account WHERE id = $1',
      [person.accountId],
    );
    expect(row).toEqual({ isLocked: true });
    const events = await owner.query<unknown[]>(
      'SELECT event FROM decision_log.entry WHERE subject_id = $1',
      [person.accountId],
    );
    expect(events).toEqual([{ event: 'account.locked' }]);
  });

  it('keeps the own password behind the same lock', async () => {
    const passwords = new OwnPasswordService(office, new AccountRepository(), new DecisionLogRepository());
    const next = 'noch ein langes Passwort';

    const outcome = await attemptAllAtOnce((current) =>
      passwords.change(person, { current, next, repeated: next }),
    );

    expect(outcome.kind).toBe('invalid');
  });
});
