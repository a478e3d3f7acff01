import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { NATIONALITY_LABELS } from '../vocabulary/countries.js';
import { RARE_LANGUAGE_WORDING, isLanguage, toNeutralLanguage } from '../vocabulary/languages.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import type { TextView } from '../vocabulary/text-view.js';
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
  '(?:muttersprachen?(?:\\(n\\))?|mspr\\.|erstsprachen?|familiensprachen?|herkunftssprachen?|langues? maternelles?|heritage (?:languages?|speaker)|(?:meine )?(?:erste|früheste) sprache(?= (?:war|ist))|(?:verkehrs|haupt|umgangs)?sprache (?:in der familie|zu ?hause|im elternhaus|mit den eltern)|(?:my )?mother tongues?|(?:my )?native languages?)';

// "Muttersprache: Türkisch", "neben meiner Muttersprache Tamil", "Meine Muttersprache ist Polnisch".
const LABEL_FIRST = compilePattern(
  `(?:(?:meine[rn]?|eine|der|die|als|zweite[n]?) ){0,2}${LABEL}(?:[ ]?[:=–-] ?|[ ]?\\t|:?\\u2029|[ ](?:ist |sind |lautet |is |are |war )?)\\(?(${LANGUAGES})\\)?`,
);
const IS_MINE = compilePattern(`(?:ist|sind) (?:(?:auch|eine|meine[r]?|zweite) ){1,3}${LABEL}`);
// The level alone: "Türkisch (Muttersprache)", "Persisch Muttersprache", in a table cell of its own.
const LEVEL = compilePattern(
  '(?:als |auf )?(?:(?:meine[rn]?|zweite[rn]?|eine[rn]?) )?(?:mutterspr(?:\\.|achl\\.|ache|achen|achlich(?:e[nrsm]?)?|achler(?:in)?|achniveau)|mspr\\.|erstsprache|familiensprache|herkunftssprache|herzenssprache|sprache meiner (?:kindheit|eltern|großeltern|familie|mutter)|' +
    'native(?: (?:speaker|language|level))?|mother tongue|langue maternelle|(?<!(?:behindert|beeinträchtigt|blind|gehörlos|taub|schwerhörig|krank|gelähmt|erkrankung|behinderung),? (?:bin ich )?)(?:von|seit) (?:geburt|kindheit|klein auf|haus aus)(?: an)?|(?:damit|mit) ?aufgewachsen|(?:zu ?hause|in der familie) gesprochen)(?:[- ](?:niveau|kenntnisse))?',
);
const GROWN_UP = compilePattern(
  `(?:(?:zwei|drei|mehr)sprachig|bilingual|(?:mit|in) (?:zwei|drei|mehreren) (?:sprachen|kulturen))(?:,? (?:\\(|mit )(${LANGUAGES})\\)?)? (?:aufgewachsen|erzogen|groß ?geworden|aufwuchs|aufwachsen)`,
);
const GROWN_UP_WITH = compilePattern(`mit (${LANGUAGES}) (?:aufgewachsen|groß ?geworden|erzogen)`);
const FROM_CHILDHOOD = compilePattern(
  '(?:spreche|kann|beherrsche) ich (?:von (?:haus aus|klein auf|geburt an|kindheit an|kindesbeinen an)|seit (?:meiner )?(?:geburt|kindheit))',
);
const WITH_PARENTS = compilePattern(
  `(?:(?:meine[rn]?|den|unsere[rn]?) )?(?:eltern|mutter|vater|familie|großeltern|oma|opa) (?:sprechen|spricht|sprachen|sprach)(?: (?:mit|nur|zu|hause|mir|uns|untereinander|meist|noch)){0,4} (${LANGUAGE})(?: mit (?:mir|uns))?`,
);
const NOT_GERMAN = compilePattern(
  '(?:(?:obwohl|da|weil|auch wenn|dass) )?deutsch (?:ist )?(?:zwar )?nicht meine (?:mutter|erst)sprache(?: ist)?',
);
// "zweisprachig (Deutsch/Spanisch)", "Ich träume auf Portugiesisch"
const TWO_TONGUES = compilePattern('(?:zwei|drei)sprachig(?= ?[(:])');
const AT_HOME_ENGLISH = compilePattern(
  `at home,? (?:we|i) (?:speak|talk) (?:mostly |only |also )?(${LANGUAGE})`,
);
const DREAMING = compilePattern(
  `(?:ich )?(?:träume|denke|zähle|rechne|bete) (?:ich )?(?:oft |manchmal |noch )?(?:auf|in) (${LANGUAGE})`,
);
const BILINGUAL = compilePattern('zweisprachigkeit|bilingualität|dreisprachigkeit');
const AT_HOME = compilePattern(
  `(?:zu ?hause|in (?:meiner|der|unserer) familie|daheim|mit (?:meine[nr]|den|der|meinem) (?:eltern|großeltern|oma|opa|mutter|vater|familie)) (?:sprechen wir|spreche ich|rede ich|reden wir|unterhalte ich mich auf|wird|wurde|eine[nr]? (?:mix|mischung) aus) (?:\\p{L}{2,10} ){0,2}?(${LANGUAGE})(?: gesprochen)?`,
);

const NATIONALITY_VALUE = compilePattern(
  `${NATIONALITY_LABELS}[ ]?[:=–-]?[ \\t\\n\\u2029]{0,3}(\\p{L}{4,25}(?:[ /,&+]{1,3}\\p{L}{4,25})?)`,
);

/** "Türkisch (Muttersprache)" becomes "Türkisch (C2)": the skill counts, not where it comes from. */
export const motherTongueRule: DetectionRule = {
  id: 'mother-tongue',
  category: 'origin',
  source: 'AGG §1; BAG, 28.01.2010, 2 AZR 764/08; GER: C2 is the level of near-native command',
  isDirect: false,
  examples: {
    positive: [
      { text: 'Polnisch ‹(Muttersprache)›', becomes: 'Polnisch (C2)' },
      {
        text: 'Staatsangehörigkeit: polnisch\n‹Polnisch (Muttersprache)›',
        becomes: 'Staatsangehörigkeit: polnisch\nweitere Sprache (C2)',
      },
      { text: '‹Muttersprache: Spanisch›', becomes: 'Spanisch (C2)' },
      {
        text: 'Kenntnisse\n‹Muttersprache\nSpanisch›\nDeutsch B2',
        becomes: 'Kenntnisse\nSpanisch (C2)\nDeutsch B2',
      },
      { text: 'Deutsch\n‹Muttersprache›\nEnglisch\nB1', becomes: 'Deutsch\nC2\nEnglisch\nB1' },
      { text: '‹Muttersprachen: Deutsch und Polnisch›', becomes: 'Deutsch und Polnisch (C2)' },
      { text: 'Deutsch\t‹Muttersprache›', becomes: 'Deutsch\tC2' },
      {
        text: 'Neben ‹meiner Muttersprache Tamil› spreche ich Deutsch',
        becomes: 'Neben weitere Sprache (C2) spreche ich Deutsch',
      },
      { text: '‹Muttersprache Polnisch›, Deutsch C1', becomes: 'Polnisch (C2), Deutsch C1' },
      { text: '‹Polnisch spreche ich von Haus aus›.', becomes: 'Polnisch (C2).' },
      { text: '‹Da Deutsch nicht meine Muttersprache ist›, übe ich.', becomes: '[Herkunft], übe ich.' },
      { text: '‹Polnisch ist meine Muttersprache›.', becomes: 'Polnisch (C2).' },
      { text: 'Ich bin ‹zweisprachig aufgewachsen›.', becomes: 'Ich bin mehrsprachig.' },
      { text: '‹Zu Hause sprechen wir Arabisch›.', becomes: 'Arabisch (C2).' },
      { text: 'Spanisch ‹auf muttersprachlichem Niveau›', becomes: 'Spanisch C2' },
    ],
    negative: [
      { text: 'Türkisch C1, Englisch (B2)' },
      { text: 'Arabisch: fließend' },
      { text: 'Ich bin gehörlos seit Geburt.' },
      { text: 'Mehrsprachige Flyer gestaltet' },
      { text: 'Ich spreche mit Kindern Deutsch.' },
      { text: 'Pläne sind meine Muttersprache.' },
    ],
  },
  find: ({ document, person }) => {
    const view = viewOf(document);
    const nationalities = findNationalities(view.text, person.nationality ?? '');
    const passages = findMotherTongues(view.text, nationalities);
    const repeated = passages.length === 0 ? [] : findRepeated(view, passages, nationalities);
    return toFindings(view, TRACE, [...passages, ...repeated]);
  },
};

// The removed nationality must not be read from the mother tongue of the same name.
function findNationalities(text: string, known: string): ReadonlySet<string> {
  const values = [known, ...listMatches(text, NATIONALITY_VALUE).map((match) => match[1] ?? '')];
  const words = values.flatMap((value) => value.toLocaleLowerCase('de').match(/\p{L}{4,}/gu) ?? []);
  return new Set(words.filter((word) => word !== 'deutsch'));
}

// "Türkisch Muttersprache" behind "Staatsangehörigkeit: türkisch": the language goes wherever it stands.
function findRepeated(
  view: TextView,
  passages: readonly Passage[],
  nationalities: ReadonlySet<string>,
): Passage[] {
  const words = view.words.filter(
    ({ text }) => nationalities.has(text.toLocaleLowerCase('de')) && /^\p{Lu}/u.test(text),
  );
  const isMotherTongue = words.some(({ start, end }) =>
    passages.some(
      (passage) =>
        (passage.start <= start && end <= passage.end) ||
        /^[^\p{L}\u2029]{1,4}$/u.test(view.text.slice(end, passage.start)),
    ),
  );
  return isMotherTongue
    ? words.map(({ start, end }) => ({ start, end, replacement: RARE_LANGUAGE_WORDING }))
    : [];
}

function findMotherTongues(text: string, nationalities: ReadonlySet<string>): Passage[] {
  const withLanguage = [LABEL_FIRST, AT_HOME, GROWN_UP_WITH, WITH_PARENTS, DREAMING, AT_HOME_ENGLISH].flatMap(
    (expression) =>
      listMatches(text, expression).flatMap((match): Passage[] => {
        if (expression === LABEL_FIRST && isBehindLanguage(text, match.index)) return [];
        // "Deutsch", "Muttersprache", "Englisch" below each other: a level and not a label.
        if (match[0].includes('\u2029') && isBelowLanguage(text, match.index)) return [];
        const end = match.index + match[0].length;
        const list = withoutForeignLevel(match[1] ?? '', text.slice(end, end + 20));
        const languages = neutralise(list, nationalities);
        if (languages === undefined) return [];
        const cut = (match[1] ?? '').length - list.length;
        return [{ start: match.index, end: end - cut, replacement: `${languages} (C2)` }];
      }),
  );
  const behind = [IS_MINE, FROM_CHILDHOOD].flatMap((expression) =>
    listMatches(text, expression).flatMap((match) => toPassageWithLanguage(text, match, nationalities)),
  );
  const levels = listMatches(text, LEVEL)
    .filter((match) => !isFigureOfSpeech(text, match.index))
    .map((match) => toPassage(match, 'C2'));
  const grownUp = listMatches(text, GROWN_UP).map((match) => {
    const languages = neutralise(match[1] ?? '', nationalities);
    return toPassage(match, languages === undefined ? 'mehrsprachig' : `mehrsprachig (${languages})`);
  });
  grownUp.push(...listMatches(text, TWO_TONGUES).map((match) => toPassage(match, 'mehrsprachig')));
  const bilingual = listMatches(text, BILINGUAL).map((match) => toPassage(match, 'Mehrsprachigkeit'));
  const notGerman = listMatches(text, NOT_GERMAN).map((match) => toPassage(match, null));
  return [...withLanguage, ...behind, ...notGerman, ...levels, ...grownUp, ...bilingual];
}

// "Muttersprache Deutsch, Englisch fließend": only the words that are languages belong to the label.
function neutralise(list: string, nationalities: ReadonlySet<string>): string | undefined {
  const words = list.split(/([ ,/&\n\t]+)/u);
  if (words.length > 1 && !isLanguage(words.at(-1) ?? '')) return undefined;
  if (!isLanguage(words[0] ?? '')) return undefined;
  return words
    .map((word) =>
      nationalities.has(word.toLocaleLowerCase('de')) ? RARE_LANGUAGE_WORDING : toNeutralLanguage(word),
    )
    .join('');
}

// "Deutsch Muttersprache, Englisch B1": the label belongs to the language before it.
function isBehindLanguage(text: string, position: number): boolean {
  const word = /(\p{L}+)[ \t]{0,2}[:(,–-]?[ \t]{0,2}$/u.exec(
    text.slice(Math.max(0, position - 30), position),
  )?.[1];
  return word !== undefined && isLanguage(word);
}

function isBelowLanguage(text: string, position: number): boolean {
  const word = /(\p{L}+)\u2029$/u.exec(text.slice(Math.max(0, position - 30), position))?.[1];
  return word !== undefined && isLanguage(word);
}

// "Technische Zeichnungen sind meine Muttersprache": no language far and wide.
function isFigureOfSpeech(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 60), position);
  const after = text.slice(position, position + 60);
  if (!/(?:ist|sind|wie|als)[ \n](?:(?:meine|eine|zweite)[ \n])*$/u.test(before)) return false;
  return !(before + after).split(/[^\p{L}]+/u).some((word) => isLanguage(word));
}

// "Polnisch ist meine Muttersprache": the language stands before the words that tell.
function toPassageWithLanguage(
  text: string,
  match: RegExpExecArray,
  nationalities: ReadonlySet<string>,
): Passage[] {
  const word = /(\p{L}{2,20}) $/u.exec(text.slice(Math.max(0, match.index - 22), match.index))?.[1] ?? '';
  const language = neutralise(word, nationalities);
  if (language === undefined) return [];
  const end = match.index + match[0].length;
  return [{ start: match.index - word.length - 1, end, replacement: `${language} (C2)` }];
}

// "Muttersprache Türkisch, Deutsch C1": the second language has a level of its own.
function withoutForeignLevel(list: string, after: string): string {
  const hasLevel =
    /^[ ]?[:(–-]?[ ]?(?:[ABC][12]|fließend|sehr gut|gut|verhandlungssicher|grundkenntnisse)/iu.test(after);
  return hasLevel ? list.replace(/(?:,| und|\/| sowie|,? &) ?\p{L}+$/u, '') : list;
}

function toPassage(match: RegExpExecArray, replacement: string | null): Passage {
  return { start: match.index, end: match.index + match[0].length, replacement };
}
