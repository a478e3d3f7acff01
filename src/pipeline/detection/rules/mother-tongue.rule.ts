import type { DetectionRule } from '../detection-rule.js';
import { isLanguage, toNeutralLanguage } from '../vocabulary/languages.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'mother-tongue',
  category: 'origin',
  reason: 'Die Muttersprache verrät die Herkunft; die Sprache bleibt als Können auf Niveau C2 stehen.',
  score: 0.95,
} as const;

const LANGUAGE = '\\p{L}{2,20}';
const LANGUAGES = `${LANGUAGE}(?:(?:,| und|/| sowie|,? &) ?${LANGUAGE}){0,3}`;
const LABEL =
  '(?:muttersprachen?(?:\\(n\\))?|erstsprachen?|familiensprachen?|herkunftssprachen?|mother tongues?|native languages?)';

// "Muttersprache: Türkisch", "neben meiner Muttersprache Tamil", "Meine Muttersprache ist Polnisch".
const LABEL_FIRST = compilePattern(
  `(?:(?:meine[rn]?|eine|der|die|als|zweite[n]?) ){0,2}${LABEL}(?:[ ]?[:=–-] ?|[ ]?\\t| (?:ist |sind |lautet )?)\\(?(${LANGUAGES})\\)?`,
);
const IS_MINE = compilePattern(`(${LANGUAGE}) (?:ist|sind) (?:(?:auch|eine|meine[r]?|zweite) ){1,3}${LABEL}`);
// The level alone: "Türkisch (Muttersprache)", "Persisch Muttersprache", in a table cell of its own.
const LEVEL = compilePattern(
  '(?:als |auf )?(?:(?:meine[rn]?|zweite[rn]?|eine[rn]?) )?(?:mutterspr(?:ache|achen|achlich(?:e[nrsm]?)?|achler(?:in)?|achniveau)?\\.?|erstsprache|familiensprache|herkunftssprache|' +
    'native(?: speaker)?|mother tongue)(?:[- ](?:niveau|kenntnisse))?',
);
const GROWN_UP = compilePattern(
  '(?:(?:zwei|drei|mehr)sprachig|bilingual|(?:mit|in) (?:zwei|drei|mehreren) (?:sprachen|kulturen)) (?:aufgewachsen|erzogen|groß ?geworden|aufwuchs|aufwachsen)',
);
const AT_HOME = compilePattern(
  `(?:zu ?hause|in (?:meiner|der|unserer) familie|daheim|mit (?:meinen|den) eltern) (?:sprechen wir|spreche ich|wird|wurde) (?:\\p{L}{2,10} ){0,2}?(${LANGUAGE})(?: gesprochen)?`,
);

/** "Türkisch (Muttersprache)" becomes "Türkisch (C2)": the skill counts, not where it comes from. */
export const motherTongueRule: DetectionRule = {
  id: 'mother-tongue',
  category: 'origin',
  source: 'AGG §1; BAG, 28.01.2010, 2 AZR 764/08; GER: C2 is the level of near-native command',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Türkisch ‹(Muttersprache)›', becomes: 'Türkisch (C2)' },
      { text: '‹Muttersprache: Türkisch›', becomes: 'Türkisch (C2)' },
      { text: '‹Muttersprachen: Deutsch und Polnisch›', becomes: 'Deutsch und Polnisch (C2)' },
      { text: 'Deutsch\t‹Muttersprache›', becomes: 'Deutsch\tC2' },
      {
        text: 'Neben ‹meiner Muttersprache Tamil› spreche ich Deutsch',
        becomes: 'Neben weitere Sprache (C2) spreche ich Deutsch',
      },
      { text: '‹Polnisch ist meine Muttersprache›.', becomes: 'Polnisch (C2).' },
      { text: 'Ich bin ‹zweisprachig aufgewachsen›.', becomes: 'Ich bin mehrsprachig.' },
      { text: '‹Zu Hause sprechen wir Arabisch›.', becomes: 'Arabisch (C2).' },
      { text: 'Spanisch ‹auf muttersprachlichem Niveau›', becomes: 'Spanisch C2' },
    ],
    negative: [
      { text: 'Türkisch C1, Englisch (B2)' },
      { text: 'Arabisch: fließend' },
      { text: 'Mehrsprachige Flyer gestaltet' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, findMotherTongues(view.text));
  },
};

function findMotherTongues(text: string): Passage[] {
  const withLanguage = [LABEL_FIRST, IS_MINE, AT_HOME].flatMap((expression) =>
    [...text.matchAll(expression)].flatMap((match): Passage[] => {
      const languages = neutralise(match[1] ?? '');
      if (languages === undefined) return [];
      return [{ start: match.index, end: match.index + match[0].length, replacement: `${languages} (C2)` }];
    }),
  );
  const levels = [...text.matchAll(LEVEL)].map((match) => toPassage(match, 'C2'));
  const grownUp = [...text.matchAll(GROWN_UP)].map((match) => toPassage(match, 'mehrsprachig'));
  return [...withLanguage, ...levels, ...grownUp];
}

// "Muttersprache Deutsch, Englisch fließend": only the words that are languages belong to the label.
function neutralise(list: string): string | undefined {
  const words = list.split(/([ ,/&\n\t]+)/u);
  if (words.length > 1 && !isLanguage(words.at(-1) ?? '')) return undefined;
  if (!isLanguage(words[0] ?? '')) return undefined;
  return words.map((word) => toNeutralLanguage(word)).join('');
}

function toPassage(match: RegExpExecArray, replacement: string): Passage {
  return { start: match.index, end: match.index + match[0].length, replacement };
}
