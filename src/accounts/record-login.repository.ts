import type { AccountId } from '../policy/ids.js';
import type { Transaction } from '../platform/database/tenant-transaction.service.js';

/** `locks`: this attempt brought the lock. `locked`: the account was locked already, whatever the password. */
export type LoginLock = 'open' | 'locks' | 'locked';

/** Counts one attempt; attempts on one account wait for each other, so that none slips past the lock. */
export async function recordLogin(tx: Transaction, id: AccountId, isRight: boolean): Promise<LoginLock> {
  const [row] = await tx.query<{ lock: LoginLock }[]>('SELECT account.record_login($1, $2) AS lock', [
    id,
    isRight,
  ]);
  return row?.lock ?? 'locked';
}
