// Heads of nouns that certificates say of a person; the last part of a compound decides.
const NEUTER =
  /(?:[a-zäöü]{3}en|nis|ment|chen|tum|kum|interesse|geschick|team|ziel|talent|tempo|urteil|gespür|gefühl|lob|niveau|sein|hobby|fach|jahr|amt|werk|maß|resultat|projekt|referat|thema|deutsch|englisch|potenzial|potential|profil|gesicht|herz|organ|netzwerk|alter)$/u;
const MASCULINE =
  /(?:satz|umgang|fleiß|wille|ehrgeiz|eifer|humor|geist|sinn|charakter|stil|erfolg|beitrag|betreuer|ausbilder|leiter|lehrer|platz|wunsch|weg|stand|schritt|schnitt|bereich|blick|mus|elan|schluss|vertrag|antrieb|mut|respekt|anteil|gebrauch|schatz|druck|prozess|aufenthalt|dank|rat|gang|charme|verstand|rhythmus|drang|besuch|beruf|betrieb|arbeitgeber|vorgesetzter|kollege|ansatz|ton)$/u;
const FEMININE_OR_PLURAL = /(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ie|ungen|heiten|keiten)$/u;

/** The article of a German noun in the nominative as far as its ending tells; undefined if it does not. */
export function findArticle(noun: string): 'der' | 'die' | 'das' | undefined {
  const lower = noun.toLocaleLowerCase('de');
  if (FEMININE_OR_PLURAL.test(lower)) return 'die';
  if (MASCULINE.test(lower)) return 'der';
  return NEUTER.test(lower) ? 'das' : undefined;
}
