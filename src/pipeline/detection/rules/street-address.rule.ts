import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const BLANK = '[ \\u00a0]';
const NUMBER = `\\d{1,3}${BLANK}?(?:[a-z](?!\\p{L}))?(?:${BLANK}?[-–/]${BLANK}?\\d{1,3}[a-z]?)?(?![\\p{L}\\p{N}]|[.,]\\d|${BLANK}?%)`;
const ENDING =
  '(?:stra(?:ß|ss)e|str\\.|weg|allee|gasse|ring|ufer|damm|chaussee|platz|promenade|steig|pfad|stiege|kamp|berg|hof|garten|feld|park|wall|graben|markt|busch|heide|aue|winkel|bogen|höhe|tor|brink)';
const NAMED = `\\p{Lu}[\\p{L}-]*?${ENDING}|(?:\\p{Lu}\\p{L}+[- ]){1,3}(?:Stra(?:ß|ss)e|Str\\.|Weg|Allee|Gasse|Ring|Ufer|Damm|Platz|Chaussee|Markt)`;
const WITH_PREPOSITION = `(?:Am|Im|An der|An den|Auf der|Auf dem|In der|In den|Zum|Zur|Unter den|Hinter der|Vor dem)${BLANK}\\p{Lu}[\\p{L}-]+(?:${BLANK}\\p{Lu}[\\p{L}-]+)?`;
const PLACE = `\\p{Lu}[\\p{L}]+(?:-\\p{Lu}\\p{L}+)*(?:${BLANK}(?:an der|am|im|bei|ob der|a\\.${BLANK}?d\\.)${BLANK}\\p{Lu}\\p{L}+)?`;
const POSTAL_CODE = `(?:D[- ]{1,3})?(?<![\\d./-])\\d{5}(?!\\d)`;
const TOWN = `${POSTAL_CODE}[ \\u00a0]${PLACE}`;
const BETWEEN = `(?:,?[ \\u00a0]|,?\\n|[ \\u00a0]?[|·•–-][ \\u00a0]?|[ \\u00a0]in[ \\u00a0\\n])`;
const BREAK = '(?:(?<=\\p{Ll})-\\n)?';

const STREET_ADDRESS = new RegExp(
  [
    `(?<![\\p{L}\\p{N}-])(?:${NAMED})${BREAK}${BLANK}(?:Nr\\.${BLANK}?)?${NUMBER}(?:${BETWEEN}${TOWN})?`,
    `(?<![\\p{L}\\p{N}-])${WITH_PREPOSITION}${BLANK}${NUMBER}${BETWEEN}${TOWN}`,
    `(?<=(?:wohnhaft|Anschrift|Adresse|Straße|Wohnort|Address)[ \\u00a0]?:?[ \\u00a0\\t\\n]{1,2})(?:${WITH_PREPOSITION}|${NAMED})${BLANK}${NUMBER}(?:${BETWEEN}${TOWN})?`,
    `(?<![\\p{L}\\p{N},.])${TOWN}`,
  ].join('|'),
  'gu',
);

// "Ausbildungsplatz 1", "Arbeitsfeld 2": places that are no streets.
const NO_STREET =
  /^\p{L}*(?:ausbildungs|arbeits|praktikums|studien|sitz|stell|spiel|sport|lern|park|schul|lager)(?:platz|feld|weg|markt|hof|ring|berg)(?!\p{L})/iu;
// "12000 Besucher": an amount has five digits too.
const COUNTED =
  /^\d{5}[ \u00a0](?:Besuch|Euro|Mitglied|Einwohn|Stück|Teilnehm|Zuschau|Stunden|Schritt|Kilomet|Seiten|Bücher|Medien|Flyer|Personen|Kund|Exemplar)/u;

/** Postal addresses of anybody: street with number, postal code with town. */
export const streetAddressRule: DetectionRule = {
  id: 'street-address',
  category: 'contact',
  source: 'DIN 5008 (addresses); endings of German street names, chosen by hand',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Mozartstr. 7, 58095 Hagen', becomes: '[Kontakt]' },
      { text: 'Willy-Brandt-Platz 3', becomes: '[Kontakt]' },
      { text: 'Lange Straße 12 a', becomes: '[Kontakt]' },
      { text: 'wohnhaft Am Zechentor 4 in 44623 Herne', becomes: 'wohnhaft [Kontakt]' },
      { text: '45468 Mülheim an der Ruhr', becomes: '[Kontakt]' },
    ],
    negative: [
      { text: 'Ausbildungsplatz 2027, Arbeitsplatz 3' },
      { text: 'Bei der Straßenbahn, Linie 107' },
      { text: 'Im Team 12 Personen betreut' },
      { text: 'Spielplatz 2 geprüft, 12000 Besucher' },
    ],
  },
  find: (context) =>
    findPattern(
      context,
      STREET_ADDRESS,
      { ruleId: 'street-address', category: 'contact', score: 0.8, reason: 'Sieht aus wie eine Anschrift.' },
      (match) => !NO_STREET.test(match[0]) && !COUNTED.test(match[0]),
    ),
};
