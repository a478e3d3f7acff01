import type { ExtractedDocument } from '../extraction/extracted-document.js';
import type { Finding } from './finding.js';
import { languageIn } from './vocabulary/text-language.js';
import type { TextLanguage } from './vocabulary/text-language.js';
import { viewOf } from './vocabulary/text-view.js';

type Translation = readonly (readonly [RegExp, string])[];

// In this order: the phrase before its words. Marks in brackets stay German in every paper (ADR 0009).
const ENGLISH: Translation = [
  [/laufend, unter 1 Jahr/gu, 'ongoing, under 1 year'],
  [/laufend, ca\. /gu, 'ongoing, about '],
  [/\bSeit (?:ca\. )?(?=\d|einem|unter)/gu, 'For about '],
  [/\bseit (?:ca\. )?(?=\d|einem|unter)/gu, 'for about '],
  [/about unter einem Jahr/gu, 'less than a year'],
  [/\bunter 1 Jahr\b/gu, 'under 1 year'],
  [/\beinem (?=Jahr)/gu, '1 '],
  [/\beinem (?=Monat)/gu, '1 '],
  [/\bca\. /gu, 'about '],
  [/(?<=\b1 )Jahr\b/gu, 'year'],
  [/(?<=\b1 )Monat\b/gu, 'month'],
  [/(?<=\b1 )Woche\b/gu, 'week'],
  [/(?<=\b1 )Tag\b/gu, 'day'],
  [/(?<=\d )Jahren?\b/gu, 'years'],
  [/(?<=\d )Monaten?\b/gu, 'months'],
  [/(?<=\d )Wochen?\b/gu, 'weeks'],
  [/(?<=\d )Tagen?\b/gu, 'days'],
  [/^Hochschulzugangsberechtigung$/gu, 'university entrance qualification'],
  [/^mittlerer Schulabschluss$/gu, 'intermediate school certificate'],
  [/^Schulabschluss$/gu, 'school certificate'],
  [/^Abschlussprüfung$/gu, 'final examination'],
  [/^Hochschule$/gu, 'University'],
  [/^(?:\p{L}*[sS]chule|Gymnasium)$/gu, 'School'],
  [/\bweitere Sprache\b/gu, 'further language'],
  [/^Verein \(religiös\)$/gu, 'association (religious)'],
  [/^Verein$/gu, 'association'],
  [/^Sportverein$/gu, 'sports club'],
  [/^[dD](?:ie|er) Person$/gu, 'the person'],
];
const FRENCH: Translation = [
  [/laufend, unter 1 Jahr/gu, "en cours, moins d'un an"],
  [/laufend, ca\. /gu, 'en cours, environ '],
  [/\bSeit (?:ca\. )?(?=\d|einem)/gu, 'Depuis environ '],
  [/\bseit (?:ca\. )?(?=\d|einem)/gu, 'depuis environ '],
  [/\bunter (?:1|einem) Jahr\b/gu, "moins d'un an"],
  [/\beinem (?=Jahr|Monat)/gu, '1 '],
  [/\bca\. /gu, 'environ '],
  [/(?<=\b1 )Jahr\b/gu, 'an'],
  [/(?<=\d )Jahren?\b/gu, 'ans'],
  [/(?<=\d )Monat(?:en?)?\b/gu, 'mois'],
  [/(?<=\b1 )Woche\b/gu, 'semaine'],
  [/(?<=\d )Wochen?\b/gu, 'semaines'],
  [/(?<=\b1 )Tag\b/gu, 'jour'],
  [/(?<=\d )Tagen?\b/gu, 'jours'],
  [/^Hochschulzugangsberechtigung$/gu, "diplôme d'accès aux études supérieures"],
  [/^mittlerer Schulabschluss$/gu, 'diplôme de premier cycle'],
  [/^Schulabschluss$/gu, 'diplôme scolaire'],
  [/^Abschlussprüfung$/gu, 'examen final'],
  [/^Hochschule$/gu, 'Université'],
  [/^(?:\p{L}*[sS]chule|Gymnasium)$/gu, 'établissement scolaire'],
  [/\bweitere Sprache\b/gu, 'autre langue'],
  [/^Verein \(religiös\)$/gu, 'association (religieuse)'],
  [/^Verein$/gu, 'association'],
  [/^Sportverein$/gu, 'club de sport'],
  [/^[dD](?:ie|er) Person$/gu, 'la personne'],
];
const TRANSLATIONS: Readonly<Record<Exclude<TextLanguage, 'de'>, Translation>> = { en: ENGLISH, fr: FRENCH };

/**
 * Says the neutral wordings of the rules in the language of the block they stand in: "3 Jahre" becomes "3 years"
 * in an English reference. What is not in the table stays German.
 */
export function translateWordings(findings: readonly Finding[], document: ExtractedDocument): Finding[] {
  if (!findings.some(({ replacement }) => replacement !== null && replacement !== '')) return [...findings];
  const view = viewOf(document);
  const languageAt = languageIn(view);
  return findings.map((finding) => {
    if (finding.replacement === null || finding.replacement === '') return finding;
    const language = languageAt(view.findViewPosition(finding.span.start));
    return language === 'de'
      ? finding
      : { ...finding, replacement: translate(finding.replacement, TRANSLATIONS[language]) };
  });
}

function translate(wording: string, translation: Translation): string {
  const isCapital = /^\p{Lu}/u.test(wording);
  const said = translation.reduce((text, [german, other]) => text.replaceAll(german, other), wording);
  return isCapital && said !== wording ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}
