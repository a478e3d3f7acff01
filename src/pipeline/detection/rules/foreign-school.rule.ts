import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { CONTEXT_CITY, TELLING_CITY } from '../vocabulary/foreign-cities.js';
import { FOREIGN_SCHOOL_WORD } from '../vocabulary/foreign-schools.js';
import { PLACE_NAME } from '../vocabulary/places.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { isTown } from '../vocabulary/towns.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'foreign-school',
  category: 'origin',
  reason: 'Der Name der Schule weist auf ein anderes Land hin.',
  score: 0.9,
} as const;

const NAME_WORD = '[\\p{Lu}„“"»][\\p{L}\\p{M}\'’.-]{1,30}[“"”«]?';
// The name in front ("Anadolu Lisesi"), behind ("Lycée Al-Hurriya", "Trường THPT"), and its place.
const FOREIGN_SCHOOL = compilePattern(
  `${FOREIGN_SCHOOL_WORD}(?: (?:nr\\.? ?\\d{1,3}|no\\.? ?\\d{1,3}|(?:de|di|del|della|du|des|la) ${NAME_WORD}|for (?:boys|girls)|(?:w|we|im\\.|imienia|iz|u) ${NAME_WORD}|${NAME_WORD}|[ivx]{1,4}\\b)){0,3}`,
);
// Searched backwards from the word, because an optional name in front would be tried at every capital letter.
const NAME_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAME_WORD}[ ]){1,3}$`, 'u');
const PLACE_BEHIND = new RegExp(
  `^(?:,[ \\n]?|[ ]in[ ]|[ ]?\\()(${PLACE_NAME.replaceAll(' ', '[ ]')})\\)?(?=[ ]*(?:[,.;:)\\n\\t\\u2029(]|$))`,
  'u',
);
// A number instead of a name is not used for schools in Germany; quoted names with foreign letters neither.
const NUMBERED = compilePattern(
  `(?<!polytechnische )(?<!erweiterte )(?:allgemeinbildende (?:mittel|ober)?schule(?: (?:nr|nummer|no)\\.? ?\\d{1,4})?|(?:mittel|ober|grund|haupt|real|mittlere )?(?:schule|gymnasium|lyzeum) (?:(?:nr|nummer|no)\\.? ?\\d{1,4}|№ ?\\d{1,4}))`,
);
const QUOTED = compilePattern(
  '(?:\\p{L}*schule|\\p{L}*gymnasium|\\p{L}*kolleg) [„“"»](?=[^“”"«\\n\\t]{0,40}[ćčđšžłńśźżęąğışİțșăâîňřůěőűñãõåøæ])[^“”"«\\n\\t]{2,40}(?:[“”"«]|(?<=[\\p{L}]))',
);
// The town behind it tells that the German name is a translation: "Al-Nur-Grundschule, Aleppo".
const TRANSLATED = compilePattern(
  `(?:\\p{Lu}[\\p{L}’']{0,20}-){1,4}(?:\\p{L}{0,14}[sS]chule|[gG]ymnasium|[lL]yzeum|[kK]olleg)(?=(?:,| in| \\(|\\t) ?(?:${TELLING_CITY}|${CONTEXT_CITY}))`,
  true,
);
// First parts of names that no school in Germany bears.
const PREFIXED = compilePattern(
  "(?:Al|El|Ar|Asch?|Ash|Az|Abu|Ibn|Umm|Bint|Abd\\p{L}{0,8}|Scha?h?id|Shahid|Imam|Sheikh|Scheich|Sultan|Amir|Emir|Sri|Shri|Bibi|Nguyễn|Nguyen|Trần|Lê|São|Sveti|Szent|Święt\\p{L}+)-(?:\\p{Lu}[\\p{L}’']{0,20}-){1,3}(?:\\p{L}{0,14}[sS]chule|[gG]ymnasium|[lL]yzeum|[kK]olleg)",
  true,
);
// "Deutsche Schule Barcelona": a German school abroad is named after its town.
const GERMAN_ABROAD = compilePattern(
  `[Dd]eutsche[nr]? (?:Internationale[nr]? |Evangelische[nr]? )?(?:Auslands)?[Ss]chule (?:in )?(?:${TELLING_CITY}|${CONTEXT_CITY})`,
  true,
);
// "Achimota School": with a proper name before it and no trade.
const ENGLISH = compilePattern(
  "(?!(?:The |A |Our |My )?(?:Business|Driving|Language|Dance|Music|Art|Summer|Sunday|Cooking|Cookery|Berlitz|Vocational|Comprehensive|German|Acting|Film|Fashion|Flight|Ski|Surf|Sailing|Riding|Law|Medical|Old|New|Night|Evening|After|At|In|From|International|Inlingua|High|Home) )(?:\\p{Lu}[\\p{L}’'.]{2,20} ){1,3}School(?! of)",
  true,
);
const GERMAN_SUBJECT =
  /^(?:\p{L}+(?:istik|ologie|atik|onik|wesen|wissenschaft(?:en)?|kunde|tektur|technik|metrie|grafie|nomie|sophie)(?!\p{L})|Medizin|Pharmazie|Jura|Recht|Physik|Chemie|Biologie|BWL|VWL|Wirtschaft|Pädagogik|Lehramt|Geschichte|Maschinenbau|Bauingenieur|Ingenieur|Studium|Semester|Mathe\p{L}*|Kunst|Musik|Sport|Faculty|Fakultät|Bachelor|Master|(?:Abitur|Abschluss|Hochschulreife|Deutsch|Note|Klasse|Schul|Haupt|Real|Mittler|Allgemein|Fach)\p{L}*)/u;

/** Schools in other countries become "Schule"; the certificate named beside them stays. */
export const foreignSchoolRule: DetectionRule = {
  id: 'foreign-school',
  category: 'origin',
  source: 'AGG §1 (ethnic origin); school names by country, vocabulary/foreign-schools.ts',
  isDirect: false,
  examples: {
    positive: [
      { text: '‹Anadolu Lisesi, Zonguldak›', becomes: 'Schule' },
      { text: '‹Lycée Al-Hurriya, Damaskus›, Abitur', becomes: 'Schule, Abitur' },
      { text: '‹Liceum Ogólnokształcące›, Klasse 10', becomes: 'Schule, Klasse 10' },
      { text: '‹Osnovna škola w Krakowie›', becomes: 'Schule' },
      { text: '‹Al-Nur-Grundschule›', becomes: 'Grundschule' },
      { text: '‹Mehr-Gan-Schule, Isfahan›', becomes: 'Schule' },
      { text: '‹Deutsche Schule Barcelona›', becomes: 'Schule' },
      { text: '‹Střední průmyslová škola, Brno›', becomes: 'Schule' },
      { text: 'Physik, ‹Tishreen University›', becomes: 'Physik, Hochschule' },
      { text: '‹Government Secondary School›', becomes: 'Schule' },
      { text: '‹Allgemeinbildende Schule Nr. 27›', becomes: 'Schule' },
    ],
    negative: [
      { text: 'Gymnasium am Stadtpark, Hagen' },
      { text: 'Gesamtschule Nord, Realschule Crange' },
      { text: 'Nelson-Mandela-Schule, Al-Andalus im Unterricht' },
      { text: 'Kitchen assistant, University canteen' },
      { text: 'College Jacken verkauft, University of Duisburg-Essen' },
      { text: 'Höhere Handelsschule, Grundschule „Am Park“' },
      { text: 'Schule der Sekundarstufe I der Stadt Duisburg' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, findForeignSchools(view.text));
  },
};

function findForeignSchools(text: string): Passage[] {
  const named = listMatches(text, FOREIGN_SCHOOL);
  const patterns = [NUMBERED, QUOTED, TRANSLATED, PREFIXED, GERMAN_ABROAD];
  if (text.includes('School')) patterns.push(ENGLISH);
  const others = patterns.flatMap((expression) => listMatches(text, expression));
  return [...named, ...others].flatMap((match): Passage[] => {
    const name = named.includes(match) ? findNameBefore(text, match.index) : '';
    if (!/\p{Lu}/u.test(name + match[0]) || isGermanUniversity(name + match[0])) return [];
    const end = match.index + match[0].length;
    const place = PLACE_BEHIND.exec(text.slice(end, end + 80));
    const isPlace = place !== null && !GERMAN_SUBJECT.test(place[1] ?? '');
    return [
      {
        start: match.index - name.length,
        end: isPlace ? end + place[0].length : end,
        replacement: kindOf(name + match[0]),
      },
    ];
  });
}

// "University of Duisburg-Essen" in an English paper is one in Germany.
function isGermanUniversity(name: string): boolean {
  if (!/universit/iu.test(name)) return false;
  return name
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        isTown(word) ||
        /^(?:Ruhr|Humboldt|Leibniz|Goethe|Rhine|Westphalia|Saarland|Munich|Cologne|Hanover|Nuremberg)$/u.test(
          word,
        ),
    );
}

function findNameBefore(text: string, position: number): string {
  return NAME_BEFORE.exec(text.slice(Math.max(0, position - 100), position))?.[0] ?? '';
}

// "Abroad" would tell as much as the name: what counts is the certificate, which stands beside it.
function kindOf(name: string): string {
  if (/univer[sz]i|uniwersy|üniversi|polytechnic|politec|egyetem|sveučilište|hogeschool/iu.test(name))
    return 'Hochschule';
  const german = /(?:^|-)((?:Grund|Haupt|Real|Ober|Mittel|Berufs)schule|Gymnasium)(?=$|[ ][„“"»])/u.exec(
    name,
  )?.[1];
  return german ?? 'Schule';
}
