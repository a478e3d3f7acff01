import type { AccountId, CandidateFileId, CriterionId } from '../../policy/ids.js';
import { add, compare, fraction, multiply, toThousandths, ZERO, type Fraction } from './exact-fraction.js';

export interface RankingCriterion {
  readonly id: CriterionId;
  readonly ordinal: number;
  readonly weight: number;
  /** Points of the highest anchor, above zero. */
  readonly maximum: number;
}

export interface RankingScore {
  readonly candidateFileId: CandidateFileId;
  readonly criterionId: CriterionId;
  readonly raterId: AccountId;
  readonly points: number;
}

export interface FileToRank {
  readonly id: CandidateFileId;
  /** Lot from the committed seed; the lower text wins a tie that no criterion breaks. */
  readonly lot: string;
}

/** One criterion of one file over all raters who scored it. */
export interface CriterionResult {
  readonly criterionId: CriterionId;
  readonly mean: Fraction;
  readonly median: Fraction;
  /** Highest less lowest points, as a share (0–1) of the maximum. */
  readonly spread: Fraction;
}

export interface RankedFile {
  readonly id: CandidateFileId;
  /** 1-based, without gaps. */
  readonly rank: number;
  /** 0–100, weighted over the means: this is what ranks. */
  readonly meanPoints: Fraction;
  /** 0–100, weighted over the medians, for comparison. */
  readonly medianPoints: Fraction;
  /** What put the file above the next one with equal points. */
  readonly tieBrokenBy: 'none' | 'criterion' | 'lot';
  readonly criteria: readonly CriterionResult[];
}

/** A file that nobody may rank yet, because no rater's score counts for one of its criteria. */
export interface UnratedCriterion {
  readonly candidateFileId: CandidateFileId;
  readonly criterionId: CriterionId;
}

export type RankingOutcome =
  | { readonly kind: 'ranked'; readonly files: readonly RankedFile[] }
  | { readonly kind: 'unrated'; readonly missing: readonly UnratedCriterion[] };

type Unranked = Omit<RankedFile, 'rank' | 'tieBrokenBy'> & { readonly lot: string };

/**
 * Ranks files by weighted criteria: points over the highest anchor, mean over raters, times weight, 0–100.
 *
 * Compared in thousandths, as printed. Equal points: the mean of the heaviest criterion decides, then of the
 * next one, then the lot. Only differences between files rank them; no rater and no input order does.
 */
export function rankFiles(
  files: readonly FileToRank[],
  criteria: readonly RankingCriterion[],
  scores: readonly RankingScore[],
): RankingOutcome {
  const missing = files.flatMap((file) =>
    criteria
      .filter((criterion) => pointsOf(scores, file.id, criterion.id).length === 0)
      .map((criterion) => ({ candidateFileId: file.id, criterionId: criterion.id })),
  );
  if (missing.length > 0) return { kind: 'unrated', missing };

  const byWeight = [...criteria].sort((a, b) => b.weight - a.weight || a.ordinal - b.ordinal);
  const sorted = files
    .map((file) => summarise(file, criteria, scores))
    .sort((a, b) => comparePoints(a, b) || compareCriteria(a, b, byWeight) || compareLots(a, b));
  return {
    kind: 'ranked',
    files: sorted.map(({ lot: _lot, ...file }, index) => ({
      ...file,
      rank: index + 1,
      tieBrokenBy: tieBreakBetween(sorted[index], sorted[index + 1], byWeight),
    })),
  };
}

function summarise(
  file: FileToRank,
  criteria: readonly RankingCriterion[],
  scores: readonly RankingScore[],
): Unranked {
  const results = criteria.map((criterion): CriterionResult => {
    const points = pointsOf(scores, file.id, criterion.id).sort((a, b) => a - b);
    return {
      criterionId: criterion.id,
      mean: fraction(
        points.reduce((sum, value) => sum + value, 0),
        points.length,
      ),
      median: medianOf(points),
      spread: fraction((points.at(-1) ?? 0) - (points[0] ?? 0), criterion.maximum),
    };
  });
  return {
    id: file.id,
    lot: file.lot,
    meanPoints: weigh(criteria, results, 'mean'),
    medianPoints: weigh(criteria, results, 'median'),
    criteria: results,
  };
}

function weigh(
  criteria: readonly RankingCriterion[],
  results: readonly CriterionResult[],
  figure: 'mean' | 'median',
): Fraction {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.reduce((sum, criterion, index) => {
    const share = fraction(100 * criterion.weight, total * criterion.maximum);
    return add(sum, multiply(results[index]?.[figure] ?? ZERO, share));
  }, ZERO);
}

function pointsOf(
  scores: readonly RankingScore[],
  fileId: CandidateFileId,
  criterionId: CriterionId,
): number[] {
  return scores
    .filter((score) => score.candidateFileId === fileId && score.criterionId === criterionId)
    .map(({ points }) => points);
}

function medianOf(sorted: readonly number[]): Fraction {
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return fraction(lower + upper, 2);
}

function comparePoints(a: Unranked, b: Unranked): number {
  return Number(toThousandths(b.meanPoints) - toThousandths(a.meanPoints));
}

function compareCriteria(a: Unranked, b: Unranked, byWeight: readonly RankingCriterion[]): number {
  const meanOf = (file: Unranked, id: CriterionId): Fraction =>
    file.criteria.find(({ criterionId }) => criterionId === id)?.mean ?? ZERO;
  for (const { id } of byWeight) {
    const order = compare(meanOf(b, id), meanOf(a, id));
    if (order !== 0) return order;
  }
  return 0;
}

function compareLots(a: Unranked, b: Unranked): number {
  return a.lot < b.lot ? -1 : 1;
}

function tieBreakBetween(
  upper: Unranked | undefined,
  lower: Unranked | undefined,
  byWeight: readonly RankingCriterion[],
): RankedFile['tieBrokenBy'] {
  if (upper === undefined || lower === undefined || comparePoints(upper, lower) !== 0) return 'none';
  return compareCriteria(upper, lower, byWeight) === 0 ? 'lot' : 'criterion';
}
