import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Browser, startCommitteeProcess } from '../integration/committee-process.js';
import { createCommitteeWorld, type CommitteeWorld } from '../integration/committee-world.js';
import { createTestDatabase, type TestDatabase } from '../integration/database.js';

jest.setTimeout(60_000);

/** What raters could learn from one another before they have judged themselves. */
describe('raters at work', () => {
  let database: TestDatabase;
  let directory: string;
  let world: CommitteeWorld;
  let app: Awaited<ReturnType<typeof startCommitteeProcess>>;
  let base: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'blindakte-leaks-'));
    database = await createTestDatabase();
    world = await createCommitteeWorld(database.ownerUrl, directory);
    app = await startCommitteeProcess(world, database.urlOf('app_committee'));
    base = `/procedures/${world.procedureId}`;
  });
  afterAll(async () => {
    await app.close();
    await world.sql.end();
    await database.drop();
    await rm(directory, { recursive: true });
  });

  const enter = (account: CommitteeWorld['chair']): Promise<Browser> =>
    Browser.logIn(app.origin, world.emailOf(account));
  const listOrder = async (browser: Browser): Promise<string[]> => {
    const { html } = await browser.get(base);
    return [...html.matchAll(/scope="row"><a[^>]*>([^<]+)</g)].map(([, pseudonym = '']) => pseudonym);
  };

  it('L3: keeps every list in the order that was drawn, whatever points anybody gives', async () => {
    const member = await enter(world.member);
    const drawn = await listOrder(member);

    // The last of the list gets most, from the rater and from another; then the first.
    const orders: string[][] = [];
    for (const best of [drawn.at(-1), drawn[0]]) {
      for (const rater of [world.member, world.chair]) {
        await world.scoreAll(rater, 1, false);
        await world.sql.query(
          `UPDATE blind.score SET points = 4 WHERE candidate_file_id =
             (SELECT id FROM blind.candidate_file WHERE pseudonym = $1)`,
          [best],
        );
      }
      orders.push(await listOrder(member));
      await world.sql.query('DELETE FROM blind.score');
      await world.sql.query('DELETE FROM blind.score_sheet');
    }

    // Sorted by points, the last of the list would once have come first.
    expect(new Set(drawn).size).toBe(world.files.length);
    expect(orders).toEqual([drawn, drawn]);
  });

  it('L13: shows no word of another rater before both sheets are sealed', async () => {
    await world.scoreAll(world.chair, 4, true);
    await world.sql.query(`UPDATE procedure.procedure SET state = 'scoring'`);
    const secret = `Beleg von ${world.chair}`;
    const member = await enter(world.member);
    const chair = await enter(world.chair);
    const paths = [
      base,
      `${base}/sheet`,
      `${base}/decision`,
      `${base}/decision/record`,
      `${base}/decision/content`,
      ...world.files.map(({ id }) => `${base}/files/${id}`),
    ];
    const readers = async (browser: Browser): Promise<string[]> => {
      const pages = await Promise.all(paths.map(async (path) => [path, (await browser.get(path)).html]));
      return pages.filter(([, html]) => html?.includes(secret)).map(([path = '']) => path);
    };

    const before = await readers(member);
    const own = await readers(chair);
    await world.scoreAll(world.member, 1, true);
    const after = await readers(member);

    expect(before).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
    expect(after).toEqual([`${base}/sheet`]);
  });

  it('L16: asks once more before a reason is stored that names a protected ground', async () => {
    const second = await enter(world.second);
    const file = `${base}/files/${world.files[0]?.id ?? ''}`;
    const [criterion = ''] = world.criteria;
    const fields = {
      [`points[${criterion}]`]: '2',
      [`reason[${criterion}]`]: 'Sie ist wohl Muslimin',
      action: 'draft',
    };
    await second.get(file);

    const asked = await second.post(`${file}/scores`, fields);
    const stored = await world.sql.query('SELECT reason FROM blind.score WHERE reason = $1', [
      'Sie ist wohl Muslimin',
    ]);
    const harmless = await second.post(`${file}/scores`, {
      ...fields,
      [`reason[${criterion}]`]: 'Hat im Praktikum Anfragen beantwortet',
    });

    expect([asked.status, stored.rowCount, harmless.status]).toEqual([200, 0, 303]);
    expect(asked.html).toContain('Noch nicht gespeichert');
  });
});
