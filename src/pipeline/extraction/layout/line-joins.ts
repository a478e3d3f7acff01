import type { DraftWord } from '../draft.js';

/** What the text of a line tells of the next one; lines are given by their words. */
type Words = readonly { readonly text: string }[];

// "Kinder-⏎und Jugendarbeit" is two words.
const JOINS_WORDS = /^(?:und|oder|bzw\.?|sowie|als|bis|wie|u\.|o\.)$/u;
const OPEN_PERIOD = /(?:^|[\d\s])(?:[-–—]|bis)$/u;
const PERIOD_END =
  /^(?:\d|heute|jetzt|dato|aktuell|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?$)/iu;

/** Whether a cell cut an e-mail address, which breaks at any letter: "a.yilmaz@mail.ex⏎ample". */
function isCutAddress(before: string, after: string): boolean {
  if (before.includes('@'))
    return /^[\p{Ll}\d.-]+\.\p{Ll}{2,}$/u.test(after) || /^\.?\p{Ll}{1,3}$/u.test(after);
  return after.includes('@') && /^[\p{Ll}\d._-]+$/u.test(before) && /^[\p{Ll}\d._-]/u.test(after);
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
  return isCutWord(last, first) || (isOpenPeriod && PERIOD_END.test(first));
}

/** The words of several lines as one line, without the hyphens that only the breaks made. */
export function joinCutWords(lines: readonly (readonly DraftWord[])[]): DraftWord[] {
  const words: DraftWord[] = [];
  for (const line of lines) {
    const [first, ...others] = line;
    const last = words.at(-1);
    const isAddress = first !== undefined && last !== undefined && isCutAddress(last.text, first.text);
    if (first !== undefined && last !== undefined && (isAddress || isCutWord(last.text, first.text))) {
      const head = isAddress ? last.text : last.text.slice(0, -1);
      words[words.length - 1] = { ...last, text: head + first.text };
      words.push(...others);
    } else words.push(...line);
  }
  return words;
}
