import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseApplicationFile } from '../../src/cli/application-file.js';
import { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { readPageTexts } from '../../src/pipeline/verification/pdf-reader.adapter.js';
import {
  detectStage,
  redactStage,
  verifyStage,
  type ApplicantContext,
} from '../../src/pipeline/stages.adapter.js';
import { detectMediaType, type DocumentMediaType } from '../../src/platform/storage/media-type.js';
import { DEFAULT_MASKING_PROFILE } from '../../src/policy/masking-profile.js';
import { formatTable, percentile } from './table.js';

const ROUNDS = 3;
const DIGITAL: ReadonlySet<string> = new Set<DocumentMediaType>([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
]);
const STAGES = ['extract', 'detect', 'redact', 'verify', 'whole pipeline', 'pdf-parse alone'] as const;
type Stage = (typeof STAGES)[number];

interface BenchDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: DocumentMediaType;
  readonly applicant: ApplicantContext;
}

interface Measurement {
  readonly status: string;
  readonly doubts: readonly string[];
  readonly pageCount: number;
  readonly blindBytes: number;
  /** Milliseconds of the whole document. */
  readonly times: Readonly<Partial<Record<Stage, number>>>;
}

async function loadDocuments(folder: string): Promise<BenchDocument[]> {
  const documents: BenchDocument[] = [];
  for (const name of (await readdir(folder, { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  )) {
    const caseFolder = path.join(folder, name.name);
    const application = parseApplicationFile(
      await readFile(path.join(caseFolder, 'application.json'), 'utf8'),
    );
    if ('problem' in application) throw new Error(`${caseFolder}: application.json ${application.problem}`);
    for (const fileName of await readdir(path.join(caseFolder, 'docs'))) {
      const bytes = await readFile(path.join(caseFolder, 'docs', fileName));
      const mediaType = await detectMediaType(bytes);
      if (mediaType === undefined || !DIGITAL.has(mediaType)) continue;
      const referenceDate = application.submittedAt ?? '2026-01-01';
      const applicant = { person: application.person, fileName, referenceDate };
      documents.push({ name: `${name.name}/${fileName}`, bytes, mediaType, applicant });
    }
  }
  return documents;
}

async function timed<Result>(work: () => Promise<Result> | Result): Promise<readonly [Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

/** Takes one document through the stages as the worker does; null when it is not digital or not readable. */
async function measure(sandbox: ExtractionSandbox, document: BenchDocument): Promise<Measurement | null> {
  const { bytes, mediaType, applicant } = document;
  const [extraction, extract] = await timed(() => sandbox.extract(bytes, mediaType));
  if (extraction.kind === 'failed') return null;
  const original = extraction.document;
  if (
    original.doubts.some(({ code }) => code === 'page-is-picture') ||
    original.words.some(({ source }) => source === 'ocr')
  ) {
    return null;
  }
  const [detection, detect] = await timed(() => detectStage(original, applicant, DEFAULT_MASKING_PROFILE));
  const [redacted, redact] = await timed(() => redactStage(original, detection.findings));
  const [verification, verify] = await timed(() =>
    verifyStage(applicant, original.doubts, detection, redacted),
  );
  const alone = mediaType === 'application/pdf' ? (await timed(() => readPageTexts(bytes)))[1] : null;
  return {
    status: verification.status,
    doubts: verification.reasons.map(({ code }) => code),
    pageCount: Math.max(1, original.pages.length),
    blindBytes: redacted.pdf.length,
    times: {
      extract,
      detect,
      redact,
      verify,
      'whole pipeline': extract + detect + redact + verify,
      ...(alone === null ? {} : { 'pdf-parse alone': alone }),
    },
  };
}

function printTimes(measurements: readonly Measurement[]): void {
  const rows = STAGES.map((stage) => {
    const perPage = measurements.flatMap(({ times, pageCount }) => {
      const time = times[stage];
      return time === undefined ? [] : [time / pageCount];
    });
    return [
      stage,
      percentile(perPage, 0.5).toFixed(1),
      percentile(perPage, 0.95).toFixed(1),
      String(perPage.length),
    ];
  });
  console.log(formatTable(['ms per page, digital documents', 'p50', 'p95', 'samples'], rows));
}

function printResults(measurements: readonly Measurement[]): void {
  const counts = new Map<string, number>();
  for (const { status, doubts } of measurements) {
    for (const key of [`status ${status}`, ...new Set(doubts.map((code) => `reason ${code}`))]) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? 1 : -1)).map(([key, count]) => [key, String(count)]);
  console.log(`\n${formatTable(['documents', 'count'], rows)}`);
  const kilobytes = measurements.map(({ blindBytes, pageCount }) => blindBytes / 1000 / pageCount);
  console.log(`\nblind PDF, kB per page of the original: p50 ${percentile(kilobytes, 0.5).toFixed(1)}`);
}

/** Measures what one page costs per stage, in steady state and one at a time, beside pdf-parse alone. */
export async function benchRedaction(args: string[], fixtures: string): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { corpus: { type: 'string' }, verbose: { type: 'boolean' } },
  });
  const documents = await loadDocuments(values.corpus ?? fixtures);
  const sandbox = new ExtractionSandbox({ threadCount: 1 });
  const measurements: Measurement[] = [];
  let last: Measurement[] = [];
  try {
    // The first round warms up code, fonts and engines and is not counted.
    for (let round = 0; round <= ROUNDS; round += 1) {
      last = [];
      for (const document of documents) {
        const measurement = await measure(sandbox, document);
        if (measurement === null) continue;
        last.push(measurement);
        if (values.verbose === true && round === ROUNDS) {
          console.log(document.name, measurement.status, measurement.doubts.join(' '));
        }
      }
      if (round > 0) measurements.push(...last);
    }
  } finally {
    await sandbox.close();
  }
  console.log(
    `${last.length} digital documents of ${documents.length}, ${ROUNDS} rounds after one to warm up\n`,
  );
  printTimes(measurements);
  printResults(last);
}
