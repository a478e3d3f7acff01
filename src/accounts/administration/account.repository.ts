import { Injectable } from '@nestjs/common';
import type { AccountId, TenantId } from '../../policy/ids.js';
import type { Role } from '../../policy/permissions.js';
import type { Transaction } from '../../platform/database/tenant-transaction.service.js';

/** One account as the administration sees it; no process can read its password hash. */
export interface StaffAccount {
  readonly id: AccountId;
  readonly displayName: string;
  readonly email: string;
  readonly isActive: boolean;
  readonly isLocked: boolean;
  readonly roles: readonly Role[];
}

const SELECT = `
  SELECT a.id, a.display_name AS "displayName", a.email, a.is_active AS "isActive",
         COALESCE(a.locked_until > now(), false) AS "isLocked",
         ARRAY(SELECT r.role FROM account.role_assignment r WHERE r.account_id = a.id ORDER BY r.role) AS roles
    FROM account.staff_account a`;

@Injectable()
export class AccountRepository {
  list(tx: Transaction): Promise<StaffAccount[]> {
    return tx.query<StaffAccount[]>(`${SELECT} ORDER BY a.is_active DESC, a.display_name, a.id`);
  }

  async find(tx: Transaction, id: AccountId): Promise<StaffAccount | undefined> {
    const [row] = await tx.query<StaffAccount[]>(`${SELECT} WHERE a.id = $1`, [id]);
    return row;
  }

  /** @throws Error with constraint `staff_account_email_once` when the address is taken in the installation */
  async insert(
    tx: Transaction,
    account: {
      readonly id: AccountId;
      readonly tenantId: TenantId;
      readonly email: string;
      readonly displayName: string;
      readonly passwordHash: string;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO account.staff_account (id, tenant_id, email, display_name, password_hash) VALUES ($1, $2, $3, $4, $5)`,
      [account.id, account.tenantId, account.email, account.displayName, account.passwordHash],
    );
  }

  async replaceRoles(
    tx: Transaction,
    tenantId: TenantId,
    id: AccountId,
    roles: readonly Role[],
  ): Promise<void> {
    await tx.query('DELETE FROM account.role_assignment WHERE account_id = $1', [id]);
    for (const role of roles) {
      await tx.query(
        'INSERT INTO account.role_assignment (tenant_id, account_id, role) VALUES ($1, $2, $3)',
        [tenantId, id, role],
      );
    }
  }

  async setActive(tx: Transaction, id: AccountId, isActive: boolean): Promise<void> {
    await tx.query('UPDATE account.staff_account SET is_active = $2 WHERE id = $1', [id, isActive]);
  }

  async unlock(tx: Transaction, id: AccountId): Promise<void> {
    await tx.query('UPDATE account.staff_account SET locked_until = NULL, failed_logins = 0 WHERE id = $1', [
      id,
    ]);
  }

  /** Ends every session of the account: sessions hold the version of the password that opened them. */
  async setPassword(tx: Transaction, id: AccountId, passwordHash: string): Promise<void> {
    await tx.query(
      `UPDATE account.staff_account SET password_hash = $2, password_version = password_version + 1,
              locked_until = NULL, failed_logins = 0 WHERE id = $1`,
      [id, passwordHash],
    );
  }
}
