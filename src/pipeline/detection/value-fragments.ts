import type { Person } from '../../policy/application-form.js';
import type { TextSpan } from '../extraction/extracted-document.js';
import { parseIsoDate } from './date-notation.js';
import { findDigitRuns } from './digit-stream.js';
import { LETTERS_AND_MARKS } from './letter-class.js';
import { listMatches } from './matches.js';
import { toLetters } from './text-folding.js';

/** A rest of a known value beside a mark, and the category of the value. */
export interface ValueFragment {
  readonly span: TextSpan;
  readonly category: 'contact' | 'age';
}

const FEWEST_LETTERS = 4;
const FEWEST_DIGITS = 6;
const GENERIC_DOMAIN =
  /^(?:gmail|mail|googlemail|example|online|yahoo|outlook|hotmail|icloud|freenet|arcor|live)$/u;

/**
 * Finds rests of the e-mail address, the street, the telephone number and the birth date that a careless cut
 * left beside a mark ("[Kontakt]straße 12", "[Alter].2008"), and longer rows of the number anywhere.
 *
 * Words count only where they touch a mark: "Bahnhof" is no rest of the applicant's Bahnhofstraße.
 *
 * @param mask the character that stands for marks in `text`
 */
export function findValueFragments(text: string, person: Person, mask: string): ValueFragment[] {
  return [
    ...findWordRests(text, person, mask),
    ...findNumberRests(text, person.phone ?? ''),
    ...findBirthRests(text, person.birthDate, mask),
  ];
}

function findWordRests(text: string, { email, street }: Person, mask: string): ValueFragment[] {
  const values = [email.split('@')[0] ?? '', street ?? '', ...email.split('@').slice(1)]
    .flatMap((value) => value.split(/[^\p{L}\p{M}]+/u))
    .map((value) => toLetters(value))
    .filter((value) => value.length > FEWEST_LETTERS && !GENERIC_DOMAIN.test(value));
  if (values.length === 0) return [];
  const glued = new RegExp(
    `(?<=${mask}[._-]?)[${LETTERS_AND_MARKS}]{4,}|[${LETTERS_AND_MARKS}]{4,}(?=[._-]?${mask})`,
    'gu',
  );
  return listMatches(text, glued)
    .filter((match) => values.some((value) => isEdge(value, toLetters(match[0]))))
    .map((match) => ({ span: spanOf(match), category: 'contact' }));
}

function isEdge(value: string, rest: string): boolean {
  return rest.length >= FEWEST_LETTERS && (value.startsWith(rest) || value.endsWith(rest));
}

function findNumberRests(text: string, phone: string): ValueFragment[] {
  const known = phone.replaceAll(/\D/gu, '');
  if (known.length < FEWEST_DIGITS) return [];
  return findDigitRuns(text)
    .filter(({ digits }) => digits.length >= FEWEST_DIGITS && known.includes(digits))
    .map(({ span }) => ({ span, category: 'contact' }));
}

// "[Alter].2008", "09.04.[Alter]": the mark took only a part of the date.
function findBirthRests(text: string, birthDate: string | undefined, mask: string): ValueFragment[] {
  const birth = parseIsoDate(birthDate);
  if (birth === undefined) return [];
  const [day, month] = [birth.day, birth.month].map((part) => `0?${String(part)}`);
  const year = `(?:${String(birth.year)}|${String(birth.year).slice(2)})`;
  const rest = new RegExp(
    `(?<=${mask}[ ]?[./-][ ]?)${year}(?!\\d)|(?<!\\d)${day ?? ''}[./-][ ]?${month ?? ''}(?=[./-]?[ ]?${mask})`,
    'gu',
  );
  return listMatches(text, rest).map((match) => ({ span: spanOf(match), category: 'age' }));
}

function spanOf(match: RegExpExecArray): TextSpan {
  return { start: match.index, end: match.index + match[0].length };
}
