import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';

const BLANK = '[ \\u00a0]';
// "Möbelhaus Westring⏎2 Monate", "10–11/2021", "5. März": what is counted or dated is no number of a house.
const COUNTED_TIME = `${BLANK}?(?:[-–]|bis)${BLANK}?\\d{1,2}[./]\\d|[ \\u00a0\\n](?:Monat|Jahr|Woche|Tag|Stunde|Punkt)|\\.?[ \\u00a0](?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\p{Ll}*[.]?[ \\u00a0](?:19|20)\\d\\d`;
const NUMBER = `\\d{1,3}${BLANK}?(?:[a-z](?!\\p{L}))?(?:${BLANK}?[-–/]${BLANK}?\\d{1,3}[a-z]?)?(?![\\p{L}\\p{N}]|[.,/]\\d|${BLANK}?%|${COUNTED_TIME})`;
const ENDING =
  '(?:stra(?:ß|ss|[Bβsf8])e|str\\.|weg|allee|gasse|ring|ufer|damm|chaussee|platz|promenade|steig|pfad|stiege|kamp|berg|hof|garten|feld|park|wall|graben|markt|busch|heide|aue|winkel|bogen|höhe|tor|brink)';
const NAMED = `\\p{Lu}[\\p{L}-]*?${ENDING}|(?:\\p{Lu}\\p{L}+[- ]){1,3}(?:Stra(?:ß|ss)e|Str\\.|Weg|Allee|Gasse|Ring|Ufer|Damm|Platz|Chaussee|Markt)`;
const WITH_PREPOSITION = `(?:Am|Im|An der|An den|Auf der|Auf dem|In der|In den|Zum|Zur|Unter den|Hinter der|Vor dem)${BLANK}\\p{Lu}[\\p{L}-]+(?:${BLANK}\\p{Lu}[\\p{L}-]+)?`;
const PLACE = `(?:(?:Bad|Sankt|St\\.|Markt|Schwäbisch|Hessisch|Groß|Klein|Neu|Alt|Ober|Unter|Königs|Hann\\.)${BLANK})?\\p{Lu}[\\p{L}]+(?:-\\p{Lu}\\p{L}+)*(?:${BLANK}(?:an der|am|im|bei|ob der|a\\.${BLANK}?d\\.)${BLANK}\\p{Lu}\\p{L}+)?(?:[ \\u00a0\\n]\\(\\p{Lu}\\p{L}+\\)|${BLANK}?/${BLANK}?\\p{Lu}\\p{L}+)?`;
const POSTAL_CODE = `(?:D[- ]{1,3})?(?<![\\d./-])\\d{5}(?!\\d)`;
const TOWN = `${POSTAL_CODE}[ \\u00a0]${PLACE}`;
// "3. OG li.", "Whg. 12", "Hinterhaus" between street and town.
const FLOOR = `(?:,?${BLANK}(?:(?:\\d{1,2}\\.?${BLANK}?)?(?:OG|EG|DG|Etage|Stock|Hinterhaus|Hinterhof|HH)(?:${BLANK}(?:li|re|mi|links|rechts|mitte)\\.?)?|(?:Whg\\.|Wohnung|App\\.|Apartment|Zimmer)${BLANK}?\\d{1,4}))?`;
const BETWEEN = `(?:,?[ \\u00a0]|,?\\n|\\t|[ \\u00a0]?[|·•–-][ \\u00a0]?|[ \\u00a0]in[ \\u00a0\\n])`;
const BREAK = '(?:(?<=\\p{Ll})-\\n)?';
const NUMBER_AND_TOWN = `${NUMBER}${FLOOR}(?:${BETWEEN}${TOWN})?`;
// One or two words that no ending gives away, and small words before them: only with a town behind.
const ANY_STREET = `(?:(?:Am|Im|An|Auf|In|Zum|Zur|Unter|Hinter|Vor|Bei|Auf[’']m)${BLANK}(?:der${BLANK}|den${BLANK}|dem${BLANK})?)?(?:\\p{L}+(?:e|er|en|es)${BLANK})?\\p{Lu}[\\p{L}’'.-]{2,40}`;
const FOREIGN_STREET = [
  `(?:ul|al|os|pl)\\.${BLANK}\\p{Lu}[\\p{L}.-]+(?:${BLANK}\\p{Lu}[\\p{L}.-]+)?${BLANK}\\d{1,4}\\p{L}?(?:/\\d{1,4})?(?:,?${BLANK}\\d{2}-\\d{3}${BLANK}\\p{Lu}\\p{L}+)?`,
  `\\p{Lu}[\\p{L}.]+(?:${BLANK}\\p{Lu}[\\p{L}.]+)?${BLANK}(?:Cad|Sok|Mah|Bulv)\\.?(?:${BLANK}(?:No\\.?:?${BLANK}?)?\\d{1,4}(?:/\\d{1,3})?)`,
  `\\d{1,4},?${BLANK}(?:rue|avenue|av\\.|bd|boulevard|place|allée)${BLANK}(?:de${BLANK}|du${BLANK}|des${BLANK}|la${BLANK}|l[’'])*\\p{Lu}[\\p{L}’-]+(?:,?${BLANK}\\d{5}${BLANK}\\p{Lu}\\p{L}+)?`,
  `(?:вул|ул|просп|пр)\\.${BLANK}\\p{Lu}\\p{L}+(?:,?${BLANK}(?:буд\\.${BLANK}?)?\\d{1,4}\\p{L}?)`,
  `(?:Calle|C/|Via|Viale|Piazza|Rua|Strada|Str\\.)${BLANK}(?:\\p{Ll}{2,4}${BLANK})?\\p{Lu}[\\p{L}’-]+(?:${BLANK}\\p{Lu}[\\p{L}’-]+)?,?${BLANK}\\d{1,4}(?!\\d)`,
].join('|');

const STREET_ADDRESS = new RegExp(
  [
    `(?<![\\p{L}\\p{N}-])(?:${NAMED})${BREAK}[ \\u00a0\\n]?(?<=[ \\u00a0\\n.])(?:Nr\\.${BLANK}?)?${NUMBER_AND_TOWN}`,
    `(?<![\\p{L}\\p{N}-])(?:Platz|Straße|Allee|Weg|Ring|Ufer)${BLANK}(?:der|des|am|an der|vom)${BLANK}(?:\\d{1,2}\\.${BLANK})?\\p{Lu}\\p{L}+${BLANK}${NUMBER_AND_TOWN}`,
    `(?<![\\p{L}\\p{N}-])(?:${WITH_PREPOSITION}|${ANY_STREET})${BLANK}${NUMBER}${FLOOR}${BETWEEN}${TOWN}`,
    `(?<![\\p{L}\\p{N}-])Auf[’']m${BLANK}\\p{Lu}\\p{L}+${BLANK}${NUMBER_AND_TOWN}`,
    `(?<=(?:wohnhaft|Anschrift|Adresse|Straße|Wohnort|Address)[ \\u00a0]?:?[ \\u00a0\\t\\n]{1,2})(?:${WITH_PREPOSITION}|${NAMED}|${ANY_STREET})${BLANK}${NUMBER_AND_TOWN}`,
    `(?<![\\p{L}\\p{N}])(?:Postfach|P\\.?${BLANK}?O\\.?${BLANK}?Box)${BLANK}\\d[\\d ]{1,9}\\d(?:${BETWEEN}${TOWN})?`,
    `(?<![\\p{L}\\p{N}-])(?:${FOREIGN_STREET})(?:,${BLANK}\\p{Lu}\\p{L}+)?`,
    `(?<![\\p{L}\\p{N},.])${TOWN}`,
  ].join('|'),
  'gu',
);

// "Ausbildungsplatz 1", "Arbeitsfeld 2": places that are no streets.
const NO_STREET =
  /^\p{L}*(?:ausbildungs|arbeits|praktikums|studien|sitz|stell|spiel|sport|lern|park|schul|lager)(?:platz|feld|weg|markt|hof|ring|berg)(?!\p{L})/iu;
// "12000 Besucher": an amount has five digits too.
const COUNTED =
  /\d{5}[ \u00a0](?:Besuch|Euro|Mitglied|Einwohn|Stück|Teilnehm|Zuschau|Stunden|Schritt|Kilomet|Seiten|Bücher|Medien|Flyer|Personen|Kund|Exemplar)/u;

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
      { text: '15230 Frankfurt (Oder)', becomes: '[Kontakt]' },
      { text: '83646 Bad Tölz und', becomes: '[Kontakt] und' },
      { text: 'Mozartstr. 7, 3. OG li., 58095 Hagen', becomes: '[Kontakt]' },
      { text: 'Hinter den Höfen 9, 44649 Herne', becomes: '[Kontakt]' },
      { text: 'Lange Wiese 3, 44651 Herne', becomes: '[Kontakt]' },
      { text: 'Platz der Republik 4', becomes: '[Kontakt]' },
      { text: 'Postfach 12 34 56, 44623 Herne', becomes: '[Kontakt]' },
      { text: 'ul. Kwiatowa 7/12, 00-001 Warszawa', becomes: '[Kontakt]' },
      { text: '12 rue de la Paix, 75002 Paris', becomes: '[Kontakt]' },
      { text: 'MozartstraBe 7', becomes: '[Kontakt]' },
      { text: 'Nordring 12 - 44623 Herne', becomes: '[Kontakt]' },
      { text: 'Nordring 12-14', becomes: '[Kontakt]' },
    ],
    negative: [
      { text: 'Ausbildungsplatz 2027, Arbeitsplatz 3' },
      { text: 'Bei der Straßenbahn, Linie 107' },
      { text: 'Im Team 12 Personen betreut' },
      { text: 'Reifenservice Nord-\nring\n04/2024 – 08/2024' },
      { text: 'Möbelhaus Vestring\n2 Monate' },
      { text: 'Aushilfe, Hotel am Markt\n3. Schule' },
      { text: 'Möbelhaus Vestring\n10–11/2021' },
      { text: 'Autohaus Nordring 5. März 2024' },
      { text: 'Spielplatz 2 geprüft, 12000 Besucher' },
      { text: 'Halle 4, Klasse 10, Strategie 3' },
      { text: 'Jahrgang 10, 12000 Besucher' },
      { text: 'Seniorenzentrum Eichenhof\n10/2024' },
    ],
  },
  find: (context) =>
    findPattern(
      context,
      STREET_ADDRESS,
      { ruleId: 'street-address', category: 'contact', score: 0.8, reason: 'Sieht aus wie eine Anschrift.' },
      (match) => !NO_STREET.test(match[0]) && !COUNTED.test(match[0]) && !endsInHeading(match),
    ),
};

// "Hotel am Bahnhof⏎3. Schule": the number belongs to the heading of the next line.
function endsInHeading({ 0: found, index, input }: RegExpExecArray): boolean {
  return /\n\d{1,2}$/u.test(found) && /^\.[ \u00a0\t]/u.test(input.slice(index + found.length));
}
