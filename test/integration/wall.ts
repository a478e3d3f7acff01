import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  TenantScope,
  TenantTransaction,
} from '../../src/platform/database/tenant-transaction.service.js';
import type { AccountId } from '../../src/policy/ids.js';
import { createCommitteeWorld, type CommitteeWorld } from './committee-world.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The wall as the database holds it: raw SQL with the committee's own credentials, no code of ours between. */
export class Wall {
  private constructor(
    private readonly directory: string,
    readonly database: TestDatabase,
    readonly world: CommitteeWorld,
    readonly committee: TenantTransaction,
  ) {}

  static async open(): Promise<Wall> {
    const directory = await mkdtemp(join(tmpdir(), 'blindakte-wall-'));
    const database = await createTestDatabase();
    const world = await createCommitteeWorld(database.ownerUrl, directory);
    return new Wall(directory, database, world, await database.transactionAs('app_committee'));
  }

  async close(): Promise<void> {
    await this.world.sql.end();
    await this.database.drop();
    await rm(this.directory, { recursive: true });
  }

  scopeOf(accountId: AccountId, tenantId = this.world.tenantId): TenantScope {
    return { tenantId, accountId };
  }

  query(scope: TenantScope, sql: string, parameters: unknown[] = []): Promise<unknown[]> {
    return this.committee.run(scope, (tx) => tx.query<unknown[]>(sql, parameters));
  }

  async count(scope: TenantScope, from: string): Promise<number> {
    const rows = (await this.query(scope, `SELECT count(*)::int AS n FROM ${from}`)) as { n: number }[];
    return rows[0]?.n ?? -1;
  }
}
