import type { Person } from '../../policy/application-form.js';
import type { ExtractedDocument, TextSpan } from '../extraction/extracted-document.js';
import { findFullNames } from './full-names.js';
import { findAnnouncedNames } from './announced-names.js';
import { judgeCommonWord } from './common-word-judgement.js';
import type { CommonWordKind } from './dictionary/common-word-names.js';
import { splitName, toIdentityVariants } from './identity-variants.js';
import type { IdentityVariants, NamePart } from './identity-variants.js';
import { findInitials, findNameNeighbours } from './name-neighbours.js';
import { findMisreadNames } from './ocr-names.js';
import { tokensOf } from './name-tokens.js';
import { findMisspeltNames, findShortNames } from './name-typos.js';
import { findLostLetterNames } from './lost-letters.js';
import type { WrittenName } from './lost-letters.js';
import { findNameSpellings } from './name-spellings.js';
import { findKnownLetters } from './letter-stream.js';
import { toLetters } from './text-folding.js';
import { isNamesake } from './vocabulary/namesakes.js';
import { isCapitalised, readWordContext } from './word-context.js';

/** One place at which the applicant's name stands, and how sure that is. */
export interface NameMatch {
  readonly span: TextSpan;
  readonly sourceField: string;
  /** 0–1, graded as `REVIEW_THRESHOLD` says. */
  readonly score: number;
  /** One German sentence without text of the document. */
  readonly reason: string;
  /** As in `Finding`: the neighbours by which it was judged. */
  readonly context?: readonly TextSpan[];
}

const SCORE_KNOWN = 1;
const SCORE_JUDGED = 0.85;
const SCORE_UNCLEAR = 0.4;
const SHORT_LETTERS = 3;

/** Finds the applicant's name in every spelling the form lets one expect; matches may overlap. */
export function findNames(document: ExtractedDocument, person: Person, fileName: string): NameMatch[] {
  const { text } = document;
  const variants = toIdentityVariants(person, fileName);
  const exact = variants.parts.flatMap((part) =>
    findKnownLetters(document, part.letters).flatMap(({ span }) =>
      (isInsideWord(text, span, part) ? [] : judge(text, span, part, variants)).map((match) => ({
        ...match,
        span: toWholeToken(text, match.span),
      })),
    ),
  );
  const misread = findMisreadNames(document, variants);
  const loose = [
    ...findMisspeltNames(text, variants),
    ...findShortNames(text, variants),
    ...findNameSpellings(document, variants),
    ...findLostLetterNames(document, toWrittenNames(person)),
  ];
  const alone = [...findFullNames(document, variants), ...exact, ...misread, ...loose];
  const found = [...alone, ...findCompanions(document, alone, variants)];
  const certain = found.filter(({ score }) => score > SCORE_UNCLEAR);
  const neighbours = findNameNeighbours(text, certain, variants);
  const matches = [
    ...found,
    ...neighbours,
    // Once more from the wider passages: "Layla von der Heide", "A.-M. v. d. Heide".
    ...findNameNeighbours(text, neighbours, variants),
    ...findInitials(text, certain, variants),
    ...findAnnouncedNames(document, certain, neighbours, variants),
  ];
  return matches
    .filter((match) => !isNamesakeSchool(text, match.span) && !isSomebodyElse(text, match, variants))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

// "Marie-Curie-Gymnasium": whom a school is named after is nobody of this application, however the name is spelt.
function isNamesakeSchool(text: string, span: TextSpan): boolean {
  return text.charAt(span.end) === '-' && INSTITUTION.test(text.slice(span.end, span.end + 60));
}

// "Maria Montessori" on the paper of a Maria: a known name of two words of which one only is the applicant's.
function isSomebodyElse(text: string, { span }: NameMatch, variants: IdentityVariants): boolean {
  if (!isNamesake(text, span.start, span.end)) return false;
  const words = text.slice(span.start, span.end).split(/[ \u00a0\n]+/u);
  return words.filter((word) => variants.byLetters.has(toLetters(word))).length < 2;
}

// "Viola Sehön": a part that is a word too is the name where a misspelt or misread part stands beside it.
function findCompanions(
  document: ExtractedDocument,
  known: readonly NameMatch[],
  variants: IdentityVariants,
): NameMatch[] {
  const certain = known.filter(({ score }) => score > SCORE_UNCLEAR);
  const starts = new Set(certain.map(({ span }) => span.start));
  const ends = new Set(certain.map(({ span }) => span.end));
  return tokensOf(document).flatMap(({ span, letters, written }) => {
    const part = variants.byLetters.get(letters);
    if (part?.commonWord === undefined || !isCapitalised(written) || starts.has(span.start)) return [];
    const isBlank = (at: number): boolean => /^[ \u00a0\n\t]$/u.test(document.text.charAt(at));
    const isBeside =
      (isBlank(span.start - 1) && ends.has(span.start - 1)) ||
      (isBlank(span.end) && starts.has(span.end + 1));
    const reason = 'Bekannter Name, der auch ein Wort ist, neben einem anderen Teil des Namens.';
    return isBeside ? [{ span, sourceField: part.sourceField, score: SCORE_JUDGED, reason }] : [];
  });
}

// "InDesign" holds a word of an address, "MaxMustermann" a name: only names are looked for inside of words.
function isInsideWord(text: string, span: TextSpan, { role }: NamePart): boolean {
  if (role !== 'account' && role !== 'file-name') return false;
  return /\p{L}/u.test(text.charAt(span.start - 1)) || /\p{L}/u.test(text.charAt(span.end));
}

function toWrittenNames({ firstName, middleNames, lastName, birthName }: Person): WrittenName[] {
  const fields = { firstName, middleNames, lastName, birthName };
  return Object.entries(fields).flatMap(([field, value]) =>
    splitName(value ?? '').map((written) => ({ written, sourceField: `person.${field}` })),
  );
}

const JOINT = /[_\d]/u;

const INSTITUTION =
  /^-\p{Lu}\p{L}+-(?:\p{Lu}\p{L}+-)?(?:\p{L}*[Ss]chule|\p{L}*[Gg]ymnasium|\p{L}*[Kk]olleg|Institut|Stiftung|Universität|Haus|Halle|Stadion|Bibliothek|Klinik\p{L}*)(?!\p{L})/u;

// "jan_kowalczyk99" is one account name: what hangs on by an underscore or a digit goes too.
function toWholeToken(text: string, span: TextSpan): TextSpan {
  if (isDotted(text, span)) return toDottedToken(text, span);
  // Nearly always a blank stands there, and looking for the start of the token takes long.
  if (!JOINT.test(text.charAt(span.start - 1)) && !JOINT.test(text.charAt(span.end))) return span;
  const lead =
    /(?:[\p{L}\p{N}]*(?:_|\d))+$/u.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[0] ?? '';
  const tail = /^(?:(?:_|\d)[\p{L}\p{N}]*)+/u.exec(text.slice(span.end, span.end + 40))?.[0] ?? '';
  return { start: span.start - lead.length, end: span.end + tail.length };
}

// "aylin.draws", "its.aylin": small letters joined by a point are one account.
function isDotted(text: string, { start, end }: TextSpan): boolean {
  if (!/[.-]/u.test(text.charAt(end)) && !/[.-]/u.test(text.charAt(start - 1))) return false;
  return (
    /^\p{Ll}/u.test(text.slice(start, start + 2)) && /^(?:[.-]\p{Ll}|[^.-]|$)/u.test(text.slice(end, end + 2))
  );
}

function toDottedToken(text: string, { start, end }: TextSpan): TextSpan {
  const lead = /(?:[\p{Ll}\d_]+[.-])+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const tail = /^(?:[.-][\p{Ll}\d_]+)+/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start: start - lead.length, end: end + tail.length };
}

function judge(text: string, span: TextSpan, part: NamePart, variants: IdentityVariants): NameMatch[] {
  const written = text.slice(span.start, span.end);
  // Folding took the e of "Treue" for half an umlaut; the name "Treu" does not stand there.
  if (
    /e$/iu.test(written) !== part.endsInE &&
    part.letters.length + 1 >= written.length &&
    /[aou]e$/iu.test(written)
  ) {
    return [];
  }
  const { sourceField, commonWord } = part;
  if (commonWord !== undefined) return judgeWord(text, span, { ...part, commonWord }, variants);
  if (part.letters.length <= SHORT_LETTERS && !isCapitalised(written)) return [];
  // Accounts made of an initial and a name are written small; with a capital it is some word.
  if (part.role === 'account' && sourceField !== 'person.email' && isCapitalised(written)) return [];
  return [{ span, sourceField, score: SCORE_KNOWN, reason: 'Steht als Name im Formular.' }];
}

function judgeWord(
  text: string,
  span: TextSpan,
  { sourceField, commonWord, role }: NamePart & { readonly commonWord: CommonWordKind },
  variants: IdentityVariants,
): NameMatch[] {
  const verdict = judgeCommonWord(text, span, {
    kind: commonWord,
    isFamilyName: role === 'family',
    nameLetters: variants.letters,
  });
  if (verdict === 'word') return [];
  const context = neighboursOf(text, span);
  return verdict === 'name'
    ? [
        {
          span,
          sourceField,
          score: SCORE_JUDGED,
          reason: 'Bekannter Name, der auch ein Wort ist; hier steht er als Name.',
          context,
        },
      ]
    : [
        {
          span,
          sourceField,
          score: SCORE_UNCLEAR,
          reason: 'Kann der bekannte Name oder ein gewöhnliches Wort sein.',
          context,
        },
      ];
}

function neighboursOf(text: string, { start, end }: TextSpan): TextSpan[] {
  const { before, after } = readWordContext(text, start, end);
  return [before, after].flatMap((word) => (word === null ? [] : [{ start: word.start, end: word.end }]));
}
