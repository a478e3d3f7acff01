import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccountId } from '../../src/policy/ids.js';
import { Browser, startCommitteeProcess } from './committee-process.js';
import { createCommitteeWorld, type CommitteeWorld } from './committee-world.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The committee process before a world of its own, with a browser for whoever logs in. */
export interface Stage {
  readonly world: CommitteeWorld;
  readonly origin: string;
  logIn(account: AccountId): Promise<Browser>;
  /** Event, subject and details of the log, oldest first. */
  listLog(): Promise<{ event: string; subject_id: string; details: string }[]>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const directory = await mkdtemp(join(tmpdir(), 'blindakte-committee-'));
  const database: TestDatabase = await createTestDatabase();
  const world = await createCommitteeWorld(database.ownerUrl, directory);
  const app = await startCommitteeProcess(world, database.urlOf('app_committee'));
  return {
    world,
    origin: app.origin,
    logIn: (account) => Browser.logIn(app.origin, world.emailOf(account)),
    listLog: async () => {
      const { rows } = await world.sql.query<{ event: string; subject_id: string; details: string }>(
        `SELECT event, subject_id, details FROM decision_log.entry
          WHERE event NOT LIKE 'account.%' ORDER BY tenant_id, sequence`,
      );
      return rows;
    },
    close: async () => {
      await app.close();
      await world.sql.end();
      await database.drop();
      await rm(directory, { recursive: true });
    },
  };
}

/** Form fields that give every criterion the same points. */
export function scoreFields(world: CommitteeWorld, points: number, reason: string): Record<string, string> {
  return Object.fromEntries(
    world.criteria.flatMap((id) => [
      [`points[${id}]`, String(points)],
      [`reason[${id}]`, reason],
    ]),
  );
}
