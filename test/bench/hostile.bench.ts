import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { redactDocument } from '../../src/cli/redact-document.adapter.js';
import { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { DEFAULT_MASKING_PROFILE } from '../../src/policy/masking-profile.js';
import { HOSTILE_KINDS } from '../hostile/all-kinds.js';
import type { HostileKind } from '../hostile/hostile-kind.js';
import { formatTable } from './table.js';

const APPLICANT = {
  person: { firstName: 'Jördis', lastName: 'Ünal-Ostwald', email: 'j.ostwald@example.org' },
  referenceDate: '2026-11-15',
};
const MEMORY_POLL_MS = 20;

interface Measurement {
  readonly name: string;
  readonly end: string;
  readonly isExpected: boolean;
  readonly ms: number;
  /** Growth of the process while the file was read, at most, in bytes. */
  readonly peakBytes: number;
}

async function measure(sandbox: ExtractionSandbox, file: string, kind: HostileKind): Promise<Measurement> {
  await writeFile(file, await kind.make());
  const before = process.memoryUsage.rss();
  let highest = before;
  const timer = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, MEMORY_POLL_MS);
  const started = performance.now();
  const { status, reasons } = await redactDocument(sandbox, file, APPLICANT, DEFAULT_MASKING_PROFILE);
  const ms = performance.now() - started;
  clearInterval(timer);
  const end = status === 'failed' ? (reasons[0]?.code ?? 'no reason') : 'read';
  const isExpected = kind.ends.some((expected) => expected === end);
  return { name: kind.name, end, isExpected, ms, peakBytes: highest - before };
}

/** Reads every hostile file with the limits of production; the options take a part of the name. */
export async function benchHostile([part = '']: string[]): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hostile-'));
  const sandbox = new ExtractionSandbox({ threadCount: 1 });
  const measurements: Measurement[] = [];
  try {
    const kinds = Object.values(HOSTILE_KINDS).flat();
    for (const kind of kinds.filter(({ name }) => name.includes(part))) {
      measurements.push(await measure(sandbox, path.join(folder, 'upload'), kind));
    }
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
  const rows = measurements.map(({ name, end, isExpected, ms, peakBytes }) => [
    name,
    isExpected ? end : `UNEXPECTED ${end}`,
    ms.toFixed(0),
    (peakBytes / 1e6).toFixed(0),
  ]);
  console.log(formatTable(['hostile file', 'end', 'ms', 'MB more at most'], rows));
  const slowest = Math.max(...measurements.map(({ ms }) => ms));
  const unexpected = measurements.filter(({ isExpected }) => !isExpected).length;
  console.log(
    `\n${measurements.length} kinds, ${unexpected} unexpected ends, slowest ${slowest.toFixed(0)} ms, ` +
      `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB at the end`,
  );
}
