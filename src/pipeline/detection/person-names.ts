import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isListedWord } from './dictionary/frequent-words.js';
import { hasSurnameEnding, isNounLike } from './dictionary/noun-likeness.js';
import { toLetters } from './text-folding.js';
import { isGivenName, isSureGivenName } from './vocabulary/given-names.js';
import { judgeNameWord } from './vocabulary/name-likeness.js';
import { isWorkNoun } from './vocabulary/work-nouns.js';
import { isProductName } from './vocabulary/product-names.js';
import { isNoSurname, isNoSurnameBehindName } from './vocabulary/not-surnames.js';

/** How much the words around a candidate already say that a name stands there. */
export type NameEvidence =
  /** "Herr", "Dr.": whatever follows is a name. */
  | 'title'
  /** "Klassenlehrer:" before a single word that ends its cell: a name, also if it is a noun ("Baum"). */
  | 'person'
  /** "Leitung:", "gez.": a name, unless it is an ordinary noun. */
  | 'label'
  /** "Schulleiter", "mein Freund": a name if it looks like one. */
  | 'role'
  /** "betreut von": a name of two words, or one that is a given name. */
  | 'phrase';

/** `[start, end)` in the text the name was read from. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

// Bounded, because every start of an endless hyphen chain would else read it to its end.
const WORD =
  "(?:(?:al|el|an|ar|as|ash|ad|at|abd)[-‑]\\p{Lu}[\\p{L}\\p{M}]{1,40}|\\p{Lu}[\\p{L}\\p{M}’'`´]{0,40}(?:[-‑]\\p{Lu}?[\\p{L}\\p{M}’']{1,40}){0,5}|\\[unleserlich\\])";
const PARTICLE =
  '(?:von der|von den|von dem|von|van der|van den|van de|van|vom|zu|zum|zur|de la|de|del|della|di|da|dos|do|du|la|le|lo|el|al|ul|bin|ben|ibn|ter|ten|v\\.)';
const INITIAL = '\\p{Lu}[\\p{Ll}]?\\.(?:[ ]?-?\\p{Lu}\\.){0,2}';
const GAP = '(?: |\\n)';
const NAME_AT = new RegExp(
  `(?:${INITIAL}${GAP}?){0,2}(?:${PARTICLE}${GAP}){0,2}${WORD}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}(?:${INITIAL}${GAP}?)?${WORD}){0,3}`,
  'uy',
);
const PIECE = /\[unleserlich\]|\p{L}[\p{L}\p{M}’'`´‑-]*\.?/gu;
const INITIALS = /^\p{Lu}\p{Ll}?\.$/u;

/** Reads the name that stands at a position, as far as the evidence makes it one; undefined if it is none. */
export function readName(text: string, position: number, evidence: NameEvidence): NameSpan | undefined {
  NAME_AT.lastIndex = position;
  const match = NAME_AT.exec(text);
  if (match === null) return undefined;
  const pieces = [...match[0].matchAll(PIECE)];
  // "Kontakt zu Behörden", "Liebe zum Detail"
  if (
    evidence !== 'title' &&
    /^(?:zu|zum|zur|vom)$/u.test(pieces[0]?.[0] ?? '') &&
    !isNameLike(pieces[1]?.[0] ?? '')
  )
    return undefined;
  const kept: RegExpExecArray[] = [];
  const isPair = isPairOfNames(pieces, match[0]);
  for (const piece of pieces) {
    if (
      kept.length > 0 &&
      /\n/u.test(match[0].slice(endOf(kept.at(-1)), piece.index)) &&
      !isNameLike(piece[0])
    )
      break;
    const isSure = isPair && kept.length < 2;
    if (!isSure && isNoName(piece[0], kept.at(-1)?.[0], evidence)) break;
    kept.push(piece);
  }
  while (/^\p{Ll}+$/u.test(kept.at(-1)?.[0] ?? '')) kept.pop();
  const last = kept.at(-1);
  const words = kept.map(([word]) => word).filter((word) => /[\p{Lu}[]/u.test(word));
  if (last === undefined || !(isEnough(words, evidence) || (isPair && kept.length > 1))) return undefined;
  return { start: position + (kept[0]?.index ?? 0), end: position + endOf(last) };
}

function endOf(piece: RegExpExecArray | undefined): number {
  if (piece === undefined) return 0;
  // The point of "B." belongs to the name, that of the end of a sentence does not.
  const isPoint = piece[0].endsWith('.') && !INITIALS.test(piece[0]);
  return piece.index + piece[0].length - (isPoint ? 1 : 0);
}

// "Rose Engel", "Kai Sonntag": each is a word too, but no sentence puts the two side by side.
function isPairOfNames([first, second]: readonly RegExpExecArray[], text: string): boolean {
  if (first === undefined || second === undefined) return false;
  if (!isGivenName(first[0]) && !GIVEN_TOO.test(first[0])) return false;
  const isBlank = text.slice(endOf(first), second.index) === ' ';
  const kind = findCommonWordKind(toLetters(second[0].replace(/\.$/u, '')));
  return isBlank && kind !== undefined && PAIR_KINDS.has(kind);
}

const GIVEN_TOO = /^(?:Rose|Linde|Heide|Viola|Angel|Flora|Stella|Ernst|Wolf|August|Till|Falk|Mark)$/u;
const PAIR_KINDS: ReadonlySet<string> = new Set(['adjective', 'countable', 'occupation']);

function isNoName(word: string, previous: string | undefined, evidence: NameEvidence): boolean {
  if (/^\p{Ll}/u.test(word) || INITIALS.test(word) || word.startsWith('[')) return false;
  const bare = word.replace(/\.$/u, '');
  // "Trainer: C-Lizenz"
  if (/^\p{Lu}[-‑]/u.test(bare)) return true;
  if (isSureGivenName(bare)) return false;
  if (evidence === 'title' && previous === undefined) return SMALL.test(bare) || OFFICE.test(bare);
  // "Tutorin: Renate Baum", "Klassenlehrerin: Baum"
  const isLed =
    previous === undefined
      ? evidence === 'person'
      : isGivenBefore(previous, evidence) || INITIALS.test(previous);
  const letters = toLetters(bare);
  if (isLed && NAME_KINDS.has(findCommonWordKind(letters) ?? '')) return false;
  // "Brigitte Sonnenschein", "Hauke Ollenschläger": endings of nouns say little behind a given name.
  if (isLed && previous !== undefined) {
    const isNoun = isNoSurname(bare) || isNounLike(letters);
    return isNoun && (isNoSurnameBehindName(bare) || isListedWord(letters));
  }
  if (isNoSurname(bare) || isNounLike(letters)) return true;
  if (evidence === 'title') return false;
  return isProductName(letters) || (isWorkNoun(letters) && judgeNameWord(bare) === 'word');
}

// Behind "Frau" also Iris is nothing but a given name.
function isGivenBefore(word: string, evidence: NameEvidence): boolean {
  return isSureGivenName(word) || (evidence === 'title' && isGivenName(word));
}

const NAME_KINDS: ReadonlySet<string> = new Set([
  'adjective',
  'countable',
  'bare-noun',
  'occupation',
  'season',
]);

// "Dr. Oetker" is a firm.
const SMALL =
  /^(?:oetker|und|oder|in|mann|die|der|das|damen|herren|wir|ich|sie|er|es|im|am|an|als|für|bei)$/iu;

// "Sehr geehrte Frau Ausbildungsleiterin"
const OFFICE = /(?:leit(?:ung|er|erin)|(?:direktor|rektor|präsident|minister|kanzler)(?:in)?|meisterin)$/u;

function isEnough(words: readonly string[], evidence: NameEvidence): boolean {
  const whole = words.filter((word) => !INITIALS.test(word) && word !== '[unleserlich]');
  if (whole.length === 0) return words.length > 0 && evidence === 'title';
  if (evidence === 'title' || evidence === 'label' || evidence === 'person') return true;
  if (words.some((word) => isSureGivenName(word)) || whole.some((word) => isNameLike(word))) return true;
  if (words.some((word) => INITIALS.test(word))) return true;
  const kinds = whole.map((word) => findCommonWordKind(toLetters(word)));
  // "Sekretariat: Moni Pohl"
  const isWordLast = whole.length === 2 && kinds[0] === undefined && PAIR_KINDS.has(kinds[1] ?? '');
  if (kinds.some((kind) => kind !== undefined)) return isWordLast && judgeNameWord(whole[0] ?? '') !== 'word';
  return evidence === 'role' || whole.length > 1;
}

/** Whether a capitalised word is a usual given name, a usual surname, or ends like one. */
export function isNameLike(word: string): boolean {
  const bare = word.replace(/\.$/u, '');
  return (
    isGivenName(bare) || hasSurnameEnding(toLetters(bare)) || /^(?:given|family)$/u.test(judgeNameWord(bare))
  );
}
