import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What the data directory holds:
 *
 * - `undefined`: nothing yet
 * - `own`: it was started without demo data, so it may hold a person's own trials
 * - `started`: demo data only, and not all of it; the start was interrupted
 * - `complete`: all demo data
 */
export type DemoDataState = 'own' | 'started' | 'complete';

/** Remembers in the data directory how far the demo data has come. */
export class DemoDataMarker {
  private readonly file: string;

  constructor(dataDirectory: string) {
    this.file = join(dataDirectory, 'demo-data');
  }

  async find(): Promise<DemoDataState | undefined> {
    const text = await readFile(this.file, 'utf8').catch(() => '');
    return (['own', 'started', 'complete'] as const).find((state) => state === text.trim());
  }

  async save(state: DemoDataState): Promise<void> {
    await writeFile(`${this.file}.draft`, `${state}\n`);
    await rename(`${this.file}.draft`, this.file);
  }
}
