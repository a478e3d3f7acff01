/**
 * Capitalised words that follow a given name or a title and make no person of it: streets, schools,
 * firms and foundations are often named after people, and German nouns are capitalised.
 */
const HEADS =
  'straße str strasse platz weg allee ring gasse ufer damm park brücke schule gymnasium gesamtschule realschule hauptschule grundschule sekundarschule förderschule berufskolleg kolleg kita kindergarten ' +
  'haus zentrum stiftung preis pokal cup verlag gmbh ag kg ohg verein halle stadion arena theater museum bibliothek bücherei krankenhaus klinik klinikum hospital apotheke bäckerei metzgerei fleischerei autohaus ' +
  'werkstatt werke bau hochbau tiefbau elektro elektrotechnik sanitär garten gartenbau gärtnerei floristik friseur salon moden mode logistik transporte spedition reisen service dienst pflegedienst hotel restaurant café ' +
  'pizzeria imbiss markt supermarkt drogerie ' +
  'schüler praktikum praktikant praktikantin ausbildung bewerbung lebenslauf zeugnis anlage anlagen klasse kurs jahr monat woche stadt land amt abteilung bereich team firma betrieb schulleitung deutsch englisch mathematik ' +
  'sport musik kunst physik chemie biologie geschichte erdkunde politik informatik technik religion philosophie note noten punkte aufgaben kenntnisse hobbys interessen sprachen adresse telefon mobil handy tel email mail fax ' +
  'geburtsdatum geburtsort staatsangehörigkeit familienstand geschlecht name vorname nachname straße plz ort datum unterschrift stempel seite';

const heads = new Set(HEADS.split(' '));
const SUFFIX =
  /(?:straße|strasse|str|platz|weg|allee|schule|gymnasium|kolleg|zentrum|haus|verein|stiftung|gmbh|amt|ung|heit|keit|schaft|tion|ismus|betrieb|dienst|markt|werk|kurs|praktikum|zeugnis|leistungen|kenntnisse|leiter|leiterin|leitung|lehrer|lehrerin|rektor|rektorin|direktor|direktorin|beauftragte|sprecher|sprecherin)$/u;

/** Whether a capitalised word is part of an organisation, a street or a heading, not a surname. */
export function isNoSurname(word: string): boolean {
  const key = word.normalize('NFC').toLocaleLowerCase('de').replace(/\.$/u, '');
  return heads.has(key) || SUFFIX.test(key) || (/^\p{Lu}{2,}$/u.test(word) && word.length <= 4);
}
