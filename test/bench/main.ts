import path from 'node:path';
import { projectRoot } from '../../src/platform/project-root.adapter.js';

const USAGE = `Usage: npm run bench [-- SUITE [options]]

Suites:
  redaction   ms per page and stage, memory and queues of documents, beside pdf-parse, PDFium and the OCR engine alone
              --corpus DIR  other applications than test/fixtures/applications
              --warm-ups N  how often each digital document is read before, default 4
              --rounds N    how often each digital document is measured, default 3
              --scans N     how many scanned documents are measured, default 24
              --no-queue    without the queues
              --verbose     name each document with its status
  hostile     every hostile file with the limits of production: how it ends, time and memory
  crash       kills the worker in mid-pipeline and counts lost and doubled applications
              --kills N     default 20
  twins       pairs of applications that differ in protected attributes only; their blind files must be equal
              --pairs N     default 2000
              --seed N      other pairs
              --only N      the pair with this number alone
`;

type Suite = (args: string[], fixtures: string) => Promise<void>;

/** One line per suite; loaded on demand, so that one suite's needs are not another's. */
const SUITES: Readonly<Record<string, () => Promise<Suite>>> = {
  redaction: async () => (await import('./redaction.bench.js')).benchRedaction,
  hostile: async () => (await import('./hostile.bench.js')).benchHostile,
  crash: async () => (await import('./crash.bench.js')).benchCrash,
  twins: async () => (await import('./twins.bench.js')).benchTwins,
};

const [name = 'redaction', ...args] = process.argv.slice(2);
const load = SUITES[name];
if (load === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const suite = await load();
  await suite(args, path.join(projectRoot(), 'test/fixtures/applications'));
}
