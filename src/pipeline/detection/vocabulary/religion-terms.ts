/** Regular expression sources without capturing groups; blanks as in `Term`. */

/** Adjectives of faiths with endings and usual abbreviations. */
export const DENOMINATION =
  '(?:(?:römisch|griechisch|russisch|serbisch|rumänisch|syrisch|bulgarisch|ukrainisch|altorientalisch|röm\\.?|gr\\.?)[ -]{1,2})?' +
  '(?:evangelisch(?:-?(?:lutherisch|reformiert|freikirchlich|methodistisch))?(?:e[nrms]?)?|ev\\.?(?:-?luth\\.?|-?ref\\.?)?(?= |\\)|-|$)|evang\\.|katholisch(?:e[nrms]?)?|kath\\.?(?= |\\)|$)|' +
  'protestantisch(?:e[nrms]?)?|christlich(?:e[nrms]?)?|muslimisch(?:e[nrms]?)?|moslemisch(?:e[nrms]?)?|islamisch(?:e[nrms]?)?|isl\\.(?= )|sunnitisch(?:e[nrms]?)?|schiitisch(?:e[nrms]?)?|' +
  'alevitisch(?:e[nrms]?)?|jüdisch(?:e[nrms]?)?|jesidisch(?:e[nrms]?)?|yezidisch(?:e[nrms]?)?|êzîdisch(?:e[nrms]?)?|ezidisch(?:e[nrms]?)?|buddhistisch(?:e[nrms]?)?|hinduistisch(?:e[nrms]?)?|' +
  'orthodox(?:e[nrms]?)?|baptistisch(?:e[nrms]?)?|neuapostolisch(?:e[nrms]?)?|mennonitisch(?:e[nrms]?)?|adventistisch(?:e[nrms]?)?|freikirchlich(?:e[nrms]?)?|konfessionslos(?:e[nrms]?)?|' +
  'ohne (?:konfession|bekenntnis|religion)|bekenntnislos|atheistisch|gläubig|nicht getauft|getauft|koptisch(?:e[nrms]?)?|maronitisch(?:e[nrms]?)?|chaldäisch(?:e[nrms]?)?|zeuge jehovas)';

const NAME =
  '(?:[„“"]?(?:st\\.?|sankt|zum|zur|der|die|des|in|an der|am|von|heilig\\p{L}*|\\p{L}[\\p{L}.’\'-]{1,25})[“”"]?)';

/** Congregations and their associations, with up to four words of their name; ends at any punctuation. */
export const CONGREGATION =
  '(?:(?:die|der|den|dem|eine[rnms]?|unsere[rnms]?) )?(?:(?:türkisch|arabisch|bosnisch|albanisch|polnisch|kroatisch|marokkanisch|afghanisch|deutsch|serbisch|griechisch)(?:-\\p{L}+)?(?:e[nrms]?)? )?' +
  `(?:${DENOMINATION} ){0,2}` +
  '(?:(?:\\p{L}+-)?moschee(?:verein|gemeinde|verband)?|kirchen(?:gemeinde|chor|verein|kreis|vorstand)|pfarr(?:gemeinde|ei|jugend|heim|bücherei)|synagogen?(?:gemeinde)?|(?<=isch\\p{L}{0,2}[ ])(?:gemeinde|gemeinschaft|jugend|verein|kulturverein|kulturzentrum|zentrum|hochschulgemeinde)|' +
  'ditib(?:-\\p{L}+)?|milli görüş|igmg|viki?z|zentralrat der (?:muslime|juden)|cvjm|kolping(?:jugend|familie|werk)?|kjg|katholische junge gemeinde|bdkj|dpsg|jungschar(?:gruppe)?|konfirmandengruppe|(?:frei|pfingst|baptisten|mennoniten)(?:kirche|gemeinde)|' +
  'zeugen jehovas|königreichssaal|neuapostolische kirche|gurdwara|hindu-?tempel|cem-?haus|cemevi|islamische[sr]? (?:kulturzentrum|verein|gemeinde)|heilsarmee|maltesergemeinde)' +
  `(?:-\\p{L}{2,20})?(?: (?=[„“"\\p{Lu}]|st\\.|der |in |zum |zur |an )(?:${NAME})(?: (?=\\p{Lu}|st\\.)${NAME}){0,2})?`;

/** Feasts, rites, offices and practice. */
export const RELIGIOUS_LIFE =
  '(?:konfirmand\\p{L}{0,20}|konfirmation|konfirmiert|firmung|gefirmt|erstkommunion|kommunion(?:unterricht|kinder|kind|katechet(?:in)?)?|katechet(?:in)?|' +
  'ministrant\\p{L}{0,20}|messdiener\\p{L}{0,20}|oberministrant(?:in)?|sternsinger(?:in|aktion)?|taufpat(?:e|in)|taufe|bar mizwa|bat mizwa|ramadan|fastenmonat|zuckerfest|opferfest|fastenbrechen|iftar|cem-?zeremonie|' +
  'kopftuch|hidschab|hijab|niqab|kippa|turban|dastar|gebet(?:e|en|s|szeiten|sraum|spausen?|steppich)?|freitagsgebet|beten|koran(?:kurs|schule|lesen|unterricht)?|quran|bibel(?:kreis|stunde|schule|freizeit)?|tora|talmud|gottesdienst(?:e|en|s)?|kindergottesdienst|' +
  'kirchentag|weltjugendtag|krippenspiel|wallfahrt|pilgerfahrt|hadsch|imam|priester(?:amt|seminar)?|rabbiner(?:in)?|pastor(?:in)?|pfarrer(?:in|s)?|diakon|mullah|kirchlich(?:e[nrms]?)?|moscheebesuch|allah|inschallah|jesus(?: christus)?|gott|kirche|halal|koscher)';
