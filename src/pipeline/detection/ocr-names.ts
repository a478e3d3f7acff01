import type { ExtractedDocument, TextSpan, Word } from '../extraction/extracted-document.js';
import { findCommonWordKind } from './dictionary/common-word-names.js';
import { isFrequentWord } from './dictionary/frequent-words.js';
import type { IdentityVariants, NamePart } from './identity-variants.js';
import type { NameMatch } from './identity-names.js';
import { toReadingDistance } from './look-alikes.js';
import { toLetters, toLettersAndDigits } from './text-folding.js';
import { isCapitalised } from './word-context.js';

const FEWEST_LETTERS = 3;
const FEWEST_LETTERS_ALONE = 5;
// One letter from a short name lie many words ("Java" from "Jana"), but few that the engine doubts: of its words below 0.8
// a third are wrong (see scan-cleaning.ts).
const FEWEST_LETTERS_DOUBTED = 3;
const DOUBTED_BELOW = 0.8;

// "Mehr als": how far a reading may lie from a name, by the length of the name, alone and in a name's company.
// Measured 2026-11 on 25,000 German nouns: 1.2 of them fall to an average name, nearly all of them names too.
const LIMITS_ALONE: readonly (readonly [number, number])[] = [
  [9, 1.4],
  [7, 1],
  [6, 0.75],
  [3, 0.4],
];
const LIMITS_IN_COMPANY: readonly (readonly [number, number])[] = [
  [8, 2.1],
  [6, 1.4],
  [4, 0.8],
  [3, 0.4],
];

const INTRODUCED =
  /(?:herrn?|frau|fr[.,]|hr[.,]|familie|(?:vor|nach|zu|familien|geburts)?name[n]?|schüler(?:in)?|praktikant(?:in)?|teilnehmer(?:in)?|geb[.,]|gez[.,])[:.]?[ \u00a0\t\n]{1,3}$/iu;
// "Frau von der Helde": the label stands before the particles.
const PARTICLES = /(?<=\s)(?:(?:von|van|vom|zu|zur|de|del|der|den|la|el|al|bin|ter)[ \u00a0]){1,2}$/u;
const CLOSING = /(?:gr[üu](?:ß|ss|B|fs|f)en?|hochachtungsvoll|mfg)[,.]?\s{1,4}$/iu;

/** A piece of a word that was read from a picture. */
interface Reading {
  readonly span: TextSpan;
  readonly written: string;
  readonly units: string;
  /** As the engine judged the word, 0–1. */
  readonly confidence: number;
}

/**
 * Finds known names in words that were read from a picture, look-alikes and a wrong letter allowed.
 *
 * Words of German stay, whatever they look like, unless a salutation, a label or another part of the name
 * stands beside them.
 */
export function findMisreadNames(document: ExtractedDocument, variants: IdentityVariants): NameMatch[] {
  const readings = readingsOf(document);
  if (readings.length === 0) return [];
  const known = variants.parts.filter(({ letters }) => letters.length >= FEWEST_LETTERS);
  const near = readings.map((reading) => isNearName(reading, known));
  return readings.flatMap((reading, at) => {
    const isInCompany =
      isNameBeside(readings, near, at, -1, variants) ||
      isNameBeside(readings, near, at, 1, variants) ||
      isIntroduced(document.text, reading.span.start);
    const joined = joinWithNext(document.text, reading, readings[at + 1]);
    return [reading, ...joined].flatMap((candidate) => {
      const part = findMisread(candidate, known, isInCompany);
      if (part === undefined) return [];
      const reason = 'Sieht im Bild einem Namen aus dem Formular zum Verwechseln ähnlich.';
      return [{ span: candidate.span, sourceField: part.sourceField, score: 0.75, reason }];
    });
  });
}

// "von der Helde": the other part of the name may stand behind its particles.
function isNameBeside(
  readings: readonly Reading[],
  near: readonly boolean[],
  from: number,
  step: 1 | -1,
  variants: IdentityVariants,
): boolean {
  let at = from + step;
  while (Math.abs(at - from) <= MOST_PARTICLES && variants.particles.has(readings[at]?.units ?? ''))
    at += step;
  return near[at] === true;
}

const MOST_PARTICLES = 2;
const READINGS = new WeakMap<ExtractedDocument, readonly Reading[]>();

function readingsOf(document: ExtractedDocument): readonly Reading[] {
  const known = READINGS.get(document);
  if (known !== undefined) return known;
  const words = document.words.filter(({ source }) => source === 'ocr');
  const readings = words.flatMap((word) => split(document.text, word));
  READINGS.set(document, readings);
  return readings;
}

// "FrauMelnyk" and "MelnykKateryna" were glued by the reading: a capital begins a new piece.
function split(text: string, { span, confidence }: Word): Reading[] {
  return [
    ...text
      .slice(span.start, span.end)
      .matchAll(/[\p{L}\p{M}\p{N}|!$§\]'’`´]+?(?=(?<=\p{Ll}{2})\p{Lu}|[^\p{L}\p{M}\p{N}|!$§\]'’`´]|$)/gu),
  ].map((match) => {
    const start = span.start + match.index;
    return toReading(text, start, start + match[0].length, confidence);
  });
}

function toReading(text: string, start: number, end: number, confidence: number): Reading {
  const written = text.slice(start, end);
  const signs = written
    .replaceAll(/[|!]/gu, 'l')
    .replaceAll(/[$§]/gu, 's')
    .replaceAll(']', 'j')
    .replaceAll(/\s/gu, '');
  return { span: { start, end }, written, units: toLettersAndDigits(signs), confidence };
}

// "Mel nyk": one name read as two words. The second piece has no capital of its own.
function joinWithNext(text: string, reading: Reading, next: Reading | undefined): Reading[] {
  if (next === undefined || !isCapitalised(reading.written) || !/^\p{Ll}/u.test(next.written)) return [];
  if (!/^[ \u00a0]{1,2}$/u.test(text.slice(reading.span.end, next.span.start))) return [];
  if (isFrequentWord(toLetters(reading.written)) || SMALL.test(next.written)) return [];
  const confidence = Math.min(reading.confidence, next.confidence);
  return [toReading(text, reading.span.start, next.span.end, confidence)];
}

const SMALL =
  /^(?:und|oder|der|die|das|den|dem|des|ein|eine|in|im|an|am|auf|aus|bei|mit|von|vom|zu|zum|zur|für|als|ist|hat|war|bin|ich|sie|er|es|wir|uns)$/u;

function isNearName({ units, written }: Reading, known: readonly NamePart[]): boolean {
  return known.some(
    ({ letters }) =>
      (isCapitalised(written) || isCapitalReadAsSmall(written, letters)) &&
      isWithin(letters, units, letters.length < FEWEST_LETTERS_ALONE ? 0 : 0.4),
  );
}

// "lvanova": in most typefaces a capital I is a small l.
function isCapitalReadAsSmall(written: string, letters: string): boolean {
  return letters.startsWith('i') && /^[lj]\p{L}/u.test(written);
}

function isIntroduced(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 32), start).replace(PARTICLES, '');
  return INTRODUCED.test(lead) || CLOSING.test(lead);
}

function findMisread(
  reading: Reading,
  known: readonly NamePart[],
  isInCompany: boolean,
): NamePart | undefined {
  const { written, units, confidence } = reading;
  const fewestAlone = confidence < DOUBTED_BELOW ? FEWEST_LETTERS_DOUBTED : FEWEST_LETTERS_ALONE;
  if (units.length < FEWEST_LETTERS) return undefined;
  const isName = isCapitalised(written) || /^[\d|!$§\]]\p{L}/u.test(written);
  const isWord = isFrequentWord(units) || findCommonWordKind(units) !== undefined;
  if (isWord && !isInCompany) return undefined;
  return known.find(({ letters, commonWord }) => {
    if (letters === units || (!isName && !isCapitalReadAsSmall(written, letters))) return false;
    if (!isInCompany && (commonWord !== undefined || letters.length < fewestAlone)) return false;
    // In company a German word may be the name misread ("Frau Kater" for "Frau Kaler"), but only by look-alikes.
    const limit =
      isInCompany && !isWord
        ? limitFor(letters.length, LIMITS_IN_COMPANY)
        : isInCompany
          ? 0.4
          : limitFor(letters.length, LIMITS_ALONE);
    return (
      isWithin(letters, units, limit) ||
      (units.endsWith('s') && isWithin(letters, units.slice(0, -1), limit - 0.35))
    );
  });
}

function isWithin(letters: string, units: string, limit: number): boolean {
  return limit >= 0 && Number.isFinite(toReadingDistance(letters, units, limit));
}

function limitFor(length: number, limits: readonly (readonly [number, number])[]): number {
  return limits.find(([fewest]) => length >= fewest)?.[1] ?? -1;
}
