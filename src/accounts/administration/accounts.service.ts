import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../policy/ids.js';
import type { Role } from '../../policy/permissions.js';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { LogDetails } from '../../decision-log/log-entry.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import { findViolatedConstraint } from '../../platform/database/violated-constraint.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { hashPassword } from '../password.adapter.js';
import { checkAccount, checkPassword, type AccountFields } from './account-input.js';
import { AccountRepository, type StaffAccount } from './account.repository.js';
import { generatePassword } from './password-generator.adapter.js';

/** `password` is the new one in clear, to be shown once and kept nowhere. */
export type AccountCreation =
  | { readonly kind: 'created'; readonly id: AccountId; readonly password: string }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

export type AccountChange =
  | { readonly kind: 'changed' }
  /** Nobody changes their own account: a second administrator must do it. */
  | { readonly kind: 'own-account' }
  | { readonly kind: 'not-found' };

export type PasswordChange =
  | { readonly kind: 'changed'; readonly password: string }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | Exclude<AccountChange, { kind: 'changed' }>;

const EMAIL_TAKEN: FieldError = {
  field: 'email',
  message: 'Diese E-Mail-Adresse hat schon ein Konto. Geben Sie eine andere an.',
};

/** Accounts of one city. The log says what changed on which account, never a name or an address. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly accounts: AccountRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  list(principal: Principal): Promise<StaffAccount[]> {
    return this.transaction.run(principal, (tx) => this.accounts.list(tx));
  }

  find(principal: Principal, id: AccountId): Promise<StaffAccount | undefined> {
    return this.transaction.run(principal, (tx) => this.accounts.find(tx, id));
  }

  async create(principal: Principal, fields: AccountFields): Promise<AccountCreation> {
    const errors = checkAccount(fields);
    if (errors.length > 0) return { kind: 'invalid', errors };
    const id = randomUUID() as AccountId;
    const password = fields.password === '' ? generatePassword() : fields.password;
    const passwordHash = await hashPassword(password);
    const { tenantId } = principal;
    const { email, displayName, roles } = fields;
    try {
      await this.transaction.run(principal, async (tx) => {
        await this.accounts.insert(tx, { id, tenantId, email, displayName, passwordHash });
        await this.accounts.replaceRoles(tx, tenantId, id, roles);
        await this.decisionLog.append(tx, {
          actor: principal.accountId,
          event: 'account.created',
          subject: id,
          details: { roles: roles.join(' ') },
        });
      });
    } catch (error) {
      if (findViolatedConstraint(error) !== 'staff_account_email_once') throw error;
      return { kind: 'invalid', errors: [EMAIL_TAKEN] };
    }
    return { kind: 'created', id, password };
  }

  setRoles(principal: Principal, id: AccountId, roles: readonly Role[]): Promise<AccountChange> {
    return this.change(principal, id, { change: 'roles', roles: roles.join(' ') }, (tx) =>
      this.accounts.replaceRoles(tx, principal.tenantId, id, roles),
    );
  }

  deactivate(principal: Principal, id: AccountId): Promise<AccountChange> {
    return this.change(principal, id, { change: 'deactivated' }, (tx) =>
      this.accounts.setActive(tx, id, false),
    );
  }

  activate(principal: Principal, id: AccountId): Promise<AccountChange> {
    return this.change(principal, id, { change: 'activated' }, (tx) => this.accounts.setActive(tx, id, true));
  }

  unlock(principal: Principal, id: AccountId): Promise<AccountChange> {
    return this.change(principal, id, { change: 'unlocked' }, (tx) => this.accounts.unlock(tx, id));
  }

  /** Gives a new password; an empty one is generated. */
  async resetPassword(principal: Principal, id: AccountId, wanted: string): Promise<PasswordChange> {
    const errors = checkPassword(wanted);
    if (errors.length > 0) return { kind: 'invalid', errors };
    const password = wanted === '' ? generatePassword() : wanted;
    const passwordHash = await hashPassword(password);
    const outcome = await this.change(principal, id, { change: 'password' }, (tx) =>
      this.accounts.setPassword(tx, id, passwordHash),
    );
    return outcome.kind === 'changed' ? { kind: 'changed', password } : outcome;
  }

  private change(
    principal: Principal,
    id: AccountId,
    details: LogDetails,
    work: (tx: Transaction) => Promise<void>,
  ): Promise<AccountChange> {
    return this.transaction.run<AccountChange>(principal, async (tx) => {
      if ((await this.accounts.find(tx, id)) === undefined) return { kind: 'not-found' };
      if (id === principal.accountId) return { kind: 'own-account' };
      await work(tx);
      await this.decisionLog.append(tx, {
        actor: principal.accountId,
        event: 'account.changed',
        subject: id,
        details,
      });
      return { kind: 'changed' };
    });
  }
}
