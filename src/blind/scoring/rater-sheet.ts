import type { AccountId, CandidateFileId, CriterionId } from '../../policy/ids.js';
import { orderForRater } from './rater-order.js';

/** What a rater may declare about one file; the first two end the rater's duty for it. */
export const RECUSAL_KINDS = ['recognition', 'bias', 'leak'] as const;
export type RecusalKind = (typeof RECUSAL_KINDS)[number];

export interface VisibleFile {
  readonly id: CandidateFileId;
  readonly pseudonym: string;
}

export interface ScoredCriterion {
  readonly id: CriterionId;
  readonly requiresReason: boolean;
}

export interface OwnScore {
  readonly candidateFileId: CandidateFileId;
  readonly criterionId: CriterionId;
  readonly points: number;
  readonly reason: string;
}

export interface OwnRecusal {
  readonly candidateFileId: CandidateFileId;
  readonly kind: RecusalKind;
}

export type SheetFileStatus = 'open' | 'started' | 'complete' | 'recused';

/** One file on the rater's own sheet. */
export interface SheetFile extends VisibleFile {
  /** 1-based, in this rater's own order. */
  readonly position: number;
  readonly status: SheetFileStatus;
  /** Criteria with points and, where required, a reason. */
  readonly completeCriteria: number;
  readonly scores: ReadonlyMap<CriterionId, OwnScore>;
  readonly hasReportedLeak: boolean;
}

/** The rater's own work; holds nothing of any other rater. */
export interface RaterSheet {
  readonly files: readonly SheetFile[];
  /** Files the rater has to score: all but the recused ones. */
  readonly dutyCount: number;
  readonly completeCount: number;
  readonly isComplete: boolean;
}

/** Builds the sheet in the rater's own order from what the row policies let this rater read. */
export function buildRaterSheet(input: {
  readonly seed: Uint8Array;
  readonly raterId: AccountId;
  readonly files: readonly VisibleFile[];
  readonly criteria: readonly ScoredCriterion[];
  readonly scores: readonly OwnScore[];
  readonly recusals: readonly OwnRecusal[];
}): RaterSheet {
  const files = orderForRater(input.seed, input.raterId, input.files).map((file, index): SheetFile => {
    const scores = new Map(
      input.scores.filter((s) => s.candidateFileId === file.id).map((score) => [score.criterionId, score]),
    );
    const completeCriteria = input.criteria.filter((criterion) =>
      isScoreComplete(criterion, scores.get(criterion.id)),
    ).length;
    const kinds = input.recusals.filter((r) => r.candidateFileId === file.id).map(({ kind }) => kind);
    return {
      ...file,
      position: index + 1,
      status: kinds.some(endsDuty)
        ? 'recused'
        : statusOf(completeCriteria, input.criteria.length, scores.size),
      completeCriteria,
      scores,
      hasReportedLeak: kinds.includes('leak'),
    };
  });
  const dutyCount = files.filter(({ status }) => status !== 'recused').length;
  const completeCount = files.filter(({ status }) => status === 'complete').length;
  return { files, dutyCount, completeCount, isComplete: completeCount === dutyCount };
}

/** Whether a declaration takes the file from the rater. A reported leak alone does not: the office looks at it. */
export function endsDuty(kind: RecusalKind): boolean {
  return kind !== 'leak';
}

/** The next file that still needs the rater, after the given one and then from the start; undefined when done. */
export function findNextOpenFile(sheet: RaterSheet, after: CandidateFileId): SheetFile | undefined {
  const index = sheet.files.findIndex(({ id }) => id === after);
  const rest = [...sheet.files.slice(index + 1), ...sheet.files.slice(0, Math.max(index, 0))];
  return rest.find(({ status }) => status === 'open' || status === 'started');
}

function isScoreComplete(criterion: ScoredCriterion, score: OwnScore | undefined): boolean {
  return score !== undefined && (!criterion.requiresReason || score.reason.trim() !== '');
}

function statusOf(completeCriteria: number, criteria: number, scores: number): SheetFileStatus {
  if (completeCriteria === criteria) return 'complete';
  return scores === 0 ? 'open' : 'started';
}
