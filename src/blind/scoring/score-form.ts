import type { CriterionId } from '../../policy/ids.js';
import type { Anchor } from '../../procedures/criterion.entity.js';
import { defaultCriterionType } from './criteria/index.js';
import { findProtectedGrounds, type ProtectedGround } from './protected-grounds.js';
import type { OwnScore } from './rater-sheet.js';

/** Longest reason that is kept, in UTF-16 code units: about a page. */
const MAXIMUM_REASON_LENGTH = 4000;

export interface FormCriterion {
  readonly id: CriterionId;
  readonly ordinal: number;
  readonly label: string;
  readonly anchors: readonly Anchor[];
  readonly requiresReason: boolean;
}

/** What the rater filled in for one criterion; nothing of it is trusted yet. */
export interface ScoreEntry {
  readonly criterion: FormCriterion;
  /** Undefined when no step of the scale was chosen. */
  readonly points: number | undefined;
  readonly reason: string;
  /** The rater has read the hint on protected grounds and keeps the wording. */
  readonly isAcknowledged: boolean;
}

export interface ScoreFormError {
  /** Id of the form control. */
  readonly field: string;
  readonly message: string;
}

export interface GroundsHint {
  readonly criterionId: CriterionId;
  readonly field: string;
  readonly label: string;
  readonly grounds: readonly ProtectedGround[];
}

/** Reads one entry per criterion from a posted form; fields of other criteria are ignored. */
export function readScoreEntries(body: unknown, criteria: readonly FormCriterion[]): ScoreEntry[] {
  return criteria.map((criterion) => ({
    criterion,
    points: defaultCriterionType.readPoints(readField(body, 'points', criterion.id), criterion.anchors),
    reason: readField(body, 'reason', criterion.id).replaceAll('\r\n', '\n').trim(),
    isAcknowledged: readField(body, 'acknowledged', criterion.id) !== '',
  }));
}

/** The entries as they are stored, to fill the form. */
export function toScoreEntries(
  criteria: readonly FormCriterion[],
  scores: ReadonlyMap<CriterionId, OwnScore>,
): ScoreEntry[] {
  return criteria.map((criterion) => ({
    criterion,
    points: scores.get(criterion.id)?.points,
    reason: scores.get(criterion.id)?.reason ?? '',
    isAcknowledged: false,
  }));
}

/**
 * What must be mended before the entries can be stored. An untouched criterion is fine: partial saves are.
 *
 * @param isDraft points without their required reason are fine too; the sheet just cannot be sealed with them
 */
export function checkScoreEntries(entries: readonly ScoreEntry[], isDraft: boolean): ScoreFormError[] {
  return entries.flatMap(({ criterion, points, reason }): ScoreFormError[] => {
    if (reason.length > MAXIMUM_REASON_LENGTH) {
      return [
        {
          field: reasonFieldOf(criterion),
          message: `${criterion.label}: Kürzen Sie die Begründung auf höchstens ${String(MAXIMUM_REASON_LENGTH)} Zeichen.`,
        },
      ];
    }
    if (points === undefined && reason !== '') {
      return [{ field: pointsFieldOf(criterion), message: `${criterion.label}: Wählen Sie eine Stufe aus.` }];
    }
    if (!isDraft && points !== undefined && criterion.requiresReason && reason === '') {
      return [
        { field: reasonFieldOf(criterion), message: `${criterion.label}: Begründen Sie Ihre Bewertung.` },
      ];
    }
    return [];
  });
}

/** Reasons that touch a protected ground and were neither stored nor acknowledged in this wording before. */
export function findGroundsHints(
  entries: readonly ScoreEntry[],
  stored: ReadonlyMap<CriterionId, OwnScore>,
): GroundsHint[] {
  return entries
    .filter(({ criterion, reason, isAcknowledged }) => {
      return !isAcknowledged && reason !== stored.get(criterion.id)?.reason;
    })
    .map(({ criterion, reason }) => ({
      criterionId: criterion.id,
      field: reasonFieldOf(criterion),
      label: criterion.label,
      grounds: findProtectedGrounds(reason),
    }))
    .filter(({ grounds }) => grounds.length > 0);
}

/** Id of the first radio button of a criterion. */
export function pointsFieldOf(criterion: FormCriterion): string {
  return `punkte-${String(criterion.ordinal)}-1`;
}

/** Id of the text area of a criterion's reason. */
export function reasonFieldOf(criterion: FormCriterion): string {
  return `begruendung-${String(criterion.ordinal)}`;
}

function readField(body: unknown, group: string, criterionId: CriterionId): string {
  const fields = readProperty(body, group);
  const value = readProperty(fields, criterionId);
  return typeof value === 'string' ? value : '';
}

function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
