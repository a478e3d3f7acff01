import type { DraftBlock, DraftLine } from './draft.js';
import { UNREADABLE_MARK } from './scan-cleaning.js';

/** Who or where, not how well: such words are taken out of the paper anyway, and so are signatures. */
const PERSONAL =
  /name|gebor|geburt|geb\.|ge[sß]chlecht|anschrift|adresse|stra[sß]e|wohn|telefon|mobil|e-?mail|schüler-?nr|nummer|nr\.|code|eltern|vater|mutter|sorge|erziehungsb|familien|personen|staats|nation|konfession|religionszu|unterschrift|unterzeich|stempel|siegel|gez\.|leitung|leiter|klassenl|tutor|datum|ort\b|kenntnis(?:nahme| genommen)|anlage/iu;
const GRADE =
  /^(?:\/ ?)?\d{1,3}(?:[.,]\d{1,2})?[+-]?(?: ?(?:\/ ?\d{1,3}|Punkte?|P\.|%))?$|^(?:sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend)(?: ?[(/+-].*)?$/u;
const FEWEST_GRADES = 2;
const MARK = /\[unleserlich\]/u;
const LABELLED = /(?:^|[.,;|] )([\p{L}][\p{L} /-]{1,40}) ?: ?(?:\S+ ){0,3}\[unleserlich\]/u;
const COUNTED =
  /\d von \[unleserlich\]|\[unleserlich\] (?:Punkte?n?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Prozent|%|Anschläge)(?!\p{L})/u;
/** A period of work whose end is lost. */
const PERIOD = /^(?:\d{1,2}[./])?\d{4} ?[-–] ?(?:\S+ )?\[unleserlich\]/u;
// "in einem [unleserlich] gearbeitet"; behind a capital letter or "Frau" stands a name.
const IN_SENTENCE = /(?:^|[\s(])(\p{Ll}{2,}),? \[unleserlich\](?:,? \p{Ll}{2,}|[.;])/u;
const BEFORE_NAMES = /^(?:von|vom|durch|für|bei|an|der|die|den|dem|und|mit)$/u;

/**
 * Whether a word that nobody could read may be a merit: a grade, a subject beside its grade, what stands behind a label
 * or in a list of duties. A blind copy that leaves it out must be seen by a person.
 */
export function hasLostMerit(drafts: readonly DraftBlock[]): boolean {
  return drafts.some((draft) =>
    draft.kind === 'table'
      ? hasLostCell(draft.rows.map((row) => row.map(textOf)))
      : isLostInText(draft.lines.map(textOf).join(' '), draft.kind === 'list-item'),
  );
}

function textOf(line: DraftLine): string {
  return line.map(({ text }) => text).join(' ');
}

function hasLostCell(rows: readonly (readonly string[])[]): boolean {
  return rows.some((cells) =>
    cells.some((cell, column) => MARK.test(cell) && isLostCell(rows, cells, column)),
  );
}

function isLostCell(rows: readonly (readonly string[])[], cells: readonly string[], column: number): boolean {
  const [label = ''] = cells;
  if (PERSONAL.test(label)) return false;
  const isBesideGrade = cells.some((cell, at) => at !== column && GRADE.test(cell));
  const grades = rows.filter((row) => GRADE.test(row[column] ?? ''));
  const isInGrades = cells[column] === UNREADABLE_MARK && grades.length >= FEWEST_GRADES;
  const isLabelled = column > 0 && /\p{L}{3}/u.test(label) && !MARK.test(label);
  return isBesideGrade || isInGrades || isLabelled;
}

function isLostInText(text: string, isListItem: boolean): boolean {
  if (!MARK.test(text)) return false;
  const label = LABELLED.exec(text)?.[1];
  if (label !== undefined) return !PERSONAL.test(label);
  if (COUNTED.test(text) || PERIOD.test(text)) return true;
  const before = IN_SENTENCE.exec(text)?.[1];
  if (before !== undefined && !BEFORE_NAMES.test(before)) return true;
  return isListItem && !PERSONAL.test(text);
}
