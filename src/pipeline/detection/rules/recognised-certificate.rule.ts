import type { DetectionRule } from '../detection-rule.js';
import { listMatches } from '../matches.js';
import { compilePattern } from '../vocabulary/term-matcher.js';
import { viewOf } from '../vocabulary/text-view.js';
import { toFindings } from '../vocabulary/vocabulary-findings.js';
import type { Passage } from '../vocabulary/vocabulary-findings.js';

const TRACE = {
  ruleId: 'recognised-certificate',
  category: 'origin',
  reason: 'Nur ein ausländisches Zeugnis muss anerkannt werden; die deutsche Stufe bleibt stehen.',
  score: 0.88,
} as const;

const LEVEL =
  '(?:(?:dem |einem |den |einen |der |die |das )?(?:(?:deutsche|mittlere|höhere|erweiterte|qualifizierte|allgemeine|fachgebundene|erste|voll(?:e|wertige))[nrms]? ){0,3}(?:\\p{L}*(?:abschlu(?:ss|ß)|abschlusses|reife|abitur|schulabschlu(?:ss|ß))(?: nach klasse \\d{1,2}| \\(\\p{L}{2,6}\\))?|msa|esa|ebr|ebbr))';
const DONE = '(?:anerkannt|gleichgestellt|eingestuft|bewertet|gewertet|angerechnet)(?: worden)?';
const BY =
  '(?:(?:(?:hier )?in deutschland|hier|mir|bereits|offiziell|inzwischen|auch|(?:in|von|vom|durch|bei) (?:der |dem |das |die )?(?:land )?\\p{Lu}\\p{L}{1,24}(?:-\\p{Lu}\\p{L}+)?(?: \\p{Lu}\\p{L}{2,24})?) ){0,4}';

// "wurde in Bonn als Abitur anerkannt", "als mittlerer Abschluss gleichgestellt"
const BEHIND = compilePattern(
  `(?<verb>(?:wurde|ist|wird|war) )?${BY}(?:als|mit|zum) (?<level>${LEVEL}) ${DONE}`,
);
// "anerkannt als Fachhochschulreife"
const BEFORE = compilePattern(`${BY}${DONE},? (?:als|mit|zum)(?= ${LEVEL})`);

/** A recognised certificate is shown as the certificate it counts for. */
export const recognisedCertificateRule: DetectionRule = {
  id: 'recognised-certificate',
  category: 'origin',
  source: 'KMK anabin; BQFG §4: recognition concerns certificates from abroad only',
  isDirect: false,
  examples: {
    positive: [
      {
        text: 'Mein Abschluss ‹wurde in Deutschland als mittlerer Schulabschluss anerkannt›.',
        becomes: 'Mein Abschluss ist mittlerer Schulabschluss.',
      },
      {
        text: 'Diplom, ‹in NRW als Fachhochschulreife anerkannt›',
        becomes: 'Diplom, Fachhochschulreife',
      },
      { text: 'Reifeprüfung, ‹anerkannt als ›Abitur', becomes: 'Reifeprüfung, Abitur' },
    ],
    negative: [
      { text: 'Staatlich anerkannte Ausbildung mit Fachhochschulreife' },
      { text: 'Als gute Leistung bewertet, im Team anerkannt' },
      { text: 'Anerkennung als bestes Projekt' },
    ],
  },
  find: ({ document }) => {
    const view = viewOf(document);
    return toFindings(view, TRACE, [
      ...listMatches(view.text, BEHIND).map((match): Passage => {
        const level = (match.groups?.['level'] ?? '').replaceAll('\n', ' ');
        const verb = match.groups?.['verb'] === undefined ? '' : 'ist ';
        return toPassage(match, verb + level);
      }),
      ...listMatches(view.text, BEFORE).map((match) => toPassage(match, '', 1)),
    ]);
  },
};

// The blank behind a passage that vanishes belongs to it already.
function toPassage(match: RegExpExecArray, replacement: string, blanks = 0): Passage {
  return { start: match.index, end: match.index + match[0].length + blanks, replacement };
}
