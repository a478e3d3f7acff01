import { createHash } from 'node:crypto';
import type { ExtractionSandbox } from '../../src/pipeline/extraction/extraction-worker.adapter.js';
import { toPlainText } from '../../src/pipeline/redaction/blind-text.js';
import { detectStage, redactStage, verifyStage } from '../../src/pipeline/stages.adapter.js';
import { DEFAULT_MASKING_PROFILE } from '../../src/policy/masking-profile.js';
import { REFERENCE_DATE, toPerson, type Applicant } from './applicant.js';
import type { TwinPair } from './twin-pair.js';
import { writeTwins, type WrittenPaper } from './write-paper.js';

/** Everything a committee could compare of one document: what is handed out and what is said of it. */
export interface BlindResult {
  readonly pdfHash: string;
  /** The block model, from which the page in the browser is made. */
  readonly blocks: readonly unknown[];
  readonly text: string;
  readonly status: string;
  /** Codes with page and count, in order. */
  readonly reasons: readonly string[];
}

/**
 * The first place at which two blind results differ.
 *
 * `name-doubt`: the blind files are the same byte for byte, but one name is also a German word, and a person has to
 * say whether it is meant. That is told to the neutral office only, and it is a question about the name itself.
 */
export interface Difference {
  readonly where: 'name-doubt' | 'status' | 'reasons' | 'blocks' | 'text' | 'pdf';
  readonly one: string;
  readonly other: string;
}

/** Takes one written paper through all stages, as the worker and the command line do. */
export async function redactPaper(
  sandbox: ExtractionSandbox,
  paper: WrittenPaper,
  applicant: Applicant,
): Promise<BlindResult> {
  const context = { person: toPerson(applicant), fileName: paper.fileName, referenceDate: REFERENCE_DATE };
  let document;
  if ('document' in paper) document = paper.document;
  else {
    const extraction = await sandbox.extract(paper.bytes, paper.mediaType);
    if (extraction.kind === 'failed')
      return { pdfHash: '', blocks: [], text: '', status: `failed: ${extraction.code}`, reasons: [] };
    ({ document } = extraction);
  }
  const detection = detectStage(document, context, DEFAULT_MASKING_PROFILE);
  const redacted = await redactStage(document, detection.findings);
  const { status, reasons } = await verifyStage(context, document.doubts, detection, redacted);
  return {
    pdfHash: createHash('sha256').update(redacted.pdf).digest('hex'),
    blocks: redacted.blind.blocks,
    text: toPlainText(redacted.blind),
    status,
    reasons: reasons.map(({ code, page, count }) => `${code} ${String(page)} ${count}`),
  };
}

/** Writes a pair, makes both blind and compares. */
export async function comparePair(sandbox: ExtractionSandbox, pair: TwinPair): Promise<Difference | null> {
  const [one, other] = await writeTwins(pair);
  const results = await Promise.all([
    redactPaper(sandbox, one, pair.one),
    redactPaper(sandbox, other, pair.other),
  ]);
  return findDifference(results[0], results[1]);
}

export function findDifference(one: BlindResult, other: BlindResult): Difference | null {
  const length = Math.max(one.blocks.length, other.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [first, second] = [toText(one.blocks[index]), toText(other.blocks[index])];
    if (first !== second) return { where: 'blocks', ...cutAround(first, second) };
  }
  if (one.text !== other.text) return { where: 'text', ...cutAround(one.text, other.text) };
  if (one.pdfHash !== other.pdfHash) return { where: 'pdf', one: one.pdfHash, other: other.pdfHash };
  const [judgement, otherJudgement] = [toJudgement(one), toJudgement(other)];
  if (judgement !== otherJudgement) return { where: 'status', one: judgement, other: otherJudgement };
  const [reasons, otherReasons] = [one.reasons.join(', '), other.reasons.join(', ')];
  return reasons === otherReasons ? null : { where: 'name-doubt', one: reasons, other: otherReasons };
}

/** Status and reasons as they would be without doubts about a name that is also a word. */
function toJudgement({ status, reasons }: BlindResult): string {
  const others = reasons.filter((reason) => !reason.startsWith('unclear-name'));
  const isDoubtOnly = others.length === 0 && reasons.length > 0 && status === 'needs-review';
  return [isDoubtOnly ? 'clean' : status, ...others].join(', ');
}

function toText(block: unknown): string {
  return block === undefined ? '(end)' : JSON.stringify(block);
}

const EXCERPT = 160;

/** Excerpts of two unequal strings from shortly before the place at which they part. */
function cutAround(one: string, other: string): { one: string; other: string } {
  let position = 0;
  while (position < one.length && one[position] === other[position]) position += 1;
  const start = Math.max(0, position - EXCERPT / 2);
  return { one: one.slice(start, start + EXCERPT), other: other.slice(start, start + EXCERPT) };
}
