import type { DraftWord } from '../draft.js';

/** What the text of a line tells of the next one; lines are given by their words. */
type Words = readonly { readonly text: string }[];

// "Kinder-⏎und Jugendarbeit" is two words.
const JOINS_WORDS = /^(?:und|oder|bzw\.?|sowie|als|bis|wie|u\.|o\.)$/u;
const OPEN_PERIOD = /(?:^|[\d\s])(?:[-–—]|bis)$/u;
const PERIOD_END =
  /^(?:\d|heute|jetzt|dato|aktuell|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?$)/iu;

const OPEN_ADDRESS = /(?:@|www\.|https?:|\.(?:com|de|net|org|info|eu)\/)\S*$/iu;

/** Whether a narrow line cut an address or account, which break at any letter: its rest stands alone below. */
function isCutAddress(line: Words, next: Words): boolean {
  const [before, after] = [line.at(-1)?.text ?? '', next[0]?.text ?? ''];
  if (after.includes('@'))
    return /^[\p{Ll}\d._-]*\p{Ll}[\p{Ll}\d._-]*$/u.test(before) && /^[\p{Ll}\d._-]/u.test(after);
  const isAddress = OPEN_ADDRESS.test(before) && !/\.(?:de|com|net|org|example)$/u.test(before);
  const isRest = next.length === 1 && /^[\p{Ll}\d._/-]+$/u.test(after) && !/^\d+$/u.test(after);
  return isAddress && isRest;
}

/** Whether a word was cut by a hyphen at the end of a line and goes on with the other. */
export function isCutWord(before: string, after: string): boolean {
  return /\p{L}[-\u2010\u00AD]$/u.test(before) && /^\p{Ll}/u.test(after) && !JOINS_WORDS.test(after);
}

/** Whether a line cannot be the end of what it says: a cut word, or a period without its second date. */
export function isOpenEnded(line: Words, next: Words): boolean {
  const [last, first] = [line.at(-1)?.text, next[0]?.text];
  if (last === undefined || first === undefined) return false;
  const isOpenPeriod = OPEN_PERIOD.test(last) && /\d/u.test(line.map(({ text }) => text).join(' '));
  // A remark in brackets or the rest of a list begins no line of its own; "(0201) 12 34 56" does.
  if (/^\(\D/u.test(first) || /[\p{L}\d]\)?,$/u.test(last)) return true;
  if (isOpenPhrase(line, next) || isCutPeriod(line, next)) return true;
  // "Ringweg 217⏎b, 44575 …"
  if (/^\d{1,3}$/u.test(last) && /^[a-z],$/u.test(first)) return true;
  // "45525⏎Hattingen"
  if (/^(?:D-)?\d{5}$/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first)) return true;
  return isCutWord(last, first) || (isOpenPeriod && PERIOD_END.test(first)) || isCutAddress(line, next);
}

const MONTH = /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?$/iu;
const YEAR = /^(?:19|20)\d{2}(?!\d)/u;

// Nothing ends with an article, with "und", "im Bereich" or "Garten-"; "von" and "bis" alone are the heads of columns.
const OPEN_WORD =
  /^(?:und|oder|sowie|bzw\.|der|die|das|des|dem|den|im|am|vom|zum|zur|beim|ins|für|von|bei|mit|nach|ohne|zwischen|Bereich|Fachrichtung|\p{L}[\p{L}-]+[-\u2010])$/iu;

/** Whether a line ends with a word behind which something has to follow, and words follow. */
export function isOpenPhrase(line: Words, next: Words): boolean {
  const last = line.at(-1)?.text ?? '';
  const isCut = /^\p{L}.*[-\u2010]$/u.test(last);
  return OPEN_WORD.test(last) && (line.length > 1 || isCut) && /^[„"(]?\p{L}/u.test(next[0]?.text ?? '');
}

/** "Oktober 2022⏎bis März⏎2024" */
function isCutPeriod(line: Words, next: Words): boolean {
  const [last, first, second] = [line.at(-1)?.text ?? '', next[0]?.text ?? '', next[1]?.text ?? ''];
  if (MONTH.test(last)) return YEAR.test(first);
  return /\d{4}$/u.test(last) && /^(?:bis|[-–—])$/iu.test(first) && PERIOD_END.test(second);
}

/** Whether a line is a date or a period and nothing else. */
export function isPeriodLine(line: Words): boolean {
  return PERIOD_LINE.test(line.map(({ text }) => text).join(' '));
}

// "08/2020 – 05/2021", "27.10.2026", "seit März 2023".
const PERIOD_LINE =
  /^(?=.*(?:(?:19|20)\d{2}|\d\.\d{1,2}\.\d{2}|\d\/\d{2})(?!\d))(?:(?:seit|ab|von|vom|bis) )?(?:\p{L}{3,12}[., ]{1,2})?[\d./ –-]{4,}(?:(?:bis|–|-) ?[\p{L}\d./ ]{4,20})?$/iu;

const FEWEST_SENTENCE_WORDS = 4;
// "Fotografie, Programmieren, Gitarre⏎spielen"
const FEWEST_LISTED_WORDS = 3;
// "Durchschnitt⏎2,3", "Klasse⏎10."
const LAST_NUMBER = /^\d{1,2}(?:[.,]\d{1,2})?[.,;]?$/u;

/**
 * Whether the words alone show that a line was wrapped: a sentence that ends only further down, or a number that cannot
 * stand by itself. Beside a picture the width of the lines tells nothing.
 *
 * @param rest the lines from the next one on, as far as they stand close below each other
 */
export function isWrappedText(line: Words, rest: readonly Words[]): boolean {
  const [next] = rest;
  const last = line.at(-1)?.text ?? '';
  if (next === undefined || line.length < FEWEST_LISTED_WORDS || /[.!?:;]$/u.test(last)) return false;
  const first = next[0]?.text ?? '';
  const isListed = line.some(({ text }) => text.endsWith(','));
  if (next.length === 1 && LAST_NUMBER.test(first)) return /\p{L}$/u.test(last);
  if (line.length < FEWEST_SENTENCE_WORDS && !isListed) return false;
  const isShort = line.length < FEWEST_SENTENCE_WORDS;
  if (/^\p{Ll}/u.test(first)) return !isShort || !startsWithLabel(next);
  if (isShort) return false;
  if (!line.some(({ text }) => FUNCTION_WORD.test(text))) return false;
  const end = rest.find((words) => /[.!?:;]$/u.test(words.at(-1)?.text ?? ''));
  return end !== undefined && /[.!?]$/u.test(end.at(-1)?.text ?? '') && !startsWithLabel(next);
}

const FUNCTION_WORD =
  /^(?:und|oder|der|die|das|dem|den|des|ein|eine[nmrs]?|mit|im|in|bei|von|vom|zu|zum|zur|auf|an|am|für|als|ich|sie|er|wir|hat|ist|war|wurde|sich|auch|dass|durch|nach)$/iu;

/** The words of several lines as one line, without the hyphens that only the breaks made. */
export function joinCutWords(lines: readonly (readonly DraftWord[])[]): DraftWord[] {
  const words: DraftWord[] = [];
  for (const line of lines) {
    const [first, ...others] = line;
    const last = words.at(-1);
    const isAddress = first !== undefined && last !== undefined && isCutAddress([last], line);
    if (first !== undefined && last !== undefined && (isAddress || isCutWord(last.text, first.text))) {
      const head = isAddress ? last.text : last.text.slice(0, -1);
      words[words.length - 1] = { ...last, text: head + first.text };
      words.push(...others);
    } else words.push(...line);
  }
  return words;
}

/** The lines with each address on one of them that a narrow column had cut at some letter. */
export function joinCutAddresses(lines: readonly (readonly DraftWord[])[]): DraftWord[][] {
  const joined: DraftWord[][] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const [last, [first, ...others]] = [before?.at(-1), line];
    if (before !== undefined && last !== undefined && first !== undefined && isCutAddress(before, line))
      before.splice(-1, 1, { ...last, text: last.text + first.text }, ...others);
    else joined.push([...line]);
  }
  return joined;
}

/** Whether a line begins with the label of a value: "Telefon: 0208 …", "Englisch: B1". */
export function startsWithLabel(line: Words): boolean {
  return line.slice(0, 2).some(({ text }) => /\p{L}:$/u.test(text));
}
