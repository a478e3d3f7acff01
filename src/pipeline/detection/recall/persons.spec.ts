import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { detect } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';
import { findMistakes, readRecallTable } from './recall-table.js';
import type { RecallRow } from './recall-table.js';

// Invented people of many origins, written down before the rules were asked: given name | family name.
const PEOPLE =
  `Hiltrud|Pohlmann; Enno|Harms; Korbinian|Zankl; Lennox|Trautwein; Renate|Baum; Karl-Heinz|Meier-Abt; Clemens|von Wedelstädt; Reto|Bünzli;
  Tunahan|Çakmak; Rewşan|Aydoğdu; Lubna|Al-Masri; Soukaina|Benhaddou; Ardeshir|Tavakoli; Zarghuna|Stanekzai; Grzegorz|Szczepański; Květa|Nováková;
  Zsófia|Szabó; Dragoș|Munteanu; Krešimir|Prpić; Shqipe|Gashi; Evdokia|Papageorgiou; Ivana|La Rocca; Begoña|Iturralde; Thayná|dos Santos;
  Solomija|Hnatiuk; Rasa|Kazlauskienė; Päivi|Lehtonen; Maaike|van der Velde; Ghislaine|Lefebvre; Aoife|O'Donnell; Meiling|Xu; Ji-hoon|Bae;
  Sayuri|Matsuda; Siriporn|Chaiyasit; Gurinder|Sandhu; Thayaparan|Kandasamy; Filimon|Habtemariam; Hodan|Warsame; Chukwuebuka|Nwosu; Akwasi|Boateng;
  Mireille|Kabasele; Thierno|Bah; Ketevan|Beridze; Hovhannes|Petrosyan; Gulnora|Yusupova; Liridon|Syla; Radostina|Georgieva; Boglárka|Fekete`
    .split(';')
    .map((person) => {
      const [first = '', last = ''] = person.trim().split('|');
      return { first, last };
    });

// Where people stand in papers; «…» must stay, FIRST and LAST must go.
const PLACES = [
  'Klassenlehrer: FIRST LAST\n«Deutsch 2»',
  'Tutor: LAST\n«Leistungskurs Biologie»',
  'Ansprechpartnerin im Betrieb: FIRST LAST',
  'Ausbilder:in\tFIRST LAST',
  'Gruppenleiter*in: FIRST LAST, «Lager»',
  'Mentor im «Betrieb»: FIRST LAST',
  'Es schreibt Ihnen: FIRST LAST',
  'Vorsitzender des Prüfungsausschusses: FIRST LAST',
  'Prüfungsausschuss: FIRST LAST (Vorsitz), Moritz Ebert, «Fach Elektro»',
  'Name der Mutter: FIRST LAST',
  'zu Händen FIRST LAST',
  'Schulsozialarbeiterin FIRST LAST',
  'Stellvertretung: FIRST LAST',
  'Integrationshelferin: FIRST LAST',
  'Meine Ausbilderin war FIRST LAST. «Ich lernte viel.»',
  'Wie mit FIRST LAST besprochen, «sende ich die Unterlagen».',
  '«Im Team» arbeiteten neben mir FIRST LAST und Moritz Ebert.',
  'Der Leiter der Werkstatt heißt FIRST LAST.',
  'Ich wurde von FIRST LAST «eingearbeitet».',
  'Dort hat FIRST LAST «mich eingearbeitet».',
  'Auch FIRST LAST, die «das Büro leitet», hilft.',
  'Mit freundlichen Grüßen\nFIRST LAST',
  'Für die Richtigkeit: LAST',
  'Herne, 12.06.2026\nFIRST LAST\tMoritz Ebert\nSchulleitung\tKlassenleitung',
  'Die Schulleiterin\nFIRST LAST',
  'Referenzen\nFIRST LAST\n«Werkstatt Nord»\n0234 556677',
  'Bochum, im Juli 2026\nFIRST LAST',
  'Für den Betrieb\nFIRST LAST',
  'Herzlichst, FIRST LAST',
  'Fach\tLehrkraft\tNote\n«Deutsch»\tLAST\t«gut»\n«Mathematik»\tEbert\t«gut»',
  'Modul\tDozent\tPunkte\n«Anatomie»\tFIRST LAST\t«80»',
  'Zeugniskonferenz: LAST, Ebert, Holtkamp',
  'Klassenleitung LAST / Ebert',
  'Yours sincerely\nFIRST LAST\n«Head of School»',
  'Kind regards,\nFIRST LAST',
  'Von: FIRST LAST\nBetreff: «Bestätigung»',
  'Moin LAST, «passt.»',
];
const PEOPLE_PER_PLACE = 8;
const OTHERS = ['Ebert', 'Holtkamp'];
// Of wordings and names kept back, 6.0 % of 1,677 pairs were missed when this was written (November 2026; 47.6 % before).
const MOST_MISSED = 0.03;

function toRow(place: string, { first, last }: { first: string; last: string }): RecallRow {
  const stays = [...place.matchAll(/«([^»]+)»/gu)].map(([, merit = '']) => merit.replace(/[.,]$/u, ''));
  const text = place.replaceAll(/[«»]/gu, '').replaceAll('FIRST', first).replaceAll('LAST', last);
  const gone = [first, last.replace(/^(?:von|van der|dos) /u, ''), ...OTHERS].filter((name) =>
    text.includes(name),
  );
  return { text, gone, stays };
}

describe('all rules together, on people with whom no rule was written', () => {
  it('find nearly all of them in every kind of place, and lose no merit', () => {
    const rows = PLACES.flatMap((place, at) =>
      Array.from({ length: PEOPLE_PER_PLACE }, (_, turn) => {
        const person = PEOPLE[(at * 5 + turn * 6) % PEOPLE.length];
        return person === undefined ? [] : [toRow(place, person)];
      }).flat(),
    );

    const mistakes = rows
      .map((row) => ({ text: row.text, found: findMistakes(row) }))
      .filter(({ found }) => found.length > 0);

    expect(rows.length).toBe(PLACES.length * PEOPLE_PER_PLACE);
    expect(mistakes.filter(({ found }) => found.some((mistake) => mistake.startsWith('lost')))).toEqual([]);
    expect(mistakes.length / rows.length).toBeLessThanOrEqual(MOST_MISSED);
  });
});

// sentence || what must vanish || what must stay
const SINGLE = `
Hamburg 2026, Xu Meiling || Xu Meiling || 
Ouyang Xiuying half mir. || Ouyang Xiuying || half mir
Kreuzpointner, RSD⇥Eder, StRin (RS)⏎Schulleiter⇥Klassenleiterin || Kreuzpointner | Eder || 
Kettelhack⇥Dr. Holt⏎Klassenleitung⇥Schulleitung || Kettelhack | Holt || Klassenleitung⇥Schulleitung
Oberschwester Irmtraud Kiefer || Irmtraud Kiefer || 
Pfiat eich, da Xare || Xare || 
Hallo Siriporn,⏎anbei das Zeugnis. || Siriporn || anbei das Zeugnis
Klassenlehrerin: Baum || Baum || 
Prüfer 1⇥Maik Quandt⏎Prüfer 2⇥Lars Holtkamp || Maik Quandt | Lars Holtkamp || Prüfer
Ruf an: 0 1 7 7 3 0 9 1 2 4 4 || 0 1 7 7 3 0 9 1 2 4 4 || Ruf an
`;

describe('all rules together, on people who stand oddly', () => {
  it.each(readRecallTable(SINGLE))('redact $text', (row) => {
    expect(findMistakes(row)).toEqual([]);
  });
});

// What reads like a name and is a merit: firms, schools, clubs, programs, sports, headings.
const MERITS = `
Praktikum bei Deichmann Schuhe
Ich arbeitete mit Adobe Photoshop und Microsoft Teams.
Praktikum bei Elektro Novak, Lager
Nebenjob bei Pizzeria Rossi
Zweirad Möller
Autohaus Yılmaz, Reifenwechsel
Erich Kästner Realschule
Robert-Schuman-Berufskolleg
Stipendium der Friedrich-Ebert-Stiftung
Westfalia Herne
Edeka Center Lüning
Final Cut Pro
Beach Volleyball und Street Dance
Kung Fu, Tai Chi und Muay Thai
Fräsen an Deckel Maho
Schweißen mit Fronius Anlagen
über Ebay Kleinanzeigen verkaufen
unter Windows Server
Leitung: Arbeitsgruppe Energie
Betreuung: Hausaufgaben, Basteln
Ansprechpartner: Sekretariat
Verantwortlich: Kasse und Lager
Von: Dienstag bis Freitag
Referenzen: auf Anfrage
Hallo zusammen, Liebe Eltern
Mit freundlichen Grüßen⏎Anlagen
Viele Grüße⏎Ihr Ausbildungsteam
Herne, 12.06.2026⏎Praktikumsbescheinigung
Tag⇥Betreuung⏎Montag⇥Hausaufgaben
Wir spielten Romeo und Julia.
Trainer C-Lizenz, Fußball
Sales Assistant at Green Park Store
Bad Oeynhausen, Castrop-Rauxel
Dein Auftreten hat überzeugt.
Handwerkliches Geschick zeigte sich täglich.
durch Corona Ausfall
Mein Favorit war Fiat Panda.
Die Band hieß Night Shift.
von Social Media begeistert
Anleitung: Werkbank, Säge
Vertretung: Empfang und Telefon
Sachbearbeitung: Posteingang
Software: Blender, Cinema, Inkscape
Maschinen: Trumpf Laser, Amada Presse
Praktikum Möbel Hardeck
`;

describe('all rules for people, on merits', () => {
  it.each(MERITS.trim().split('\n'))('leave %s', (line) => {
    const text = line.replaceAll('⇥', '\t').replaceAll('⏎', '\n');

    const { findings } = detect(toExampleContext({ text }), DEFAULT_MASKING_PROFILE);

    expect(findings.filter(({ category }) => category === 'third-party' || category === 'name')).toEqual([]);
  });
});
