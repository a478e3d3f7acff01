import type { DetectionContext, DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { foldText } from '../text-folding.js';
import {
  ENGLISH_NOUN_TERMS,
  FRENCH_ADJECTIVE_FORMS,
  FRENCH_NOUNS,
} from '../vocabulary/english-french-nouns.js';
import type { FrenchForms } from '../vocabulary/english-french-nouns.js';
import { compileLabels, findLabelledValues, toRemovedValue } from '../vocabulary/labelled-value.js';
import { compileTerms, findTerms, textAfter, textBefore } from '../vocabulary/term-matcher.js';
import { hasForeignWords, languageIn } from '../vocabulary/text-language.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'foreign-gender',
  category: 'gender',
  reason: 'Fürwort, Bezeichnung oder Endung im englischen oder französischen Text verrät das Geschlecht.',
  score: 0.9,
} as const;

const ENGLISH_PRONOUN = /(?<![\p{L}\p{N}/*:_-])(he|she|his|hers?|him|himself|herself)(?![\p{L}\p{N}/*:_])/giu;
// "her work", "her own desk"; "her." and "her to be honest" are the person.
const OWNED =
  /^[ \n](?!(?:to|with|for|and|in|on|at|all|as|from|by|when|because|very|here|again|without|during|after|before|if|that|what|how|a|an|the|is|was)(?!\p{L}))\p{L}/iu;
const FRENCH_PRONOUN = /(?<![\p{L}\p{N}'’-])(il|elle)(?![\p{L}\p{N}-])/giu;
const IMPERSONAL =
  /^[ ](?:y[ ]a|faut|fallait|s['’]agit|est[ ](?:à|possible|important|nécessaire|vrai|prévu|interdit)|pleut|convient|manque)/iu;
const FRENCH_TITLE = /(?<![\p{L}])(?:M\.|Mme|Mlle|Madame|Monsieur|Mademoiselle)(?=[ ]\p{Lu})/gu;
// "Elle est sérieuse et motivée": an ending tells where it agrees with the person.
const PREDICATE =
  /(?:^|[^\p{L}])(?:suis|es|est|été|était|étais|sera|serait|serai|reste|resté|restée|montrée?|trouvée?|avérée?|et|très|toujours|bien|aussi|élève|stagiaire|personne|toute?|plus|assez|particulièrement|,)[ ]$/iu;

const LABELS = compileLabels(['sexe?', 'gender', 'genre', 'civilité', 'pronouns?', 'pronoms?']);

const TERMS = compileTerms([
  ...ENGLISH_NOUN_TERMS,
  {
    pattern:
      '(?:(?:hard-working|polite|bright|young|kind|friendly|reliable|honest|capable|intelligent|cheerful|quiet|motivated|promising|talented|well-mannered|nice|lovely|pleasant|responsible|diligent),? (?:and )?)+(?<gone>girl|boy|lady|woman|man|gentleman|chap|lad|guy)',
    replacement: 'person',
  },
  {
    pattern:
      "(?:girls|boys|women|men|ladies)[’']s?(?= (?:team|football|handball|basketball|volleyball|hockey|club|school|group|choir|first|second))",
  },
  {
    pattern:
      '(?:équipe|section|groupe|football|handball|basket|volley)(?<gone> (?:féminine?|masculine?|des filles|des garçons))',
    replacement: '',
  },
  {
    pattern: '(?<=(?:^|[\\n\\t\\u2029|,;·]) ?)n(?:ée?|ee)(?= ?(?:le[: ]|à |en |\\d))',
    replacement: 'naissance',
  },
  { pattern: '(?:est|suis|été|étant) (?<gone>née?)(?= (?:le |à |en |au |\\d))', replacement: 'né·e' },
  {
    pattern:
      '(?:jeune|une|cette|la) (?<gone>fille|femme|dame)(?= (?:sérieuse|motivée|polie|ponctuelle|qui))|(?:jeune|un|ce|le) (?<male>garçon|homme)(?= (?:sérieux|motivé|poli|ponctuel|qui))',
    replacement: 'personne',
  },
  {
    pattern: '(?<gone>la|le)(?= stagiaire| bénévole| secrétaire| responsable| capitaine)',
    replacement: 'le·la',
  },
  {
    pattern: '(?<gone>une|un)(?= (?:stagiaire|élève|bénévole|responsable|capitaine|collègue))',
    replacement: 'un·e',
  },
]);

/** Pronouns, nouns, titles and endings in English and French papers. */
export const foreignGenderRule: DetectionRule = {
  id: 'foreign-gender',
  category: 'gender',
  source: 'AGG §1 (sex); EU Commission 2018, gender-neutral language in English and French',
  isDirect: false,
  examples: {
    positive: [
      {
        text: '‹She› was kind and ‹her› work was neat.',
        becomes: 'The person was kind and their work was neat.',
      },
      { text: 'We found ‹him› to be honest.', becomes: 'We found the person to be honest.' },
      { text: 'We wish ‹her› all the best.', becomes: 'We wish the person all the best.' },
      { text: 'a ‹waitress› at the café for a year', becomes: 'a server at the café for a year' },
      { text: 'She is a polite young ‹lady›.', becomes: 'The person is a polite young person.' },
      {
        text: '‹Elle› est ‹ponctuelle› et ‹motivée› avec nous.',
        becomes: 'La personne est ponctuel·le et motivé·e avec nous.',
      },
      { text: '‹Vendeuse› au marché et à la caisse', becomes: 'Vendeur·se au marché et à la caisse' },
      { text: '‹La› stagiaire a travaillé avec soin.', becomes: 'Le·la stagiaire a travaillé avec soin.' },
    ],
    negative: [
      { text: 'Ich kam her und fuhr hin und her.' },
      { text: "Il y a une équipe et il faut du soin dans l'équipe." },
      { text: 'The girls we trained, men and women, waited for the bus.' },
      { text: 'Une équipe motivée et une cuisine active dans la ville' },
    ],
  },
  find: (context) => {
    const view = viewOf(context.document);
    if (!hasForeignWords(view)) return [];
    const languageAt = languageIn(view);
    const english = findEnglish(view).filter(({ start }) => languageAt(start) === 'en');
    const french = findFrench(view, context).filter(({ start }) => languageAt(start) === 'fr');
    const values = findLabelledValues(view, LABELS, (value, divider) =>
      /^ *[:\t]/u.test(divider) ? value.length : 0,
    );
    return toFindings(view, TRACE, [
      ...english,
      ...french,
      ...values.map(toRemovedValue),
      ...findTerms(view, TERMS),
    ]);
  },
};

function findEnglish({ text }: TextView): Passage[] {
  return listMatches(text, ENGLISH_PRONOUN).map((match) => {
    const end = match.index + match[0].length;
    const isStart = /^\p{Lu}/u.test(match[0]);
    const wording = englishFor(match[0].toLowerCase(), textAfter(text, end));
    const replacement = isStart ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording;
    return { start: match.index, end, replacement };
  });
}

function englishFor(pronoun: string, after: string): string {
  if (pronoun === 'his' || (pronoun === 'her' && OWNED.test(after))) return 'their';
  if (pronoun === 'hers') return 'theirs';
  return pronoun.endsWith('self') ? 'themselves' : 'the person';
}

function findFrench(view: TextView, context: DetectionContext): Passage[] {
  const { text } = view;
  const pronouns = listMatches(text, FRENCH_PRONOUN)
    .filter((match) => !IMPERSONAL.test(textAfter(text, match.index + match[0].length)))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement: /^\p{Lu}/u.test(match[0]) ? 'La personne' : 'la personne',
    }));
  const adjectives = FRENCH_ADJECTIVE_FORMS.flatMap((forms) => findForms(text, forms)).filter(({ start }) =>
    PREDICATE.test(textBefore(text, start)),
  );
  const nouns = FRENCH_NOUNS.flatMap((forms) => findForms(text, forms));
  return [...pronouns, ...adjectives, ...nouns, ...findTitles(text, context)];
}

function findForms(text: string, { expression, masculine, feminine }: FrenchForms): Passage[] {
  return listMatches(text, expression).map((match) => {
    const { article = '', stem = '' } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      replacement: toBothArticles(article) + stem + toBothEndings(masculine, feminine),
    };
  });
}

// "vendeur·se", "animateur·rice", "infirmier·ère", "ponctuel·le", "motivé·e"
function toBothEndings(masculine: string, feminine: string): string {
  let shared = 0;
  while (shared < masculine.length && masculine[shared] === feminine[shared]) shared += 1;
  const tail = feminine.slice(shared);
  return `${masculine}·${tail}`;
}

function toBothArticles(article: string): string {
  const word = article.trim();
  if (word === '') return '';
  const both = /^l/iu.test(word) ? 'le·la' : /^u/iu.test(word) ? 'un·e' : 'cet·te';
  return `${/^\p{Lu}/u.test(word) ? both.charAt(0).toUpperCase() + both.slice(1) : both} `;
}

function findTitles(text: string, { person }: DetectionContext): Passage[] {
  const names = new Set(
    [person.firstName, person.lastName, person.birthName]
      .flatMap((name) => (name ?? '').split(/[\s-]+/u))
      .map((name) => foldText(name).text)
      .filter((name) => name.length > 1),
  );
  return listMatches(text, FRENCH_TITLE)
    .filter((match) => {
      const end = match.index + match[0].length;
      const words = text.slice(end, end + 50).match(/[\p{L}\p{M}]+/gu) ?? [];
      return words.slice(0, 3).some((word) => names.has(foldText(word).text));
    })
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement: 'La personne',
    }));
}
