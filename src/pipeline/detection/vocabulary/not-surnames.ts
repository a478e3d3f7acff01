/**
 * Capitalised words that follow a given name or a title and make no person of it: streets, schools,
 * firms and foundations are often named after people, and German nouns are capitalised.
 */
const HEADS =
  'straße str strasse platz weg allee ring gasse ufer damm park brücke schule gymnasium gesamtschule realschule hauptschule grundschule sekundarschule förderschule berufskolleg kolleg kita kindergarten ' +
  'haus zentrum stiftung preis pokal cup verlag gmbh ag kg ohg verein halle stadion arena theater museum bibliothek bücherei krankenhaus klinik klinikum hospital apotheke bäckerei metzgerei fleischerei autohaus ' +
  'werkstatt werke bau hochbau tiefbau elektro elektrotechnik sanitär garten gartenbau gärtnerei floristik friseur salon moden mode logistik transporte spedition reisen service dienst pflegedienst hotel restaurant café ' +
  'pizzeria imbiss markt supermarkt drogerie kiosk döner grill bistro eisdiele studio praxis kanzlei büro agentur fahrschule tanzschule siedlung viertel passage tor turm kirche friedhof stausee weiher ' +
  'zweirad fahrrad foto reifen taxi metallbau holzbau auto möbel küchen fenster bad dach heizung farben druck copy tabak getränke blumen obst gemüse backshop bäcker metzger fleischer konditorei optiker hörgeräte schlüsseldienst umzüge transport kfz computer handy ' +
  'sir madam briefe anträge einkäufe termine formulare rechnungen rezepte wäsche essen abends morgens täglich behördenbriefe behördengänge arztbesuche arzttermine ' +
  'posteingang postausgang empfang werkbank jugend oase ' +
  'herr herrn frau moin servus hallo merhaba tutor mentor dozent referent student trainer prüfer betreuer ausbilder inhaber sekretariat erdgeschoss obergeschoss hausaufgaben handwerkskammer kammer verwaltung rückseite warenannahme engine dance studio pump point italia engel-apotheke pass gold silber bronze maschine maschinen modul band arena ' +
  'edeka rewe lidl aldi penny netto kaufland rossmann dm obi hornbach bauhaus ikea vw opel ford bmw audi mercedes bosch siemens ' +
  'schüler praktikum praktikant praktikantin ausbildung bewerbung lebenslauf zeugnis anlage anlagen klasse kurs jahr monat woche stadt land amt abteilung bereich team firma betrieb schulleitung deutsch englisch mathematik ' +
  'sport musik kunst physik chemie biologie geschichte erdkunde politik informatik technik religion philosophie note noten punkte aufgaben kenntnisse hobbys interessen sprachen adresse telefon mobil handy tel email mail fax ' +
  'rhetorik pädagogik didaktik methodik ethik statistik akustik robotik keramik gymnastik akrobatik buchhaltung bewerbungstraining excel word powerpoint yoga judo karate handball volleyball ' +
  'geburtsdatum geburtsort staatsangehörigkeit familienstand geschlecht name vorname nachname straße plz ort datum unterschrift stempel seite';

const heads = new Set(HEADS.split(' '));
const SUFFIX =
  /(?:straße|strasse|str|platz|weg|allee|schule|gymnasium|kolleg|zentrum|haus|verein|stiftung|gmbh|amt|ung|heit|keit|schaft|tion|ismus|erei|eln|[bdfghklmnprstz]erin|torin|entin|ärztin|login|kammer|jugend|eingang|ausgang|bank|betrieb|dienst|markt|werk|kurs|praktikum|zeugnis|leistungen|kenntnisse|leiter|leiterin|leitung|lehrer|lehrerin|rektor|rektorin|direktor|direktorin|beauftragte|sprecher|sprecherin)$/u;

/**
 * Whether a word behind a given name or a title makes no person of it. Weaker than `isNoSurname`: there
 * "Brockhaus" and "Sonnenschein" are surnames, and only listed words and the names of offices are not.
 */
export function isNoSurnameBehindName(word: string): boolean {
  const key = toKey(word);
  return (heads.has(key) && !SURNAMES_TOO.has(key)) || OFFICE.test(key) || key.length > MOST_LETTERS;
}

// Longer words with an ending of nouns are compounds: "Ausbildungsnachweis".
const MOST_LETTERS = 13;

// Of the listed words those that many people are called; behind a given name they are meant so.
const SURNAMES_TOO = new Set(
  'obi haus platz ring turm markt pass penny bau gold bäcker fleischer metzger berg'.split(' '),
);
const OFFICE =
  /(?:leit(?:ung|er|erin)|lehrer(?:in)?|(?:direktor|rektor|präsident|minister|referent|professor|kanzler)(?:in)?|meisterin|schule|gymnasium|kolleg|zentrum|verein|stiftung|gmbh|zeugnis|praktikum|straße|strasse|str|allee|(?:ung|heit|keit|schaft|tion)(?:en)?)$/u;

const LONGEST_SUFFIX = 'beauftragte'.length;

/** Whether a capitalised word is part of an organisation, a street or a heading, not a surname. */
export function isNoSurname(word: string): boolean {
  const key = toKey(word);
  // Only the end is looked at: the engine would try every place of a long word.
  return (
    heads.has(key) ||
    SUFFIX.test(key.slice(-LONGEST_SUFFIX)) ||
    (/^\p{Lu}{2,}$/u.test(word) && word.length <= 4)
  );
}

function toKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\.$/u, '');
}
