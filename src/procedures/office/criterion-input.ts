import type { FieldError } from '../../platform/errors/problem.js';
import { findWholeNumber, isTicked, readText, type FormBody } from '../../platform/web/form-fields.js';
import type { CriterionDraft } from '../criteria-library.js';
import type { Anchor } from '../criterion.entity.js';

/** The form as it was typed, to show it again. */
export interface CriterionFields {
  readonly label: string;
  readonly justification: string;
  readonly evidence: string;
  readonly weight: string;
  readonly question: string;
  /** One anchor a line: "3 = plant Arbeit selbstständig". */
  readonly anchors: string;
  readonly requiresReason: boolean;
}

export type CriterionCheck =
  | { readonly kind: 'valid'; readonly criterion: CriterionDraft }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };

/** `blind.score` takes 0 to 10 points. */
const MAX_POINTS = 10;

export const EMPTY_CRITERION: CriterionFields = {
  label: '',
  justification: '',
  evidence: '',
  weight: '20',
  question: '',
  anchors: '',
  requiresReason: true,
};

export function readCriterionFields(body: FormBody): CriterionFields {
  return {
    label: readText(body, 'label'),
    justification: readText(body, 'justification'),
    evidence: readText(body, 'evidence'),
    weight: readText(body, 'weight'),
    question: readText(body, 'question'),
    anchors: readText(body, 'anchors'),
    requiresReason: isTicked(body, 'requiresReason'),
  };
}

/** A stored criterion as form text. */
export function toCriterionFields(criterion: CriterionDraft): CriterionFields {
  return {
    label: criterion.label,
    justification: criterion.justification,
    evidence: criterion.evidence,
    weight: String(criterion.weight),
    question: criterion.question ?? '',
    anchors: criterion.anchors.map(({ points, label }) => `${points} = ${label}`).join('\n'),
    requiresReason: criterion.requiresReason,
  };
}

/** Checks a typed criterion; every error names its field and says what to do. */
export function checkCriterion(fields: CriterionFields): CriterionCheck {
  const weight = findWholeNumber(fields.weight);
  const anchors = readAnchors(fields.anchors);
  const errors: FieldError[] = [
    ...checkText('label', fields.label, 3, 120, 'Geben Sie dem Kriterium einen Namen (3 bis 120 Zeichen).'),
    ...checkText(
      'justification',
      fields.justification,
      10,
      1000,
      'Schreiben Sie in 10 bis 1.000 Zeichen, warum der Beruf dieses Kriterium verlangt.',
    ),
    ...checkText(
      'evidence',
      fields.evidence,
      3,
      500,
      'Schreiben Sie, woran die Kommission es erkennt (3 bis 500 Zeichen).',
    ),
    ...checkText('question', fields.question, 0, 500, 'Kürzen Sie die Frage auf 500 Zeichen.'),
    ...checkWeight(weight),
    ...(anchors.kind === 'invalid' ? [{ field: 'anchors', message: anchors.message }] : []),
  ];
  if (errors.length > 0 || weight === undefined || anchors.kind === 'invalid')
    return { kind: 'invalid', errors };
  const { label, justification, evidence, question, requiresReason } = fields;
  return {
    kind: 'valid',
    criterion: {
      label,
      justification,
      evidence,
      weight,
      question: question === '' ? null : question,
      anchors: anchors.anchors,
      requiresReason,
    },
  };
}

type AnchorReading =
  | { readonly kind: 'valid'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'invalid'; readonly message: string };

/** Reads one anchor a line, ascending by points. A message names the line by its number, never by its text. */
export function readAnchors(text: string): AnchorReading {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) {
    return {
      kind: 'invalid',
      message: 'Beschreiben Sie mindestens zwei Stufen, jede in einer eigenen Zeile.',
    };
  }
  const anchors: Anchor[] = [];
  for (const [index, line] of lines.entries()) {
    const [, points, label] = /^(\d{1,2})\s*=\s*(.{2,300})$/u.exec(line) ?? [];
    if (points === undefined || label === undefined || Number(points) > MAX_POINTS) {
      return {
        kind: 'invalid',
        message: `Zeile ${index + 1}: Schreiben Sie eine Zahl von 0 bis 10, ein Gleichheitszeichen und eine Beschreibung.`,
      };
    }
    anchors.push({ points: Number(points), label: label.trim() });
  }
  if (new Set(anchors.map(({ points }) => points)).size < anchors.length) {
    return { kind: 'invalid', message: 'Jede Punktzahl darf nur einmal vorkommen.' };
  }
  return { kind: 'valid', anchors: anchors.sort((a, b) => a.points - b.points) };
}

function checkWeight(weight: number | undefined): FieldError[] {
  if (weight !== undefined && weight >= 1 && weight <= 100) return [];
  return [{ field: 'weight', message: 'Geben Sie eine Gewichtung von 1 bis 100 an.' }];
}

function checkText(field: string, value: string, min: number, max: number, message: string): FieldError[] {
  return value.length >= min && value.length <= max ? [] : [{ field, message }];
}
