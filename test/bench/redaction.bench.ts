import { parseArgs } from 'node:util';
import type { PartTask } from './redaction/bench-part.js';
import type { DocumentKind, Measurement } from './redaction/measure-document.js';
import { PART, runOnAllCores, runOnOneCore, servePart } from './redaction/part-process.js';
import {
  describeMachine,
  formatPages,
  formatQueues,
  formatResults,
  formatSizes,
  type QueueRow,
} from './redaction/report.js';

const CORES_USED = 2;
const KINDS: readonly DocumentKind[] = ['digital', 'scanned'];

function namesOf(kind: DocumentKind, measurements: readonly Measurement[]): string[] {
  return [
    ...new Set(measurements.filter((measurement) => measurement.kind === kind).map(({ name }) => name)),
  ];
}

async function runQueues(folder: string, measurements: readonly Measurement[]): Promise<QueueRow[]> {
  const rows: QueueRow[] = [];
  for (const kind of KINDS) {
    const names = namesOf(kind, measurements);
    if (names.length === 0) continue;
    const task = { kind: 'queue', folder, names } as const satisfies Partial<PartTask>;
    const { result: oneCore } = await runOnOneCore<'queue'>({ ...task, atOnce: 1 });
    const allCores = await runOnAllCores<'queue'>({ ...task, atOnce: CORES_USED });
    rows.push({ label: kind, oneCore, allCores });
  }
  return rows;
}

/**
 * Measures what one page costs per stage, in steady state, beside the engines alone; then queues of documents.
 *
 * After one round the engine of the language still compiles what it met, a seventh of all time (measured 2026-11). A worker
 * pays for that once in weeks, so the rounds before the clock are several, and the first one is told beside them.
 *
 * Every part runs in a process of its own, the parts for one core pinned to it where the system can do that.
 */
export async function benchRedaction(args: string[], fixtures: string): Promise<void> {
  if (args[0] === PART) {
    servePart();
    return;
  }
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      'warm-ups': { type: 'string', default: '4' },
      rounds: { type: 'string', default: '3' },
      scans: { type: 'string', default: '24' },
      'no-queue': { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const folder = values.corpus ?? fixtures;
  const { result, isPinned } = await runOnOneCore<'pages'>({
    kind: 'pages',
    folder,
    warmUps: Number(values['warm-ups']),
    rounds: Number(values.rounds),
    mostScans: Number(values.scans),
  });
  console.log(`${describeMachine(result.engine)}\n`);
  for (const kind of KINDS) console.log(`${formatPages(kind, result, isPinned)}\n`);
  console.log(`${formatSizes(result.measurements)}\n`);
  console.log(`${formatResults(result)}\n`);
  if (values.verbose) {
    for (const { name, kind, status, reasons } of result.measurements)
      console.log(name, kind, status, ...reasons);
  }
  if (!values['no-queue']) console.log(formatQueues(await runQueues(folder, result.measurements)));
}
