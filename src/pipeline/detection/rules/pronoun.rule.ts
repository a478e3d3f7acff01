import type { DetectionRule } from '../detection-rule.js';
import { findArticle } from '../vocabulary/noun-gender.js';
import { findRelativePronoun } from '../vocabulary/relative-pronoun.js';
import { textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { findOwnWords } from '../vocabulary/first-person.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';
import { listMatches } from '../matches.js';

const TRACE = {
  ruleId: 'pronoun',
  category: 'gender',
  reason: 'Das Fürwort verrät das Geschlecht der beurteilten Person.',
  score: 0.9,
} as const;

const PRONOUN =
  /(?<![\p{L}\p{N}/*:_-])(er|sie|ihn|ihm|ihr|ihre[nmrs]?|sein|seine[nmrs]?|seinerseits|ihrerseits)(?![\p{L}\p{N}/*:_])/giu;
const SENTENCE_START = /(?:^|[.!?:•–—-]|\n|\t)[ \n]*$/u;
// "Sie waren", "sie haben": several people, not the one the paper is about.
const PLURAL_VERB =
  /^[ \n](?!(?:un)?gern\b|allen|diesen|den\b|einen\b|sondern|gelegen)(?:sind|haben|werden|waren|können|sollen|wollen|müssen|dürfen|möchten|\p{Ll}{2,}(?:ten|hen|nen|gen|den|fen|sen|len|ben|ern|eln))(?![\p{L}])/u;
const DATIVE_BEFORE =
  /(?:^|[^\p{L}])(?:wünschen|wünsche|danken|danke|dankt|bescheinigen|bestätigen|gratulieren|gaben|übertrugen|vertrauten|helfen|halfen|gelang|fiel|machte|macht|bereitete|mit|von|bei|zu|nach|gegenüber|seit|aus|neben)[ \n](?:(?:wir|ich)[ \n])?$/iu;
const INFINITIVE_BEFORE = /(?:^|[^\p{L}])(?:zu|kann|können|wird|werden|soll|muss|möchte|will)[ \n]$/u;
// "stets freundliches", "gutes und ruhiges": the ending of the adjective tells the article.
const DESCRIBED =
  /^[ \n](?:(?:stets|sehr|immer|überaus|äußerst|jederzeit|besonders|ausgesprochen)[ \n])?(?!alles|vieles|weiteres|immer|weiter)\p{Ll}{3,}e[rs](?:(?:,|[ \n]und)[ \n](?:stets[ \n]|sehr[ \n])?\p{Ll}{3,}e[rs])*(?=[ \n]\p{Lu})/u;
const PERSONAL = new Map([
  ['er', 'die Person'],
  ['ihn', 'die Person'],
  ['ihm', 'der Person'],
  ['seinerseits', 'dabei'],
  ['ihrerseits', 'dabei'],
]);
const MALE = /^(?:er|ihn|ihm)$/iu;

// "Deren Aufgaben" is hard to read and "ihre Aufgaben" tells a woman: the article says as much.
const POSSESSIVE_ARTICLE = new Map([
  ['e', 'die'],
  ['en', 'den'],
  ['em', 'dem'],
  ['er', 'der'],
  ['es', 'des'],
]);
const SINGULAR_VERB_BEFORE =
  /(?:^|[^\p{L}])(?:war|ist|hat|wird|kann|darf|soll|muss|half|nahm|kam|gab|fand|blieb|ging|bat|trug|fiel|lag|bewies|verließ|erhielt|übernahm|brachte|konnte|wurde|\p{Ll}{2,}(?:[^aeiou]t|te|et))[ \n]$/u;
// "Wir lassen sie", "haben wir sie"
const OUR_VERB_BEFORE = /(?:^|[^\p{L}])(?:wir[ \n]\p{Ll}+|\p{Ll}+en[ \n]wir|dass[ \n]wir)[ \n]$/iu;
// "Auf sie konnten sich alle verlassen"
const OBJECT_OF_PREPOSITION = /(?:^|[^\p{L}])(?:auf|für|ohne|durch|um|über|an|gegen)[ \n]$/iu;
const OBJECT_BEFORE =
  /(?:^|[^\p{L}])(?:er|sie)[ \n](?:\p{Ll}+(?:t|te)|nahm|gab|fand)[ \n](?:\p{Ll}+[ \n])?$/iu;

/** Pronouns in papers that others wrote about the applicant; the formal "Sie" of a letter stays. */
export const pronounRule: DetectionRule = {
  id: 'pronoun',
  category: 'gender',
  source: 'AGG §1 (sex); §109 GewO: certificates are written in the third person',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Sie› ist berechtigt.', becomes: 'Die Person ist berechtigt.' },
      {
        text: '‹Er› erledigte ‹seine› Aufgaben stets gut.',
        becomes: 'Die Person erledigte die Aufgaben stets gut.',
      },
      {
        text: '‹Sie› erledigte ‹ihre› Aufgaben stets gut.',
        becomes: 'Die Person erledigte die Aufgaben stets gut.',
      },
      {
        text: 'Wir wünschen ‹ihr› für die Zukunft alles Gute.',
        becomes: 'Wir wünschen der Person für die Zukunft alles Gute.',
      },
      {
        text: 'Wir wünschen ‹ihm› für die Zukunft alles Gute.',
        becomes: 'Wir wünschen der Person für die Zukunft alles Gute.',
      },
      { text: 'Wir haben ‹ihn› als Hilfe erlebt.', becomes: 'Wir haben die Person als Hilfe erlebt.' },
      {
        text: '‹Ihr› Auftreten und ‹ihr freundliches› Wesen',
        becomes: 'Das Auftreten und das freundliche Wesen',
      },
      {
        text: '‹Sein› Auftreten und ‹sein freundliches› Wesen',
        becomes: 'Das Auftreten und das freundliche Wesen',
      },
      {
        text: 'Dabei half ‹sie› allen. ‹Er›, ‹der› stets da war',
        becomes: 'Dabei half die Person allen. Die Person, die stets da war',
      },
      { text: 'Heute wünschen wir ‹ihr› alles Gute', becomes: 'Heute wünschen wir der Person alles Gute' },
      {
        text: 'Auf ‹sie› konnten sich alle verlassen',
        becomes: 'Auf die Person konnten sich alle verlassen',
      },
      { text: 'für ‹seinen› Einsatz', becomes: 'für den Einsatz' },
    ],
    negative: [
      {
        text: 'Ich bewerbe mich bei Ihnen und freue mich, wenn Sie mich einladen. Ihre Anzeige hat mir gefallen.',
      },
      { text: 'Gerne können wir Sie anrufen, Ihr Team' },
      { text: 'Das kann sein.' },
      { text: 'Er/Sie hat teilgenommen' },
      { text: 'Das kann sein. Es waren Aufgaben, sie waren schwer.' },
      { text: 'Die Aufgaben waren neu, sie wurden erledigt und sie waren schwer' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    const isOwn = findOwnWords(view);
    return toFindings(
      view,
      TRACE,
      findPronouns(view).filter(({ start }) => !isOwn(start)),
    );
  },
};

function findPronouns(view: TextView): Passage[] {
  return listMatches(view.text, PRONOUN).flatMap((match): Passage[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = textBefore(view.text, start);
    const after = textAfter(view.text, end);
    if (isHarmless(match[0], before)) return [];
    const neutral = neutralPronoun(match[0].toLowerCase(), before, after);
    if (neutral === undefined) return [];
    const isCapital = /^\p{Lu}/u.test(match[0]);
    const wording = isCapital
      ? neutral.wording.charAt(0).toUpperCase() + neutral.wording.slice(1)
      : neutral.wording;
    const passage = { start, end: end + neutral.length, replacement: wording };
    return [passage, ...(MALE.test(match[0]) ? findRelativePronoun(after, end) : [])];
  });
}

interface Wording {
  readonly wording: string;
  /** How much of the text behind the pronoun the wording replaces as well. */
  readonly length: number;
}

function isHarmless(written: string, before: string): boolean {
  if (written.length > 1 && written === written.toUpperCase()) return true;
  // A capital letter inside a sentence is the formal address, whatever the paper.
  return /^\p{Lu}/u.test(written) && !SENTENCE_START.test(before);
}

function neutralPronoun(lower: string, before: string, after: string): Wording | undefined {
  const plain = PERSONAL.get(lower);
  if (plain !== undefined) return { wording: plain, length: 0 };
  if (lower === 'sie') return isOnePerson(before, after) ? { wording: 'die Person', length: 0 } : undefined;
  if (lower === 'sein' || lower === 'ihr') return neutralStem(lower, before, after);
  const article = POSSESSIVE_ARTICLE.get(lower.slice(lower.startsWith('s') ? 4 : 3));
  return article === undefined ? undefined : { wording: article, length: 0 };
}

// "sein Verhalten", "ihr stets freundliches Wesen"; "wünschen ihr alles Gute" is no possessive.
function neutralStem(lower: string, before: string, after: string): Wording | undefined {
  const dative: Wording | undefined = lower === 'ihr' ? { wording: 'der Person', length: 0 } : undefined;
  if (lower === 'sein' && INFINITIVE_BEFORE.test(before)) return undefined;
  if (DATIVE_BEFORE.test(before)) return dative;
  const described = DESCRIBED.exec(after);
  if (described !== null) {
    const article = described[0].endsWith('r') ? 'der' : 'das';
    const words = described[0].replaceAll('\n', ' ').replaceAll(/(?<=\p{Ll}{3}e)[rs](?=[ ,]|$)/gu, '');
    return { wording: article + words, length: described[0].length };
  }
  const noun = /^[ \n](\p{Lu}[\p{L}-]+)/u.exec(after)?.[1];
  if (noun === undefined) return dative;
  const article = findArticle(noun);
  if (lower === 'ihr' && article === 'die') return dative;
  return { wording: article ?? 'deren', length: 0 };
}

function isOnePerson(before: string, after: string): boolean {
  // "Er erledigte sie": what is done, not who does it.
  if (OBJECT_BEFORE.test(before)) return false;
  if (OUR_VERB_BEFORE.test(before) || OBJECT_OF_PREPOSITION.test(before)) return true;
  if (SINGULAR_VERB_BEFORE.test(before)) return true;
  return !PLURAL_VERB.test(after) && !isPlural(before, after);
}

// "… , sie wurden": the verb comes later, or the noun before is a plural.
function isPlural(before: string, after: string): boolean {
  return (
    /^[ \n](?:wurden|\p{Ll}+ten)\b/u.test(after) ||
    (/(?:waren|sind|haben|wurden)[ \n][^.;]{0,40}$/u.test(before) && /^[ \n]\p{Ll}+en\b/u.test(after))
  );
}
