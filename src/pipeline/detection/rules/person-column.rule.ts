import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { readName } from '../person-names.js';
import { findOwnNames, isOwnName } from '../own-names.js';
import { judgeNameWord } from '../vocabulary/name-likeness.js';
import { ROLE } from '../vocabulary/person-roles.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'person-column',
  category: 'third-party',
  reason: 'Die Spalte ist mit einem Wort für Personen überschrieben.',
  score: 0.85,
} as const;

const HEADING = new RegExp(
  `^(?:${compilePattern(ROLE).source}|[Uu]nterschrift|[Kk]ürzel|[Ww]er|[Pp]erson)(?:[ ]\\(\\p{L}+\\))?$`,
  'u',
);
const TITLED = /^(?:Herrn?|Frau|Fr\.|Hr\.|Dr\.|Ms\.?|Mrs?\.?)[ ]/u;

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** Names in the column of a table that is headed "Lehrkraft", "Dozentin", "Betreuung". */
export const personColumnRule: DetectionRule = {
  id: 'person-column',
  category: 'third-party',
  source: 'Forms of school reports, transcripts and training records; GDPR Art. 4(1)',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Fach\tLehrkraft\tNote\nKunst\t‹Lindqvist›\tgut\nSport\t‹Holt›\tgut',
        becomes: 'Fach\tLehrkraft\tNote\nKunst\t[Person]\tgut\nSport\t[Person]\tgut',
      },
      {
        text: 'Abteilung\tBetreuung\nLager\t‹Ebba Lindqvist›',
        becomes: 'Abteilung\tBetreuung\nLager\t[Person]',
      },
    ],
    negative: [
      { text: 'Tag\tBetreuung\nMontag\tHausaufgaben\nDienstag\tBasteln' },
      { text: 'Woche\tTrainer\n1\tFußball\n2\tHandball' },
      { text: 'Fach\tNote\nKunst\tgut' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    const own = findOwnNames(context.person);
    const names = findColumns(view)
      .filter((cells) => isMainlyNames(cells))
      .flatMap((cells) => toNames(view, cells));
    return toFindings(
      view,
      TRACE,
      names.filter(({ start, end }) => !isOwnName(view.text.slice(start, end), own)),
    );
  },
};

/** The cells under each heading for people, as far as the rows have as many cells as the heading's row. */
function findColumns(view: TextView): Cell[][] {
  const rows = listMatches(view.text, /[^\n\u2029]+/gu).map((row) => splitCells(row[0], row.index));
  return rows.flatMap((row, at) => {
    if (row.length < 2) return [];
    return row.flatMap(({ text }, column) => {
      if (!HEADING.test(text)) return [];
      const cells: Cell[] = [];
      for (let next = at + 1; rows[next]?.length === row.length; next += 1) {
        const cell = rows[next]?.[column];
        if (cell !== undefined && cell.text !== '') cells.push(cell);
      }
      return [cells];
    });
  });
}

function splitCells(row: string, start: number): Cell[] {
  let position = start;
  return row.split('\t').map((cell) => {
    const at = position + cell.length - cell.trimStart().length;
    position += cell.length + 1;
    return { text: cell.trim(), start: at };
  });
}

function isMainlyNames(cells: readonly Cell[]): boolean {
  const named = cells.filter(
    ({ text }) =>
      TITLED.test(text) ||
      (/^(?:\p{Lu}\.[ ]?)?\p{Lu}[^\n]*$/u.test(text) &&
        (text.match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? []).every((word) => judgeNameWord(word) !== 'word')),
  );
  return named.length > 0 && named.length * 2 >= cells.length;
}

function toNames(view: TextView, cells: readonly Cell[]): Passage[] {
  return cells.flatMap(({ text, start }) => {
    const lead = TITLED.exec(text)?.[0].length ?? 0;
    const name = readName(view.text, start + lead, lead > 0 ? 'title' : 'label');
    return name === undefined || name.end > start + text.length ? [] : [{ ...name, replacement: null }];
  });
}
