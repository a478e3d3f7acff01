import { Injectable } from '@nestjs/common';
import { DecisionLogRepository } from '../../decision-log/decision-log.repository.js';
import type { Principal } from '../../platform/auth/principal.js';
import { TenantTransaction, type Transaction } from '../../platform/database/tenant-transaction.service.js';
import type { FieldError } from '../../platform/errors/problem.js';
import { hashPassword, isPasswordRight } from '../password.adapter.js';
import { checkOwnPassword, type OwnPasswordFields } from './account-input.js';
import { recordLogin } from '../record-login.repository.js';
import { AccountRepository } from './account.repository.js';

export type OwnPasswordChange =
  { readonly kind: 'changed' } | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

const WRONG_PASSWORD: FieldError = {
  field: 'current',
  message:
    'Das bisherige Passwort stimmt nicht. Nach fünf Fehlversuchen ist das Konto für 15 Minuten gesperrt.',
};

@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly transaction: TenantTransaction,
    private readonly accounts: AccountRepository,
    private readonly decisionLog: DecisionLogRepository,
  ) {}

  /** Replaces a person's own password; a wrong current one counts like a failed login. */
  async change(principal: Principal, fields: OwnPasswordFields): Promise<OwnPasswordChange> {
    const errors = checkOwnPassword(fields);
    if (errors.length > 0) return { kind: 'invalid', errors };
    const passwordHash = await hashPassword(fields.next);
    return this.transaction.run<OwnPasswordChange>(principal, async (tx) => {
      if (!(await this.isCurrent(tx, principal, fields.current)))
        return { kind: 'invalid', errors: [WRONG_PASSWORD] };
      await this.accounts.setPassword(tx, principal.accountId, passwordHash);
      await this.decisionLog.append(tx, {
        actor: principal.accountId,
        event: 'account.changed',
        subject: principal.accountId,
        details: { change: 'own-password' },
      });
      return { kind: 'changed' };
    });
  }

  private async isCurrent(tx: Transaction, { accountId }: Principal, password: string): Promise<boolean> {
    const account = await this.accounts.find(tx, accountId);
    const [login] = await tx.query<{ password_hash: string }[]>(
      'SELECT password_hash FROM account.find_for_login($1)',
      [account?.email ?? ''],
    );
    const isRight = await isPasswordRight(login?.password_hash, password);
    const lock = await recordLogin(tx, accountId, isRight);
    if (lock === 'locks') {
      await this.decisionLog.append(tx, { actor: 'system', event: 'account.locked', subject: accountId });
    }
    return isRight && lock === 'open';
  }
}
