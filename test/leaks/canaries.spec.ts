import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  CANARIES,
  findCanaries,
  HIDDEN,
  IDENTITY_VALUES,
  listNameFragments,
  RARE_HOBBY,
} from './canaries.js';
import { createCanaryWorld, type CanaryWorld } from './canary-world.js';
import { testBlindDocuments } from './blind-documents.suite.js';
import { testCommitteePages } from './committee-pages.suite.js';
import { testEverybodyElse } from './everybody-else.suite.js';
import { listArchiveParts, listPdfChannels } from './pdf-channels.js';
import { testReveal } from './reveal.suite.js';
import { testTraces } from './traces.suite.js';

jest.setTimeout(120_000);

/** One person, one world, many looks at it; the reveal comes last, because it ends the secret. */
describe('one person who planted something everywhere', () => {
  let world: CanaryWorld | undefined;
  beforeAll(async () => {
    world = await createCanaryWorld();
  });
  afterAll(() => world?.close());
  const getWorld = (): CanaryWorld => {
    if (world === undefined) throw new Error('the world was not set up');
    return world;
  };

  it('sent something to leak in every field, file name and channel', async () => {
    const [cv, letter, photo] = getWorld().first.files;
    if (cv === undefined || letter === undefined || photo === undefined) throw new Error('files are missing');
    const sent = [
      ...(await listPdfChannels(cv.bytes)),
      ...listArchiveParts(letter.bytes),
      Buffer.from(photo.bytes).toString('latin1'),
    ].join('\n');

    // The photo's ink is no text in the file: it has to be recognised.
    const hidden = Object.values(HIDDEN).filter((word) => word !== HIDDEN.photoInk);
    expect(findCanaries(sent)).toEqual(expect.arrayContaining([...hidden, RARE_HOBBY]));
    expect(listNameFragments().filter((fragment) => !sent.toLowerCase().includes(fragment))).toEqual([]);
  });

  it('is known to the neutral office by every value of the form', async () => {
    const neutral = await getWorld().enter('neutral', 'office');

    const sources = (await neutral.crawl()).map(({ source }) => source).join('\n');

    // The ink of the photo is read, and waits for this office.
    const notShown = ['01555591742', ...Object.values(HIDDEN).filter((word) => word !== HIDDEN.photoInk)];
    expect(findCanaries(sources)).toEqual(CANARIES.filter((canary) => !notShown.includes(canary)));
    expect(findCanaries(sources)).toEqual(expect.arrayContaining([...IDENTITY_VALUES.slice(0, 5)]));
  });

  testCommitteePages(getWorld);
  testBlindDocuments(getWorld);
  testEverybodyElse(getWorld);
  testTraces(getWorld);
  testReveal(getWorld);
});
