import type { ExtractedDocument, TextSpan } from '../../extraction/extracted-document.js';
import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import type { Finding } from '../finding.js';
import { toWords } from '../finding-context.js';
import { isFrequentWord } from '../dictionary/frequent-words.js';
import { findKnownLetters } from '../letter-stream.js';
import { toReadingDistance } from '../look-alikes.js';
import { listMatches } from '../matches.js';
import { findMisreadAddresses } from '../misread-address.js';
import { tokensOf } from '../name-tokens.js';
import { foldLetters, toLetters } from '../text-folding.js';
import { isCapitalised } from '../word-context.js';

const STREET_ENDING = /stra(?:ß|ss)e$|str\.?$/iu;
const OWN_NUMBER = /[,\s]+(?:Nr\.?\s*)?\d+\s*\p{L}?(?:\s*[-–/]\s*\d+\s*\p{L}?)?\s*$/u;
const FEWEST_STREET_LETTERS = 4;
const HOUSE_NUMBER =
  /^[.,]?[ \u00a0\n\t]{0,2}(?:Nr\.?[ \u00a0]?)?\d{1,4}[ \u00a0]?(?:[a-z](?![\p{L}\p{M}]))?(?:[ \u00a0]?[-–/][ \u00a0]?\d{1,4}[a-z]?)?(?![\p{L}\p{N}])(?![./-]\d)/iu;
// A place may break at its line's end: "Castrop-⏎Rauxel", "Möncheng-⏎ladbach", "Mülheim an der⏎Ruhr".
const PLACE_BEHIND =
  /^[ \u00a0\n]\p{Lu}[\p{L}\p{M}]+(?:-[\n ]?\p{Lu}[\p{L}\p{M}]+|-\n\p{Ll}[\p{L}\p{M}]+)*(?:[ \u00a0](?:an der|am|im|bei|a\.[ ]?d\.)[ \u00a0\n]\p{Lu}[\p{L}\p{M}]+)?(?:[ \u00a0\n]\(\p{Lu}\p{L}+\))?/u;
// "Wohnort: Wanne-Eickel": the form may hold the name of the city, the paper that of a quarter.
const RESIDENCE =
  /(?<!\p{L})(?:[Ww]ohnhaft(?: in)?|[Ww]ohne(?: ich)?(?: derzeit| aktuell| noch)? in|[Ww]ohnort(?: ist)?[ \u00a0]?:?|WOHNORT:?|[Ww]ohnsitz(?: in)?[ \u00a0]?:?)[ \u00a0\n\t]{1,2}(?<place>\p{Lu}[\p{L}]+(?:[- ]\p{Lu}\p{L}+)?)(?![\p{L}\d]| \d)/gu;
const FEWEST_LETTERS_TO_MISREAD = 7;
const HOME =
  /(?:wohnhaft(?: in)?|wohne(?: ich)?(?: in)?|(?:lebe|wohne|komme|bin)(?:[ \u00a0\n]\p{L}{1,12}){1,5}[ \u00a0\n](?:in|aus)|wohnort[ \u00a0]?[:\t\n]?|wohnsitz[ \u00a0]?[:\t\n]?(?: in)?|zu ?hause in|lebe (?:ich )?in|(?:komme|bin|stamme) aus)[ \u00a0\n\t]*$/iu;

/** Street with number, postal code with place, and the place of residence where it says so. */
export const applicantAddressRule: DetectionRule = {
  id: 'applicant-address',
  category: 'contact',
  source: 'GDPR Art. 4(1): location; DIN 5008 (addresses)',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Lärchenstraße 14b, 45141 Essen', becomes: '[Kontakt]' },
      { text: 'Laerchenstr. 14 B', becomes: '[Kontakt]' },
      { text: 'LÄRCHENSTRASSE 14b', becomes: '[Kontakt]' },
      { text: 'Adresse: D-45141 Essen', becomes: 'Adresse: [Kontakt]' },
      { text: 'Adresse: 45141 Halle\n(Saale)', becomes: 'Adresse: [Kontakt]' },
      { text: 'wohnhaft in Essen', becomes: 'wohnhaft in [Kontakt]' },
      {
        text: 'wohnhaft in Halle (Saale), war',
        becomes: 'wohnhaft in [Kontakt], war',
        person: { city: 'Halle (Saale)' },
      },
      { text: 'wohnhaft in Essen-Borbeck', becomes: 'wohnhaft in [Kontakt]' },
      { text: 'Wohnort: Wanne-Eickel', becomes: 'Wohnort: [Kontakt]' },
      { text: 'Ich lebe seit Jahren in Essen.', becomes: 'Ich lebe seit Jahren in [Kontakt].' },
      {
        text: 'Frau Yıldız-Brandhorst aus Essen, geboren am',
        becomes: 'Frau Yıldız-Brandhorst aus [Kontakt], geboren am',
      },
      { text: 'LärchenstraBe 14b', becomes: '[Kontakt]' },
      { text: 'Weg 5, links', becomes: '[Kontakt], links', person: { street: 'Weg 5' } },
      { text: 'Die Laerchenstrasse ist ruhig.', becomes: 'Die [Kontakt] ist ruhig.' },
      { text: 'Straße des 17. Juni 12', becomes: '[Kontakt]', person: { street: 'Straße des 17. Juni 12' } },
    ],
    negative: [
      { text: 'Haus 14b, Raum 14' },
      { text: 'Gesamtschule Nord, Essen' },
      { text: 'Frau Lindqvist aus Essen' },
      { text: 'Autohaus am Ring\n07/2024', person: { street: 'Ring 5' } },
      { text: 'Autohaus am Ring\n2 Monate', person: { street: 'Ring 2' } },
      { text: 'Gasthaus am Weg 5 Wochen lang', person: { street: 'Weg 5' } },
      { text: 'Autohaus am Ring 24', person: { street: 'Ring 2' } },
      { text: 'Essen kochen, Lärchen pflanzen' },
      { text: 'Im Grunde gut', person: { street: 'Im Grund 80' } },
    ],
  },
  find: (context) => [
    ...findStreet(context),
    ...findMisreadStreet(context),
    ...findMisreadAddresses(context.document, context.person).map((span) =>
      toFinding(span, 'person.street', 'Sieht der Anschrift aus dem Formular zum Verwechseln ähnlich.'),
    ),
    ...findPostalCode(context),
    ...findHome(context),
    ...findResidence(context),
  ],
};

function toFinding(span: TextSpan, sourceField: string, reason: string): Finding {
  return {
    ruleId: 'applicant-address',
    category: 'contact',
    span,
    score: 0.95,
    sourceField,
    action: 'remove',
    replacement: null,
    reason,
  };
}

function findStreet({ document, person }: DetectionContext): Finding[] {
  const { text } = document;
  const name = (person.street ?? '').replace(OWN_NUMBER, '').trim();
  if (foldLetters(name).text.length < FEWEST_STREET_LETTERS) return findWord(text, person.street ?? '');
  const stem = name.replace(STREET_ENDING, '');
  return findStreetNames(document, name, stem).flatMap((span) => {
    const number = readHouseNumber(text, span.end);
    // "Im Grund" may be said of anything; a street that says it is one needs no number.
    if (number === undefined && stem === name) return [];
    // "am Ring, 07/2024": a name that is a word takes no other number than the applicant's.
    const own = toFirstNumber(OWN_NUMBER.exec(person.street ?? '')?.[0]);
    if (stem === name && own !== undefined && toFirstNumber(number) !== own) return [];
    const whole = { start: span.start, end: span.end + (number ?? '').length };
    return [toFinding(whole, 'person.street', 'Straße aus dem Formular.')];
  });
}

// "Autohaus am Ring⏎2 Monate": what is counted behind a number makes it no number of a house.
const COUNTED = /^[ \u00a0\n\t]{1,2}(?:Monat|Jahr|Woche|Tag|Stunde|Klasse|Punkt)/u;

function readHouseNumber(text: string, start: number): string | undefined {
  const number = HOUSE_NUMBER.exec(text.slice(start, start + 24))?.[0];
  return number !== undefined && COUNTED.test(text.slice(start + number.length, start + number.length + 10))
    ? undefined
    : number;
}

function toFirstNumber(text: string | undefined): string | undefined {
  return /\d+/u.exec(text ?? '')?.[0];
}

// "Weg 5": too short to be looked for without its number.
function findWord(text: string, street: string): Finding[] {
  if (!/\p{L}\P{L}*\d/u.test(street)) return [];
  const words = street.split(/\s+/u).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '\\W?'));
  return listMatches(text, new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu'))
    .filter(({ index, 0: { length } }) => !COUNTED.test(text.slice(index + length, index + length + 10)))
    .map(({ index, 0: { length } }) =>
      toFinding({ start: index, end: index + length }, 'person.street', 'Straße aus dem Formular.'),
    );
}

// "Mustersraße 12a", "MusterstraBe 12a": one slip or some look-alikes, and the number behind it.
function findMisreadStreet({ document, person }: DetectionContext): Finding[] {
  const name = (person.street ?? '').replace(OWN_NUMBER, '').trim();
  const letters = toLetters(name.replace(/str\.?$/iu, 'strasse'));
  if (letters.length < FEWEST_LETTERS_TO_MISREAD || /[\s\d]/u.test(name)) return [];
  return tokensOf(document).flatMap(({ span, letters: read, written }) => {
    if (!isCapitalised(written) || !Number.isFinite(toReadingDistance(letters, read, 1.5))) return [];
    const number = readHouseNumber(document.text, span.end);
    if (number === undefined && read.length < letters.length - 1) return [];
    const whole = { start: span.start, end: span.end + (number ?? '').length };
    return [toFinding(whole, 'person.street', 'Sieht der Straße aus dem Formular zum Verwechseln ähnlich.')];
  });
}

function findStreetNames(document: ExtractedDocument, name: string, stem: string): TextSpan[] {
  if (/\d/u.test(name)) {
    // "Straße des 17. Juni": the stream of letters has no digits.
    const words = name.split(/\s+/u).map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '\\W?'));
    const pattern = new RegExp(`(?<!\\p{L})${words.join('\\s')}(?!\\p{L})`, 'giu');
    return listMatches(document.text, pattern).map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
  }
  const spellings = stem === name ? [name] : [`${stem}straße`, `${stem}str`];
  return spellings
    .flatMap((spelling) => findKnownLetters(document, foldLetters(spelling).text))
    .map(({ span }) => span);
}

function findPostalCode({ document: { text }, person }: DetectionContext): Finding[] {
  const postalCode = (person.postalCode ?? '').replaceAll(/\D/gu, '');
  if (postalCode.length < 4) return [];
  const digits = postalCode.replaceAll(/(?<=\d)(?=\d)/gu, '[ \\u00a0]?');
  return [...text.matchAll(new RegExp(`(?<![\\d,.])(?:D[ -]{1,3})?${digits}(?![\\d]|[.,/-]\\d)`, 'gu'))].map(
    (match) => {
      const end = match.index + match[0].length;
      const place = PLACE_BEHIND.exec(text.slice(end, end + 60))?.[0] ?? '';
      return toFinding(
        { start: match.index, end: end + place.length },
        'person.postalCode',
        'Postleitzahl aus dem Formular.',
      );
    },
  );
}

// "Frau Koch aus Hagen": the word before is the applicant's name.
const NAME_AND_FROM = /(?<name>[\p{L}\p{M}’'-]+),?[ \u00a0\n]aus[ \u00a0\n]$/u;
// Where the search for a name before it is worth its time.
const IS_FROM = /aus[ \u00a0\n]$/u;

function toNameParts({ firstName, lastName }: DetectionContext['person']): ReadonlySet<string> {
  const parts = `${firstName} ${lastName}`.split(/\s+/u);
  return new Set(parts.map(toLetters).filter((part) => part !== ''));
}

function findHome({ document, person }: DetectionContext): Finding[] {
  // "Halle (Saale)" may be "Halle" in a sentence.
  const cities = new Set([person.city ?? '', (person.city ?? '').replace(/\(.*$/u, '')].map(toLetters));
  const { text } = document;
  const names = toNameParts(person);
  return [...cities]
    .filter((letters) => letters !== '')
    .flatMap((letters) => findKnownLetters(document, letters))
    .filter(({ span }) => {
      const before = text.slice(Math.max(0, span.start - 48), span.start);
      return (
        HOME.test(before.slice(-24)) ||
        (IS_FROM.test(before.slice(-4)) &&
          names.has(toLetters(NAME_AND_FROM.exec(before)?.groups?.['name'] ?? '')))
      );
    })
    .map(({ span }) => {
      const quarter =
        /^(?:-\p{Lu}[\p{L}-]+|[ \n]?\(\p{Lu}\p{L}+\))/u.exec(text.slice(span.end, span.end + 30))?.[0] ?? '';
      return toFinding(
        { start: span.start, end: span.end + quarter.length },
        'person.city',
        'Wohnort aus dem Formular.',
      );
    });
}

function findResidence({ document: { text } }: DetectionContext): Finding[] {
  return listMatches(text, RESIDENCE).flatMap((match) => {
    const place = match.groups?.['place'] ?? '';
    const start = match.index + match[0].length - place.length;
    if (isFrequentWord(toLetters(place))) return [];
    const span = { start, end: start + place.length };
    const finding = toFinding(span, 'person.city', 'Wohnort hinter einem Wort für Wohnen.');
    return [{ ...finding, context: toWords(text, { start: match.index, end: start }), score: 0.8 }];
  });
}
