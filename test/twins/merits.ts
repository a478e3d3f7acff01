import type { Choices } from './choices.js';

/** A stay at a school or an employer; the same length in both applications of a pair. */
export interface Stay {
  readonly place: string;
  readonly what: string;
  readonly tasks: readonly string[];
  /** Month and year of the beginning for an applicant whose `years` is 0; the year is moved for others. */
  readonly startMonth: number;
  readonly startYear: number;
  /** Null for a stay that goes on; such a stay is not moved. */
  readonly months: number | null;
}

/** What both applications of a pair have in common. */
export interface Merits {
  readonly school: string;
  readonly degree: string;
  readonly stays: readonly Stay[];
  readonly voluntary: Stay;
  readonly languages: readonly [string, string];
  readonly otherLanguages: readonly (readonly [string, string])[];
  readonly skills: readonly string[];
  readonly hobbies: readonly string[];
  readonly grades: readonly (readonly [string, string])[];
  readonly field: string;
  readonly hours: number;
}

const SCHOOLS = (
  'Gesamtschule Berger Feld|Gymnasium am Stadtpark|Realschule an der Lippe|Städtisches Berufskolleg West|Hauptschule Nordviertel|Sekundarschule Mitte|' +
  'Gesamtschule Nord|Heinrich-Böll-Gesamtschule|Marie-Curie-Gymnasium|Berufskolleg für Technik und Gestaltung|Realschule Broich|Abendrealschule der Stadt'
).split('|');
const PRIMARY =
  'Grundschule an der Heide|Brüder-Grimm-Grundschule|Gemeinschaftsgrundschule Süd|Astrid-Lindgren-Schule|Grundschule Am Wasserturm|Regenbogen-Grundschule'.split(
    '|',
  );
const DEGREES = (
  'Fachoberschulreife|Fachoberschulreife mit Qualifikation|Allgemeine Hochschulreife|Fachhochschulreife|Hauptschulabschluss nach Klasse 10|' +
  'Erster Schulabschluss|Mittlerer Schulabschluss|Abitur, Durchschnitt 2,3|Erweiterter Erster Schulabschluss|Fachabitur im Bereich Wirtschaft'
).split('|');
const EMPLOYERS = (
  'Stadtteilbücherei West|Möbelhaus Vestring|Maschinenfabrik Westfalia|Pflegedienst Lichtblick|Kita Zwergenwiese|Reifenservice Nordring|Hallenbad Mitte|' +
  'Bäckerei Ährenkorb|Tiefbauamt, Straßenbauhof|Elektrotechnik Westfunk|Rathaus Mitte, Poststelle|Modehaus Königsallee|Baumarkt am Kanal|Zoohandlung Flosse|' +
  'Ausbildungswerkstatt der Hafenbetriebe|Autohaus am Ring|Tierklinik Nord|Seniorenstift Abendruh|Druckerei Punktgenau|Hotel Zum Anker'
).split('|');
const FIELDS = (
  'Lagerlogistik|Bäderbetrieb|Metalltechnik|Pflege|Kinderbetreuung|Verwaltung|Verkauf|Elektrotechnik|Fahrzeugtechnik|Straßenbau|Bibliothek und Medien|Gastronomie|' +
  'Büromanagement|Tierpflege|Medientechnik|Gartenbau'
).split('|');
const TASKS = (
  'Ware kommissionieren mit Handscanner|Umkleiden kontrollieren|Bohren und Gewinde schneiden|Vitalwerte in die Kurve eintragen|Morgenkreis mit Liedern begleiten|' +
  'Posteingang scannen und verteilen|Serienbriefe in Word erstellen|Anträge sortieren und in die elektronische Akte einpflegen|Regale auffüllen und Mindesthaltbarkeit prüfen|' +
  'Steckdosen und Schalter setzen|Messungen mit dem Multimeter|Ersatzteile im System suchen|Pflastersteine verlegen|Beton mischen und verdichten|Medien einsortieren und katalogisieren|' +
  'Kundengespräche an der Theke führen|Kasse unter Aufsicht bedienen|Telefonische Auskünfte zu Öffnungszeiten geben|Hygieneplan einhalten|Baustelle absichern und beschildern|' +
  'Reklamationen annehmen und weiterleiten|Wareneingang prüfen, Mängel melden und Lieferscheine abgleichen|Speisen anrichten|Beete anlegen und pflegen|Protokolle tippen'
).split('|');
const CLUBS =
  'Tafel Innenstadt|Jugendfeuerwehr|THW Ortsverband|Sportverein Blau-Gelb|Naturschutzjugend|Repair-Café Süd|Freibad-Förderverein|Schulsanitätsdienst|Stadtjugendring|Tierheim am Wald'.split(
    '|',
  );
// None that a nationality of the generator names: there the design shows "weitere Sprache" (see applicant.ts).
const LANGUAGES =
  'Arabisch|Spanisch|Albanisch|Bosnisch|Persisch|Ungarisch|Slowenisch|Mazedonisch|Tschechisch|Slowakisch|Farsi|Norwegisch'.split(
    '|',
  );
const OTHER_LANGUAGES = ['Englisch', 'Französisch', 'Niederländisch', 'Latein'];
const SKILLS = (
  'MS Word und Excel (sicher)|PowerPoint, Outlook|Zehnfingerschreiben, 180 Anschläge|Führerschein Klasse B|Erste-Hilfe-Kurs (9 Stunden)|Python, Grundkenntnisse|Gabelstaplerschein|' +
  'Bildbearbeitung mit GIMP|Rettungsschwimmabzeichen Silber|HTML und CSS|Gesundheitszeugnis nach IfSG|Löten und Verdrahten'
).split('|');
const HOBBIES =
  'Schach|Handball|Fotografie|Radfahren|Kochen und Backen|Gitarre spielen|Modellbau|Lesen|Schwimmen|Theater-AG|Volleyball|Programmieren|Wandern|Zeichnen'.split(
    '|',
  );
const SUBJECTS =
  'Deutsch|Mathematik|Englisch|Geschichte|Erdkunde|Politik|Biologie|Chemie|Physik|Technik|Hauswirtschaft|Informatik|Musik|Kunst|Sport|Arbeitslehre/Wirtschaft'.split(
    '|',
  );
const GRADES = ['sehr gut', 'gut', 'befriedigend', 'ausreichend', '1', '2', '3', '4', '2+', '3-', '12', '09'];

export function drawMerits(choices: Choices): Merits {
  const school = choices.pick(SCHOOLS);
  const mother = choices.pick(LANGUAGES);
  const gradeStart = choices.pick([0, 4]);
  return {
    school,
    degree: choices.pick(DEGREES),
    stays: [
      toSchool(school, choices.pick([48, 58, 70]), 2020),
      toSchool(choices.pick(PRIMARY), 46, 2016),
      ...choices.pickSome(EMPLOYERS, 2 + choices.next(3)).map((place) => drawStay(choices, place)),
    ],
    voluntary: { ...drawStay(choices, choices.pick(CLUBS)), what: 'Ehrenamt' },
    languages: ['Deutsch', mother],
    otherLanguages: choices
      .pickSome(OTHER_LANGUAGES, 1 + choices.next(2))
      .map((language) => [language, choices.pick(['A2', 'B1', 'B2', 'Schulkenntnisse'])]),
    skills: choices.pickSome(SKILLS, 2 + choices.next(3)),
    hobbies: choices.pickSome(HOBBIES, 2 + choices.next(2)),
    grades: choices
      .pickSome(SUBJECTS, 7 + choices.next(6))
      .map((subject) => [subject, GRADES[gradeStart + choices.next(4)] ?? '2']),
    field: choices.pick(FIELDS),
    hours: 40 + choices.next(160),
  };
}

function toSchool(place: string, months: number, startYear: number): Stay {
  return { place, what: '', tasks: [], startMonth: 8, startYear, months };
}

function drawStay(choices: Choices, place: string): Stay {
  const startMonth = 3 + choices.next(8);
  const isOpen = choices.next(6) === 0;
  return {
    place,
    what: choices.pick(FIELDS),
    tasks: choices.pickSome(TASKS, 2 + choices.next(3)),
    startMonth,
    startYear: 2024 + choices.next(2),
    months: isOpen ? null : choices.pick([1, 2, 3, 4, 6, 12, 18]),
  };
}
