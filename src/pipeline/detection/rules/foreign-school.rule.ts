import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { FOREIGN_SCHOOL_WORD } from '../vocabulary/foreign-schools.js';
import { PLACE_NAME } from '../vocabulary/places.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
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
const GERMAN_SUBJECT =
  /^(?:(?:Abitur|Abschluss|Hochschulreife|Deutsch|Note|Klasse|Schul|Haupt|Real|Mittler|Allgemein|Fach)\p{L}*)/u;

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
      { text: 'Physik, ‹Tishreen University›', becomes: 'Physik, Hochschule' },
      { text: '‹Government Secondary School›', becomes: 'Schule' },
      { text: '‹Allgemeinbildende Schule Nr. 27›', becomes: 'Schule' },
    ],
    negative: [
      { text: 'Gymnasium am Stadtpark, Hagen' },
      { text: 'Gesamtschule Nord, Realschule Crange' },
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
  const others = [NUMBERED, QUOTED].flatMap((expression) => listMatches(text, expression));
  return [...named, ...others].flatMap((match): Passage[] => {
    const name = named.includes(match) ? findNameBefore(text, match.index) : '';
    if (!/\p{Lu}/u.test(name + match[0])) return [];
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

function findNameBefore(text: string, position: number): string {
  return NAME_BEFORE.exec(text.slice(Math.max(0, position - 100), position))?.[0] ?? '';
}

// "Abroad" would tell as much as the name: what counts is the certificate, which stands beside it.
function kindOf(name: string): string {
  if (/universi|üniversi|polytechnic/iu.test(name)) return 'Hochschule';
  return /^(?:Grund|Haupt|Real|Ober|Mittel|Berufs)schule(?=[ ][„“"»])/u.exec(name)?.[0] ?? 'Schule';
}
