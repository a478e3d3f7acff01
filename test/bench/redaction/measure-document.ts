import type { ExtractionSandbox } from '../../../src/pipeline/extraction/extraction-worker.adapter.js';
import type { ExtractedDocument } from '../../../src/pipeline/extraction/extracted-document.js';
import { detectStage, redactStage, verifyStage } from '../../../src/pipeline/stages.adapter.js';
import { readPageTexts } from '../../../src/pipeline/verification/pdf-reader.adapter.js';
import { DEFAULT_MASKING_PROFILE } from '../../../src/policy/masking-profile.js';
import type { BenchDocument } from './bench-document.js';
import { cpuMs } from './process-usage.js';

/** Milliseconds of one piece of work, for all pages of the document together. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

export type DocumentKind = 'digital' | 'scanned';

export interface Measurement {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly status: string;
  readonly reasons: readonly string[];
  readonly pageCount: number;
  readonly blindBytesPerPage: number;
  readonly costs: Readonly<Record<string, Cost>>;
}

export async function timed<Result>(work: () => Promise<Result> | Result): Promise<readonly [Result, Cost]> {
  const cpu = cpuMs();
  const wall = performance.now();
  const result = await work();
  return [result, { wall: performance.now() - wall, cpu: cpuMs() - cpu }];
}

export function addCosts(costs: readonly Cost[]): Cost {
  return {
    wall: costs.reduce((sum, cost) => sum + cost.wall, 0),
    cpu: costs.reduce((sum, cost) => sum + cost.cpu, 0),
  };
}

function kindOf({ words }: ExtractedDocument): DocumentKind {
  const fromPictures = words.filter(({ source }) => source === 'ocr').length;
  return fromPictures * 2 > words.length ? 'scanned' : 'digital';
}

/** Takes one document through all stages as the worker does; null when it cannot be read. */
export async function measureDocument(
  sandbox: ExtractionSandbox,
  { name, bytes, mediaType, applicant }: BenchDocument,
): Promise<Measurement | null> {
  const [extraction, extract] = await timed(() => sandbox.extract(bytes, mediaType));
  if (extraction.kind === 'failed') return null;
  const { document } = extraction;
  const [detection, detect] = await timed(() => detectStage(document, applicant, DEFAULT_MASKING_PROFILE));
  const [redacted, redact] = await timed(() => redactStage(document, detection.findings));
  const [verification, verify] = await timed(() =>
    verifyStage(applicant, document.doubts, detection, redacted),
  );
  const blindPages = await readPageTexts(redacted.pdf);
  return {
    name,
    kind: kindOf(document),
    status: verification.status,
    reasons: verification.reasons.map(({ code }) => code),
    pageCount: Math.max(1, document.pages.length),
    blindBytesPerPage: redacted.pdf.length / blindPages.length,
    costs: { extract, detect, redact, verify, 'whole pipeline': addCosts([extract, detect, redact, verify]) },
  };
}
