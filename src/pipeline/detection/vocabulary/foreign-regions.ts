import { toWordPattern } from './word-trie.js';

// Landscapes, provinces, seas and rivers outside Germany by their German names; islands that people fly to for a holiday stay out.
const REGIONS =
  'Masuren|Ermland|Galizien|Bukowina|Bessarabien|Wolhynien|Podolien|Transkarpatien|Ostpreußen|Kaschubien|Podlachien|Kleinpolen|Großpolen|Transsilvanien|Walachei|Banat|' +
  'Dobrudscha|Vojvodina|Wojwodina|Sandschak|Sandžak|Slawonien|Dalmatien|Istrien|Epirus|Thessalien|Thrakien|Peloponnes|Kalabrien|Apulien|Sizilien|Sardinien|Kampanien|Basilikata|Abruzzen|' +
  'Andalusien|Galicien|Estremadura|Kantabrien|Alentejo|Baltikum|Lettgallen|Karelien|Sibirien|Tatarstan|Baschkortostan|Inguschetien|Abchasien|Südossetien|Nagorny-Karabach|Bergkarabach|Karabach|' +
  'Schwarzes Meer|Schwarzen Meer|Schwarzmeerküste|Schwarzmeerregion|Kaspisches Meer|Kaspischen Meer|Asowsches Meer|Asowschen Meer|Rotes Meer|Roten Meer|Marmarameer|Bosporus|Ägäis|Goldstrand|Sonnenstrand|' +
  'Zentralanatolien|Ostanatolien|Südostanatolien|Westanatolien|Mittelanatolien|Kappadokien|Kilikien|Euphrat|Tigris|Mesopotamien|Levante|Westjordanland|Gazastreifen|Golanhöhen|Sinai|Nildelta|Oberägypten|' +
  'Maghreb|Rifgebirge|Hohen Atlas|Hoher Atlas|Westsahara|Tigray|Tigrai|Oromia|Amhara|Ogaden|Darfur|Kordofan|Biafra|Casamance|Sahelzone|Sahel|Ostafrika|Hindukusch|Pandschir|Pandschschir|Badachschan|Nuristan|' +
  'Belutschistan|Khyber Pakhtunkhwa|Waziristan|Sindh|Kaschmir|Pandschab|Kerala|Gujarat|Bengalen|Tamil Nadu|Uttar Pradesh|Rajasthan|Xinjiang|Sichuan|Guangdong|Zhejiang|Fujian|Mekongdelta|Mekong-Delta|' +
  'Ferghanatal|Fergana|Wolgagebiet|Donezbecken|Donezk-Becken|Antioquia|Yucatán|Oaxaca|Patagonien|Amazonien|Minas Gerais|Pernambuco|Kurdengebiet|Kurdengebiete|Kurdengebieten|Kleinasien|Vorderasien|Südostasien|Lateinamerika|Südamerika|Mittelamerika|Subsahara-Afrika|Schwarzafrika|Nahem Osten|Horn von Afrika|' +
  'Mähren|Böhmen|Niederschlesien|Masowien|Kujawien|Beskiden|Karpaten|Karpatenvorland|Lombardei|Venetien|Piemont|Ligurien|Molise|Friaul|Latium|Umbrien|Asturien|Baskenland|Katalonien|Extremadura|Kastilien|Trás-os-Montes|Alentejo|Beira|Makedonien|Rhodopen|Oltenien|Maramuresch|Maramureș|Siebenbürgen|Gagausien|Transnistrien|Republika Srpska|Krajina|Šumadija|Drenica|Dukagjin|Epirus|' +
  'Swanetien|Kachetien|Adscharien|Imeretien|Nachitschewan|Tschuwaschien|Udmurtien|Kaliningrader Gebiet|Wolgograder Gebiet|Altairegion|Hauran|Dschazira|Sindschar|Schingal|Shingal|Şengal|Ninive|Chuzestan|Lorestan|Hazaradschat|Hasaradschat|Helmand|Nangarhar|Paktia|Ashanti-Region|Ashantiland|Yorubaland|Igboland|Puntland|Somaliland|Kivu|Nordkivu|Südkivu|Katanga|Ambazonien|Fouta Djallon|Hochland von Eritrea|Hochland von Äthiopien|Rif|Mindanao|Luzon|Visayas|Sumatra|Sulawesi|Henan|Hunan|Hubei|Shandong|Jalisco|Bahia|Ceará|Paraná|Goiás|Kerala|Mittelmeerküste der Türkei|Schwarzmeerstadt|Schwarzmeerdorf';

/** Regions and seas outside Germany; regular expression source, case-sensitive, no capturing group. */
export const FOREIGN_REGION = toWordPattern(REGIONS.split('|'));

/** Trips, trade and food before the name of a place abroad: they say nothing about where somebody comes from. */
export const TRAVEL_BEFORE =
  /(?:austausch\p{L}*|freiwilligen(?:dienst|jahr)|weltwärts|planspiel|delegation|partnerschaft|erasmus\+?|auslands\p{L}+|sprachreise|sprachkurs|studium|klassenfahrt\p{L}*|studienfahrt\p{L}*|stufenfahrt|reisen?|urlaub|ausflug|au[- ]?pair|work (?:and|&) travel|farmarbeit|high school|export\p{L}*|import\p{L}*|liefer\p{L}*|versand|kund\p{L}*|markt|märkte|partnerstadt|flüge|speisen|küche|geografie|erdkunde|referat|facharbeit|seminararbeit|hausarbeit|präsentation|vortrag|projekt|spedition\p{L}*|transport\p{L}*|einkauf (?:von|aus)|fracht\p{L}*|sendung\p{L}*|paket\p{L}*|tour(?:en)? nach|handel mit|ware[n]? aus|wein\p{L}*|kaffee|tee|käse)[^.;\n\t]{0,30}$/iu;

/**
 * People somebody works for, before the country they come from: "Kochkurs für Frauen aus". Who interprets for them may
 * well speak their language from home, so there the country is found.
 */
export const SERVED_BEFORE =
  /(?<!(?:dolmetsch|übersetz|sprachmittl|mein|unser|bin|sind|lands|komm|muttersprach|zimmer|wohne|wohnte|lebe|lebte|teile|freund)[^.;\n]{0,60})(?<!\p{L})(?:für|mit|von|bei|an)[ \n](?:\p{Ll}+[ \n]){0,2}(?:frauen|männern?|kindern?|jugendlichen?|mädchen|jungen|familien|menschen|geflüchteten?|flüchtlingen?|schüler\p{L}*|gästen?|kund\p{L}+|senior\p{L}+|patient\p{L}+|student\p{L}+|bewohner\p{L}*|azubis?|gruppen?)[ \n]aus[ \n](?:(?:der|dem|den)[ \n])?(?:\p{Lu}[\p{L}-]+(?:,|[ ]und)[ ](?:(?:der|dem|den)[ ])?){0,2}$/iu;

/** The same behind it: "Polen-Austausch", "Italien, Klassenfahrt". */
export const TRAVEL_AFTER =
  /^(?:[^.;\n\t]{0,20}auslands|[- ](?:austausch|reise|fahrt|urlaub|projekt|aufenthalt|export|referat|ag\b|disponier\p{L}*|geliefert|verschickt|versendet|transportiert|exportiert|gebucht))/iu;
