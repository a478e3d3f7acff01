/** Regular expression sources without capturing groups; blanks as in `Term`. */

/** Adjectives of faiths with endings and usual abbreviations. */
export const DENOMINATION =
  '(?:(?:römisch|griechisch|russisch|serbisch|rumänisch|syrisch|bulgarisch|ukrainisch|altorientalisch|röm\\.?|gr\\.?)[ -]{1,2})?' +
  '(?:evangelisch(?:-?(?:lutherisch|reformiert|freikirchlich|methodistisch))?(?:e[nrms]?)?|ev\\.?(?:-?luth\\.?|-?ref\\.?)?(?= |\\)|-|$)|evang\\.|katholisch(?:e[nrms]?)?|(?:r(?:öm)?\\.?-? ?)?kath?\\.?(?= |\\)|$)|r\\.?-?k\\.?(?=\\)|$)|' +
  'protestantisch(?:e[nrms]?)?|christlich(?:e[nrms]?)?|(?:erz)?bischöflich(?:e[nrms]?)?|muslimisch(?:e[nrms]?)?|moslemisch(?:e[nrms]?)?|islamisch(?:e[nrms]?)?|isl\\.(?= )|sunnitisch(?:e[nrms]?)?|schiitisch(?:e[nrms]?)?|' +
  'alevitisch(?:e[nrms]?)?|jüdisch(?:e[nrms]?)?|jesidisch(?:e[nrms]?)?|yezidisch(?:e[nrms]?)?|êzîdisch(?:e[nrms]?)?|ezidisch(?:e[nrms]?)?|buddhistisch(?:e[nrms]?)?|hinduistisch(?:e[nrms]?)?|' +
  'orthodox(?:e[nrms]?)?|baptistisch(?:e[nrms]?)?|neuapostolisch(?:e[nrms]?)?|mennonitisch(?:e[nrms]?)?|adventistisch(?:e[nrms]?)?|freikirchlich(?:e[nrms]?)?|konfessionslos(?:e[nrms]?)?|' +
  'ohne (?:konfession|bekenntnis|religion)|bekenntnislos|atheistisch|gläubig|nicht getauft|getauft|koptisch(?:e[nrms]?)?|maronitisch(?:e[nrms]?)?|chaldäisch(?:e[nrms]?)?|zeuge jehovas)';

const NAME =
  '(?:[„“"]?(?:st\\.?|sankt|zum|zur|der|die|des|in|an der|am|von|heilig\\p{L}*|\\p{L}[\\p{L}.’\'-]{1,25})[“”"]?)';

// What was done there is no part of the congregation's name.
const NO_TASK =
  '(?!(?:kinder|jugend(?:liche|gruppe|leiter|arbeit|freizeit)|ferien|leit|grupp|nachhilfe|betreu|hilfe|organis|prakti|ausfl|chor|techni|kass|küche|fest|sommer|zelt|hausaufg|mitarb|ehrenamt|teamer|helfer|trainer|mitgli|vorstand|musik|sport|theater|fußball|bastel|koch|back|vorles|deutsch|sprach|senior|besuch|flohm|bücher|unterr|aufbau|plan)\\p{L}*)';

/** Congregations and their associations, with up to four words of their name; ends at any punctuation. */
export const CONGREGATION =
  '(?:(?:die|der|den|dem|eine[rnms]?|unsere[rnms]?) )?(?:(?:türkisch|arabisch|bosnisch|albanisch|polnisch|kroatisch|marokkanisch|afghanisch|deutsch|serbisch|griechisch)(?:-\\p{L}+)?(?:e[nrms]?)? )?' +
  `(?:${DENOMINATION} ){0,2}` +
  '(?:(?:\\p{L}+-)?moschee(?:verein|gemeinde|verband)?|kirchen(?:gemeinderat|gemeinde|chor|verein|kreis|vorstand|musik|café|asyl)|pfarr(?:gemeinderat(?:s|es)?|gemeinde|ei|jugend|heim|bücherei)|synagogen?(?:gemeinde)?|(?<=(?:isch|odox|frei)\\p{L}{0,2}[ ])(?:gemeinde|gemeinschaft|jugend|verein|kulturverein|kulturzentrum|zentrum|hochschulgemeinde)|' +
  'ditib(?:-\\p{L}+)?|milli görüş|igmg|viki?z|zentralrat der (?:muslime|juden)|cvjm|ymca|vcp|kljb|ksj|kjg|ev\\. jugend|mjd|bdaj|jumiko|jugendkirche|pfarrjugend|gemeindejugend|kolping(?:jugend|familie|werk)?|kjg|katholische junge gemeinde|bdkj|dpsg|kljb|psg(?= )|bund der alevitischen jugendlichen|bund der deutschen katholischen jugend|jungschar(?:gruppe)?|konfirmandengruppe|(?:frei|pfingst|baptisten|mennoniten)(?:kirche|gemeinde)|' +
  'zeugen jehovas|königreichssaal|neuapostolische kirche|gurdwara|hindu-?tempel|cem-?haus|cemevi|islamische[sr]? (?:kulturzentrum|verein|gemeinde)|presbyterium|(?:jugend|gruppe|chor|messdiener|landjugend|pfadfinder|frauen)(?:gruppe|schaft)? (?:von |der |in )?(?:st\\.|sankt|heilig\\p{L}*) \\p{Lu}\\p{L}+|heilsarmee|maltesergemeinde)' +
  `(?:-(?!\\p{L}*(?:gruppe|chor|team|treff|lager|freizeit|kurs|verleih|fest|café))\\p{L}{2,20})?(?: (?=[„“"\\p{Lu}]|st\\.|in \\p{Lu}|zum \\p{Lu}|zur \\p{Lu}|an der \\p{Lu})${NO_TASK}(?:${NAME})(?: (?=\\p{Lu}|st\\.)${NO_TASK}${NAME}){0,2})?(?: \\([A-ZÄÖÜ]{2,6}\\))?`;

/** Feasts, rites, offices and practice. */
export const RELIGIOUS_LIFE =
  '(?:konfirmand\\p{L}{0,20}|konfirmation|konfirmiert|firmung|gefirmt|erstkommunion|kommunion(?:unterricht|kinder|kind|katechet(?:in)?)?|\\p{L}{0,10}katechet(?:in)?|lobpreis\\p{L}*|' +
  'ministrant\\p{L}{0,20}|ministrier\\p{L}{1,3}|messdiener\\p{L}{0,20}|oberministrant(?:in)?|sternsinger(?:in|aktion)?|taufpat(?:e|in)|taufe|bar mizwa|bat mizwa|presbyter(?:in)?|küster(?:in)?|pessach|jom kippur|schabbat|sabbat|chanukka|purim|rosch ha-?schana|newroz|nouruz|diwali|vesakh?|aschura|eid al-\\p{L}+|kurban bayram\\p{L}*|ramazan\\p{L}*|orthodoxe[sn]? (?:ostern|osterfest|weihnachten)|fastenzeit|gottes segen|(?<=ich )(?:faste|bete)(?: und (?:bete|faste))?|(?:aus |streng |sehr |nicht )?religiös(?:e[nrms]?)?(?: gründen?)?(?=[ .,])|konfi(?:s|-\\p{L}+)?|ramadan|jugendweihe|namenstag|osternacht|fasten(?:zeit)?(?= im|monat)|faste|schweinefleisch|fastenmonat|zuckerfest|opferfest|fastenbrechen|iftar|cem-?zeremonie|' +
  'kopftuch(?:trägerin|es)?|hidschab|hijab|niqab|kippa|turban|dastar|muezzin|salafi|beschneidung|(?<=ich )bete|gebet(?:e|en|s|szeiten|sraum|spausen?|steppich)?|freitagsgebet|beten|koran(?:\\p{L}{3,14})?|quran|bibel(?:kreis|stunde|schule|freizeit)?|tora|talmud|gottesdienst(?:e|en|s)?|kindergottesdienst|' +
  'kirchentag|weltjugendtag|krippenspiel|wallfahrt|pilgerfahrt|hadsch|imam|lektor(?:in)? (?:in der kirche|im gottesdienst)|priester(?:amt|seminar)?|rabbiner(?:in)?|pastor(?:in)?|pfarrer(?:in|s)?|diakon|mullah|moscheebesuch|allah|inschallah|jesus(?: christus)?|(?:an|zu|mit|von) gott|kirche|halal|koscher)';
