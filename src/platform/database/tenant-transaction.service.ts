import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AccountId, ApplicationId, TenantId } from '../../policy/ids.js';

/** Whose rows a transaction may see. Row-level security reads these values, nothing else does. */
export interface TenantScope {
  readonly tenantId: TenantId;
  /** The acting member of staff; the committee's row policies need it. */
  readonly accountId?: AccountId;
  /** The applicant's own application; the public process sees no other. */
  readonly applicationId?: ApplicationId;
}

/** A transaction bound to one tenant. Passed explicitly, so no query can run without one by accident. */
export type Transaction = EntityManager;

@Injectable()
export class TenantTransaction {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction in which row-level security shows only the scope's rows. */
  run<Result>(scope: TenantScope, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (tx) => {
      await tx.query(
        `SELECT set_config('app.tenant_id', $1, true), set_config('app.account_id', $2, true),
                set_config('app.application_id', $3, true)`,
        [scope.tenantId, scope.accountId ?? '', scope.applicationId ?? ''],
      );
      return work(tx);
    });
  }

  /** Runs one query on what belongs to no tenant (published procedures, tenants, log-in functions). */
  async queryShared<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }
}
