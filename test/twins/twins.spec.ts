import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { TwinTally } from './tally.js';
import { drawPairs } from './twin-pair.js';

// Other pairs on demand: TWIN_SEED=1 TWIN_PAIRS=500, or `npm run bench -- twins`.
const SEED = Number(process.env['TWIN_SEED'] ?? 20261115);
const PAIRS = Number(process.env['TWIN_PAIRS'] ?? 200);
const AT_ONCE = 2;

describe('twins', () => {
  let sandbox: ExtractionSandbox;

  beforeAll(() => {
    sandbox = new ExtractionSandbox();
  });
  afterAll(() => sandbox.close());

  it(`become the same blind file byte for byte (${PAIRS} pairs of seed ${SEED})`, async () => {
    const tally = new TwinTally();
    const pairs = drawPairs(PAIRS, SEED).map((pair, index) => ({ pair, index }));

    const run = async (): Promise<void> => {
      for (let next = pairs.shift(); next !== undefined; next = pairs.shift())
        await tally.run(sandbox, next.pair, next.index);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, run));

    expect(tally.pairs).toBe(PAIRS);
    expect(tally.toReport()).toBe('');
  }, 300_000);
});
