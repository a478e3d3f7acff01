import type { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { comparePair, type Difference } from './run-pair.js';
import { listDifferences, withOnly, type TwinPair } from './twin-pair.js';

interface Count {
  pairs: number;
  different: number;
}

/** Counts pairs and differences under headings such as "layout sidebar-left". */
export class TwinTally {
  private readonly counts = new Map<string, Count>();
  readonly failures: {
    readonly index: number;
    readonly causes: readonly string[];
    readonly difference: Difference;
  }[] = [];
  pairs = 0;
  /** Pairs of equal files of which one waits for a person, because a name is also a word. */
  nameDoubts = 0;

  /**
   * Runs one pair; when its blind files differ, runs it again per attribute to say which one alone does it.
   *
   * @param index number of the pair within its seed, to find it again
   */
  async run(sandbox: ExtractionSandbox, pair: TwinPair, index: number): Promise<void> {
    const difference = await comparePair(sandbox, pair);
    this.pairs += 1;
    if (difference?.where === 'name-doubt') this.nameDoubts += 1;
    const isDifferent = isFailure(difference);
    this.count(`format ${pair.medium.format}`, isDifferent);
    this.count(`layout ${toLayout(pair)}`, isDifferent);
    this.count(`paper ${pair.medium.format === 'form' ? 'form' : pair.kind}`, isDifferent);
    if (!isFailure(difference)) {
      for (const attribute of listDifferences(pair)) this.count(`attribute ${attribute}`, false);
      return;
    }
    const causes = await this.findCauses(sandbox, pair);
    this.failures.push({ index, causes, difference });
  }

  private async findCauses(sandbox: ExtractionSandbox, pair: TwinPair): Promise<string[]> {
    const causes: string[] = [];
    for (const attribute of listDifferences(pair)) {
      const difference = await comparePair(sandbox, withOnly(pair, attribute));
      this.count(`attribute ${attribute}`, isFailure(difference));
      if (isFailure(difference)) causes.push(attribute);
    }
    return causes.length > 0 ? causes : ['(several together)'];
  }

  private count(key: string, isDifferent: boolean): void {
    const count = this.counts.get(key) ?? { pairs: 0, different: 0 };
    count.pairs += 1;
    if (isDifferent) count.different += 1;
    this.counts.set(key, count);
  }

  /** Heading, pairs that ran, pairs that differed; sorted by heading. */
  toRows(): string[][] {
    return [...this.counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { pairs, different }]) => [key, String(pairs), String(different)]);
  }

  /** Each failed pair with the attributes that alone make it differ; empty when all pairs became equal. */
  toReport(): string {
    return this.failures
      .map(
        ({ index, causes, difference }) =>
          `pair ${index}: ${causes.join(', ')}; ${difference.where}\n  ${difference.one}\n  ${difference.other}`,
      )
      .join('\n');
  }
}

function isFailure(difference: Difference | null): difference is Difference {
  return difference !== null && difference.where !== 'name-doubt';
}

function toLayout({ medium, kind }: TwinPair): string {
  if (medium.format === 'form') return 'form';
  const isNarrow = medium.layout.startsWith('sidebar') && kind !== 'cv';
  return `${medium.format}/${isNarrow ? 'single' : medium.layout}`;
}
