import type { DetectionRule } from '../detection-rule.js';
import { textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { isFirstPerson } from '../vocabulary/first-person.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'pronoun',
  category: 'gender',
  reason: 'Das Fürwort verrät das Geschlecht der beurteilten Person.',
  score: 0.9,
} as const;

const PRONOUN =
  /(?<![\p{L}\p{N}/*:_-])(er|sie|ihn|ihm|ihr|ihre[nmrs]?|sein|seine[nmrs]?|he|she|his|her|him)(?![\p{L}\p{N}/*:_])/giu;
const ENGLISH = new Map([
  ['he', 'they'],
  ['she', 'they'],
  ['his', 'their'],
  ['her', 'their'],
  ['him', 'them'],
]);
const SENTENCE_START = /(?:^|[.!?:•–—-]|\n|\t)[ \n]*$/u;
// "Sie waren", "sie haben": several people, not the one the paper is about.
const PLURAL_VERB =
  /^[ \n](?:sind|haben|werden|waren|können|sollen|wollen|müssen|dürfen|möchten|\p{Ll}{2,}(?:ten|hen|nen|gen|den|fen|sen|len|ben|ern|eln))(?![\p{L}])/u;
const DATIVE_FOLLOWER =
  /^(?:[ \n](?:für|als|alles|weiterhin|viel|gerne?|auf|bei|die|das|den|der|ein|eine|einen|gute?|auch|sehr|stets|immer|zu|zum|zur|an|am|in|im|mit|nicht|sowie|und|von|wurde|wurden|ist|war|hat|gelang|fiel|lag|übertragen\p{L}*|anvertraut\p{L}*|gestellt\p{L}*)(?![\p{L}])|[ ]?[.,;:)])/u;

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
        becomes: 'Die Person erledigte deren Aufgaben stets gut.',
      },
      {
        text: '‹Sie› erledigte ‹ihre› Aufgaben stets gut.',
        becomes: 'Die Person erledigte deren Aufgaben stets gut.',
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
      { text: 'für ‹seinen› Einsatz', becomes: 'für deren Einsatz' },
    ],
    negative: [
      {
        text: 'Ich bewerbe mich bei Ihnen und freue mich, wenn Sie mich einladen. Ihre Anzeige hat mir gefallen.',
      },
      { text: 'Gerne können wir Sie anrufen, Ihr Team' },
      { text: 'Das kann sein.' },
      { text: 'Er/Sie hat teilgenommen' },
      { text: 'Die Aufgaben waren neu, sie wurden erledigt und sie waren schwer' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return isFirstPerson(view.text) ? [] : toFindings(view, TRACE, findPronouns(view));
  },
};

function findPronouns(view: TextView): Passage[] {
  return [...view.text.matchAll(PRONOUN)].flatMap((match): Passage[] => {
    const start = match.index;
    const end = start + match[0].length;
    const isStart = SENTENCE_START.test(textBefore(view.text, start));
    const neutral = neutralPronoun(
      match[0],
      isStart,
      textBefore(view.text, start),
      textAfter(view.text, end),
    );
    if (neutral === undefined) return [];
    const isCapital = /^\p{Lu}/u.test(match[0]);
    const replacement = isCapital ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
    return [{ start, end, replacement }];
  });
}

function neutralPronoun(
  written: string,
  isStart: boolean,
  before: string,
  after: string,
): string | undefined {
  const lower = written.toLowerCase();
  if (written.length > 1 && written === written.toUpperCase()) return undefined;
  const english = ENGLISH.get(lower);
  if (english !== undefined) return english;
  // A capital letter inside a sentence is the formal address, whatever the paper.
  if (/^\p{Lu}/u.test(written) && !isStart) return undefined;
  if (lower === 'er' || lower === 'ihn') return 'die Person';
  if (lower === 'ihm') return 'der Person';
  if (lower === 'sie') return PLURAL_VERB.test(after) || isPlural(before, after) ? undefined : 'die Person';
  if (lower === 'ihr') return DATIVE_FOLLOWER.test(after) ? 'der Person' : 'deren';
  if (lower === 'sein')
    return /^[ \n]\p{L}/u.test(after) && !/(?:zu|kann|können|wird|werden|soll|muss)[ \n]$/u.test(before)
      ? 'deren'
      : undefined;
  return 'deren';
}

// "… , sie wurden": the verb comes later, or the noun before is a plural.
function isPlural(before: string, after: string): boolean {
  return (
    /^[ \n](?:wurden|\p{Ll}+ten)\b/u.test(after) ||
    (/(?:waren|sind|haben|wurden)[ \n][^.;]{0,40}$/u.test(before) && /^[ \n]\p{Ll}+en\b/u.test(after))
  );
}
