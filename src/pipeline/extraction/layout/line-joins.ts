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
  if (/^\(\D/u.test(first) || /\p{L}\)?,$/u.test(last)) return true;
  // "45525⏎Hattingen"
  if (/^(?:D-)?\d{5}$/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first)) return true;
  return isCutWord(last, first) || (isOpenPeriod && PERIOD_END.test(first)) || isCutAddress(line, next);
}

const FEWEST_SENTENCE_WORDS = 4;
const LAST_NUMBER = /^\d{1,2}[.,;]?$/u;

/**
 * Whether the words alone show that a line was wrapped: a sentence that ends only further down, or a number that cannot
 * stand by itself. Beside a picture the width of the lines tells nothing.
 *
 * @param rest the lines from the next one on, as far as they stand close below each other
 */
export function isWrappedText(line: Words, rest: readonly Words[]): boolean {
  const [next] = rest;
  const last = line.at(-1)?.text ?? '';
  if (next === undefined || line.length < FEWEST_SENTENCE_WORDS || /[.!?:;]$/u.test(last)) return false;
  const first = next[0]?.text ?? '';
  if (/^\p{Ll}/u.test(first)) return true;
  if (next.length === 1 && LAST_NUMBER.test(first)) return true;
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
