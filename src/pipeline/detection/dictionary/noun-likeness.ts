import { isFrequentWord, isListedWord } from './frequent-words.js';

const FEWEST_LETTERS_OF_A_HEAD = 4;
const FEWEST_LETTERS_OF_A_REST = 3;

// Endings of German nouns for things, work, places and organisations; folded. Names hardly have them.
const NOUN_ENDING =
  /^.{3,}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ismus|ment|mente|nis|nisse|innen|gruppe|gruppen|klasse|kasse|kurs|kurse|zeugnis|praktikum|praktika|arbeit|arbeiten|dienst|dienste|wesen|bereich|technik|mittel|platz|stunde|stunden|jahr|jahre|zeit|zeiten|haus|schule|schulen|kolleg|amt|verein|betrieb|betriebe|werk|stelle|abteilung|logistik|mechanik|elektronik|elektrik|informatik|mathematik|grafik|optik|management|service|center|zentrum|bau|lager|laden|markt|handel|verkauf|einkauf|pflege|hilfe|kunde|kunden|kinder|schuler|jugend|team|projekt|projekte|plan|plane|liste|listen|daten|system|systeme|maschine|maschinen|anlage|anlagen|gerat|gerate|fahrzeug|fahrzeuge|wagen|ball|sport|turnier|spiel|spiele|fest|feier|reise|fahrt|freizeit|ferien|woche|wochen|tag|tage|monat|monate|note|noten|punkte|fach|facher|sprache|sprachen|kenntnisse|schein|brief|mail|antrag|vertrag|auftrag|bericht|plan|buch|bucher|karte|karten|raum|halle|hof|garten|kuche|burgermeister|meisterschaft|leitung|betreuung|beratung|planung|fuhrung|lizenz|abschluss|reife|stoff|stoffe|material|ware|waren|regal|regale|teil|teile|show|shows|scout|scouts|klassler)(?:n|s|es)?$/u;
// Endings of surnames that would else be taken for compounds of nouns ("Feldmann", "Steinhoff").
const SURNAME_ENDING =
  /(?:schlager|mann|meier|meyer|maier|mayer|hoff|huber|bauer|muller|berg|berger|stein|bach|bacher|ski|ska|sky|wicz|witz|oglu|sen|enko|ova|ev|ow|ic|ich|schmidt|brink|kamp|horst|feld|felder|burg|dorf|dorfer|hammer)$/u;

/**
 * Whether a capitalised word is more likely a noun than a name: a listed word, a noun ending, or a compound
 * that begins with a listed word ("Lagerlogistik", "Kundenberatung").
 */
export function isNounLike(foldedLetters: string): boolean {
  if (isFrequentWord(foldedLetters) || NOUN_ENDING.test(foldedLetters)) return true;
  // The dative of a listed plural: "von Kindern".
  if (foldedLetters.endsWith('ern') && isListedWord(foldedLetters.slice(0, -1))) return true;
  if (SURNAME_ENDING.test(foldedLetters)) return false;
  const longest = foldedLetters.length - FEWEST_LETTERS_OF_A_REST;
  for (let end = longest; end > FEWEST_LETTERS_OF_A_HEAD; end -= 1) {
    if (isListedWord(foldedLetters.slice(0, end))) return true;
  }
  return false;
}

/** Whether a word ends as German and Slavic surnames do. */
export function hasSurnameEnding(foldedLetters: string): boolean {
  return foldedLetters.length > 5 && SURNAME_ENDING.test(foldedLetters);
}
