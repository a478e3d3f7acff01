import type { CriterionEntity } from '../../procedures/criterion.entity.js';
import { defaultCriterionType } from './criteria/index.js';
import {
  pointsFieldOf,
  reasonFieldOf,
  type GroundsHint,
  type ScoreEntry,
  type ScoreFormError,
} from './score-form.js';

/** One criterion of the scoring form, ready to print. */
export interface CriterionView {
  readonly id: string;
  /** Template part of its kind. */
  readonly typeName: string;
  readonly ordinal: number;
  readonly label: string;
  readonly justification: string;
  readonly evidence: string;
  /** Share of all weights, e.g. "30 %". */
  readonly weightShare: string;
  readonly anchors: readonly {
    readonly fieldId: string;
    readonly points: number;
    readonly label: string;
    readonly isChosen: boolean;
  }[];
  readonly pointsText: string;
  readonly reasonField: string;
  readonly reason: string;
  readonly requiresReason: boolean;
  readonly pointsError: string;
  readonly reasonError: string;
  /** Protected grounds that the reason touches, comma-separated; empty without a hint. */
  readonly hint: string;
}

export function toCriterionViews(
  criteria: readonly CriterionEntity[],
  entries: readonly ScoreEntry[],
  errors: readonly ScoreFormError[] = [],
  hints: readonly GroundsHint[] = [],
): CriterionView[] {
  const totalWeight = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map((criterion) => {
    const entry = entries.find((candidate) => candidate.criterion.id === criterion.id);
    const messageOf = (field: string): string => errors.find((error) => error.field === field)?.message ?? '';
    return {
      id: criterion.id,
      typeName: defaultCriterionType.name,
      ordinal: criterion.ordinal,
      label: criterion.label,
      justification: criterion.justification,
      evidence: criterion.evidence,
      weightShare: weightShareOf(criterion.weight, totalWeight),
      anchors: criterion.anchors.map(({ points, label }, index) => ({
        fieldId: `punkte-${String(criterion.ordinal)}-${String(index + 1)}`,
        points,
        label,
        isChosen: points === entry?.points,
      })),
      pointsText: entry?.points === undefined ? 'nicht bewertet' : pointsTextOf(entry.points),
      reasonField: reasonFieldOf(criterion),
      reason: entry?.reason ?? '',
      requiresReason: criterion.requiresReason,
      pointsError: messageOf(pointsFieldOf(criterion)),
      reasonError: messageOf(reasonFieldOf(criterion)),
      hint: hints.find(({ criterionId }) => criterionId === criterion.id)?.grounds.join(', ') ?? '',
    };
  });
}

/** "30 %", rounded to whole percent. */
export function weightShareOf(weight: number, totalWeight: number): string {
  return `${String(Math.round((100 * weight) / totalWeight))} %`;
}

/** "1 Punkt", "3 Punkte". */
export function pointsTextOf(points: number): string {
  return points === 1 ? '1 Punkt' : `${String(points)} Punkte`;
}
