import { Injectable } from '@nestjs/common';
import type { AccountId, TenantId } from '../policy/ids.js';
import type { Role } from '../policy/permissions.js';
import { DecisionLogRepository } from '../decision-log/decision-log.repository.js';
import { TenantTransaction } from '../platform/database/tenant-transaction.service.js';
import { isPasswordRight } from './password.adapter.js';
import { recordLogin } from './record-login.repository.js';

export type LoginOutcome =
  | {
      readonly kind: 'logged-in';
      readonly accountId: AccountId;
      readonly tenantId: TenantId;
      readonly passwordVersion: number;
    }
  | { readonly kind: 'refused' };

interface LoginRow {
  readonly id: AccountId;
  readonly tenant_id: TenantId;
  readonly password_hash: string;
  readonly password_version: number;
  readonly is_active: boolean;
  readonly is_locked: boolean;
  readonly roles: Role[];
}

@Injectable()
export class LoginService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /**
   * Checks e-mail and password. Every refusal looks the same (unknown, wrong, locked, inactive), so nobody
   * learns which addresses have an account; a locked account refuses the right password too.
   */
  async logIn(email: string, password: string): Promise<LoginOutcome> {
    const rows = await this.transaction.queryShared<LoginRow>('SELECT * FROM account.find_for_login($1)', [
      email,
    ]);
    const account = rows[0];
    const isRight = await isPasswordRight(account?.password_hash, password);
    if (account === undefined || !account.is_active || account.is_locked) return { kind: 'refused' };

    const scope = { tenantId: account.tenant_id, accountId: account.id };
    return this.transaction.run(scope, async (tx) => {
      const lock = await recordLogin(tx, account.id, isRight);
      if (isRight && lock === 'open') {
        await this.decisionLog.append(tx, {
          actor: account.id,
          event: 'account.logged-in',
          subject: account.id,
        });
        return {
          kind: 'logged-in',
          accountId: account.id,
          tenantId: account.tenant_id,
          passwordVersion: account.password_version,
        };
      }
      if (lock === 'locks') {
        await this.decisionLog.append(tx, { actor: 'system', event: 'account.locked', subject: account.id });
      }
      return { kind: 'refused' };
    });
  }

  /** Records that a person ended the session. */
  async logOut(tenantId: TenantId, accountId: AccountId): Promise<void> {
    await this.transaction.run({ tenantId, accountId }, (tx) =>
      this.decisionLog.append(tx, { actor: accountId, event: 'account.logged-out', subject: accountId }),
    );
  }
}
