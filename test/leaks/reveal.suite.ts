import { describe, expect, it } from '@jest/globals';
import { JobQueue } from '../../src/platform/queue/job-queue.adapter.js';
import { until } from '../integration/waiting.js';
import { findCanaries, PERSON } from './canaries.js';
import type { CanaryWorld, Name } from './canary-world.js';
import { isFileOf } from './committee-pages.suite.js';
import { lookEverywhere } from './everybody-else.suite.js';

/** The one event that tells a name, and all that it still does not tell. */
export function testReveal(getWorld: () => CanaryWorld): void {
  describe('the reveal', () => {
    it('L26: tells nothing with one approval, whoever wakes the worker', async () => {
      const world = getWorld();
      await decide(world);
      const clerk = await world.enter('clerk', 'office');
      const path = `/office/procedures/${world.first.procedure.procedureId}/reveal`;
      await clerk.get(path);

      const approved = await clerk.post(path);
      const again = await clerk.post(path);
      await wakeReveal(world);
      await until(() => world.product.readOutput().includes('reveal.refused'), 60_000);

      expect([approved.status, again.status]).toEqual([303, 422]);
      expect(await world.owner.query('SELECT 1 FROM revealed.identity_card')).toEqual([]);
      expect(await readRevealed(world)).toEqual({ status: 200, canaries: [] });
    });

    it('L26: tells name and contact of the invited after two, and still nothing else', async () => {
      const world = getWorld();
      const neutral = await world.enter('neutral', 'office');
      const path = `/office/procedures/${world.first.procedure.procedureId}/reveal`;
      await neutral.get(path);

      const approved = await neutral.post(path);
      await untilRevealed(world);

      expect(approved.status).toBe(303);
      const shown = [
        PERSON.firstName,
        PERSON.lastName,
        PERSON.email,
        'yorvi.quax',
        'wobbelpost',
        PERSON.phone,
        '5591742',
      ];
      expect(await readRevealed(world)).toEqual({ status: 200, canaries: shown });
    });

    it('L14: tells it to the clerk and the committee of this procedure only', async () => {
      const names: Name[] = [
        'clerk',
        'chair',
        'member',
        'idleMember',
        'idleOffice',
        'statutory',
        'auditor',
        'administrator',
        'foreigner',
      ];
      const { procedureId } = getWorld().first.procedure;

      const looks = await lookEverywhere(getWorld(), names);

      const seen = looks
        .filter(({ canaries }) => canaries.length > 0)
        .map(({ name, path }) => `${name} ${path}`);
      expect(seen.sort()).toEqual(
        [
          `chair /committee/procedures/${procedureId}/revealed`,
          `clerk /office/procedures/${procedureId}/revealed`,
          `member /committee/procedures/${procedureId}/revealed`,
        ].sort(),
      );
    });
  });
}

/** Both raters score and seal, the chair seals the result: all through the pages. */
async function decide({ enter, first }: CanaryWorld): Promise<void> {
  const { procedureId, criterionIds } = first.procedure;
  const base = `/committee/procedures/${procedureId}`;
  const scores: [string, string][] = criterionIds.flatMap((id): [string, string][] => [
    [`points[${id}]`, '4'],
    [`reason[${id}]`, 'Beleg im Faktenblatt'],
  ]);
  for (const name of ['member', 'chair'] as const) {
    const rater = await enter(name, 'committee');
    const file = (await rater.crawl()).find(({ path }) => isFileOf(procedureId).test(path));
    await rater.get(file?.path ?? '');
    await rater.post(`${file?.path ?? ''}/scores`, { ...Object.fromEntries(scores), action: 'next' });
    await rater.post(`${base}/sheet/seal`);
  }
  const chair = await enter('chair', 'committee');
  await chair.get(`${base}/decision`);
  await chair.post(`${base}/consolidation`);
  const confirm = await chair.get(`${base}/decision/seal`);
  const hash = /name="hash" value="([0-9a-f]{64})"/.exec(confirm.source)?.[1] ?? '';
  const sealed = await chair.post(`${base}/decision/seal`, { hash });
  if (sealed.status !== 303) throw new Error(`the seal answered ${String(sealed.status)}`);
}

async function wakeReveal({ queueUrl, first }: CanaryWorld): Promise<void> {
  const { tenantId, procedureId } = first.procedure;
  const queue = new JobQueue({ postgresUrl: queueUrl }, () => undefined);
  await queue.add('identity.reveal', { tenantId, procedureId });
  await queue.close();
}

async function untilRevealed({ owner }: CanaryWorld): Promise<void> {
  let cards: unknown[] = [];
  const look = setInterval(() => {
    void owner.query<unknown[]>('SELECT 1 FROM revealed.identity_card').then((rows) => (cards = rows));
  }, 100);
  await until(() => cards.length > 0, 60_000).finally(() => {
    clearInterval(look);
  });
}

async function readRevealed({ enter, first }: CanaryWorld): Promise<{ status: number; canaries: string[] }> {
  const member = await enter('member', 'committee');
  const page = await member.get(`/committee/procedures/${first.procedure.procedureId}/revealed`);
  return { status: page.status, canaries: findCanaries(page.source) };
}
