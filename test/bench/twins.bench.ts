import { parseArgs } from 'node:util';
import { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { TwinTally } from '../twins/tally.js';
import { drawPairs } from '../twins/twin-pair.js';
import { formatTable } from './table.js';

const DEFAULT_SEED = 20261115;

/** Makes pairs of applications that differ in protected attributes only, and compares their blind files. */
export async function benchTwins(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pairs: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(DEFAULT_SEED) },
      only: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const pairs = drawPairs(Number(values.pairs), seed);
  const sandbox = new ExtractionSandbox();
  const tally = new TwinTally();
  const cpu = process.cpuUsage();
  const start = performance.now();
  try {
    for (const [index, pair] of pairs.entries()) {
      if (values.only !== undefined && index !== Number(values.only)) continue;
      await tally.run(sandbox, pair, index);
      if (tally.pairs % 100 === 0)
        console.error(`${tally.pairs} of ${pairs.length} pairs, ${tally.failures.length} different`);
    }
  } finally {
    await sandbox.close();
  }
  const perPair = (performance.now() - start) / Math.max(1, tally.pairs);
  const { user, system } = process.cpuUsage(cpu);
  const cpuPerPair = (user + system) / 1000 / Math.max(1, tally.pairs);
  console.log(formatTable(['twins', 'pairs', 'different'], tally.toRows()));
  console.log(
    `\nseed ${seed}, ${tally.pairs} pairs, ${tally.failures.length} different, ${tally.nameDoubts} with a doubt about a name only, ${perPair.toFixed(0)} ms a pair (${cpuPerPair.toFixed(0)} ms of processor)`,
  );
  console.log(
    'A doubt about a name is no difference of the files: the name of one of the two is also a word ("Mai", "Koch"), and whether it\nis meant there is a question to a person. The name alone makes it, so no rule can put it to both.',
  );
  console.log(`\n${tally.toReport()}`);
  if (tally.failures.length > 0) process.exitCode = 1;
}
