import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { DecisionLogRepository } from '../decision-log/decision-log.repository.js';
import type { AccountId, TenantId } from '../policy/ids.js';
import type { Role } from '../policy/permissions.js';
import { hashPassword } from './password.adapter.js';

export interface NewCity {
  readonly slug: string;
  readonly name: string;
}

export interface NewAccount {
  readonly email: string;
  readonly displayName: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

/**
 * Sets up a city with its first accounts; run by the operator with the owner's credentials.
 *
 * @throws Error with code 23505 when the short name or an address is taken
 */
export function createCity(
  owner: DataSource,
  city: NewCity,
  accounts: readonly NewAccount[],
): Promise<TenantId> {
  return owner.transaction(async (tx) => {
    const tenantId = randomUUID() as TenantId;
    await tx.query('INSERT INTO procedure.tenant (id, slug, name) VALUES ($1, $2, $3)', [
      tenantId,
      city.slug,
      city.name,
    ]);
    await tx.query(`SELECT set_config('app.tenant_id', $1, true)`, [tenantId]);
    // Row-level security holds for the owner too; app_definer is the role that may look across tenants.
    await tx.query('SET LOCAL ROLE app_definer');
    for (const account of accounts) await createAccount(tx, tenantId, account);
    return tenantId;
  });
}

async function createAccount(tx: EntityManager, tenantId: TenantId, account: NewAccount): Promise<void> {
  const id = randomUUID() as AccountId;
  await tx.query(
    `INSERT INTO account.staff_account (id, tenant_id, email, display_name, password_hash)
     VALUES ($1, $2, $3, $4, $5)`,
    [id, tenantId, account.email, account.displayName, await hashPassword(account.password)],
  );
  for (const role of account.roles) {
    await tx.query('INSERT INTO account.role_assignment (tenant_id, account_id, role) VALUES ($1, $2, $3)', [
      tenantId,
      id,
      role,
    ]);
  }
  await new DecisionLogRepository().append(tx, {
    actor: 'system',
    event: 'account.created',
    subject: id,
    details: { roles: account.roles.join(' ') },
  });
}
