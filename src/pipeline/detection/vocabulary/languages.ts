/**
 * Languages that many people in a German city learn or speak: as a skill they are a merit and tell
 * little. Every other language is shown as "weitere Sprache": it would point to a handful of persons.
 *
 * Source: the languages taught at schools in North Rhine-Westphalia as foreign or heritage language with
 * the largest groups (Schulministerium NRW, statistics of heritage language lessons 2022/23).
 */
const COMMON =
  'Deutsch Englisch Französisch Spanisch Italienisch Portugiesisch Niederländisch Latein Altgriechisch Griechisch Russisch ' +
  'Polnisch Türkisch Arabisch Ukrainisch Rumänisch Bulgarisch Serbisch Kroatisch Bosnisch Albanisch Mazedonisch Slowenisch ' +
  'Persisch Farsi Vietnamesisch Chinesisch Mandarin Japanisch Koreanisch Hebräisch Ungarisch Tschechisch Slowakisch ' +
  'Schwedisch Norwegisch Dänisch Finnisch Gebärdensprache Plattdeutsch Niederdeutsch Friesisch Sorbisch Esperanto';

// Names that ICU lists differently or not at all.
const RARE =
  'Kurdisch Dari Kurmandschi Kurmandschî Kurmanci Kurmanji Sorani Amazigh Lasisch Dimli Badini Adygeisch Zazaki Zaza Gorani Aramäisch Assyrisch Suryoyo Turoyo Chaldäisch ' +
  'Berberisch Tamazight Tarifit Taschelhit Tachelhit Kabylisch Romanes Romani Rromanes Tigrinya Tigrinisch Tigre Amharisch ' +
  'Oromo Afar Saho Bilen Somali Somalisch Twi Fante Akan Ga Ewe Igbo Yoruba Hausa Edo Bini Fula Fulfulde Wolof Mandinka ' +
  'Mandingo Bambara Malinke Susu Soninke Lingala Kikongo Tschiluba Suaheli Swahili Kisuaheli Kinyarwanda Kirundi Luganda ' +
  'Shona Zulu Xhosa Afrikaans Malagasy Tamil Tamilisch Singhalesisch Sinhala Malayalam Telugu Kannada Hindi Urdu Punjabi ' +
  'Pandschabi Panjabi Gujarati Bengali Bengalisch Marathi Nepali Nepalesisch Paschtu Paschtunisch Pashto Paschto Belutschi ' +
  'Hazaragi Usbekisch Tadschikisch Turkmenisch Kasachisch Kirgisisch Uigurisch Aserbaidschanisch Aseri Armenisch Georgisch ' +
  'Tschetschenisch Inguschisch Awarisch Lesgisch Tatarisch Tscherkessisch Ossetisch Mongolisch Tibetisch Thai Thailändisch ' +
  'Laotisch Khmer Birmanisch Burmesisch Tagalog Filipino Indonesisch Malaiisch Javanisch Kantonesisch Jiddisch Maltesisch ' +
  'Katalanisch Baskisch Galicisch Irisch Gälisch Walisisch Bretonisch Isländisch Estnisch Lettisch Litauisch Belarussisch ' +
  'Weißrussisch Moldauisch Luxemburgisch Kreolisch Krio Pidgin Papiamento Guarani Quechua Aymara Kikuyu Chichewa ' +
  'Kriolu Kabuverdianu Iwrit Ivrit Ladino Syrisch Koptisch Dinka Luo Herero Komorisch Dhivehi Rohingya Krimtatarisch Baschkirisch Tschuwaschisch ' +
  'Kalmückisch Abchasisch Mingrelisch Darginisch Kumükisch Nogaisch Belutschisch Korsisch Sardisch Okzitanisch Russinisch Färöisch Grönländisch ' +
  'Sizilianisch Neapolitanisch Schlesisch Aromunisch Montenegrinisch Russlanddeutsch Plautdietsch Mennonitenplatt Jenisch Kaschubisch Ruthenisch Gagausisch Walachisch Karakalpakisch Dungan Hmong Konkani Tulu Pular Serer Bamileke Bassa Duala Kimbundu Umbundu Makua Tumbuka Bemba Sango Zarma Kanuri Tiv Ibibio Efik Dioula Baoulé Mossi Mooré Sidamo Harari Agau Nubisch Beja Maghrebinisch Darija Hassania Hokkien Teochew Shanghaiisch Hakka Cebuano Ilokano Visayan';

const ICU_CODES =
  'sq am hy az eu be bn my ca ka gu ha hi is ig kk km rw ky ku lo lv ln lt lb mg ms ml mt mi mr mn ne ps pa rn sn sd si so st sw tg ta te th bo ti ts tn tk ug ur uz cy wo xh yi yo zu'.split(
    ' ',
  );

const ACCENT = /[îíêéèáàúûóô]/u;

const common = new Set(COMMON.split(' ').map(toKey));
const COMMON_CODES =
  'de en fr es it pt nl la grc el ru pl tr ar uk ro bg sr hr bs sq mk sl fa vi zh ja ko he hu cs sk sv no da fi eo'.split(
    ' ',
  );
// "Turkish" and "turc" are as common as "Türkisch".
const commonAbroad = new Set(
  ['en', 'fr'].flatMap((language) => listIcuNames(language, COMMON_CODES).map(toKey)),
);
const all = new Set([
  ...common,
  ...commonAbroad,
  ...RARE.split(' ').map(toKey),
  ...['de', 'en', 'fr'].flatMap((language) => listIcuNames(language, ICU_CODES).map(toKey)),
]);

function listIcuNames(language: string, codes: readonly string[]): string[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return codes.map((code) => names.of(code) ?? code);
}

function toKey(word: string): string {
  // "Kurmancî" and "Kurmanci", but ä, ö and ü are letters of their own.
  const small = word.normalize('NFC').toLowerCase();
  return ACCENT.test(small)
    ? small.replaceAll(/[îíêéèáàúûóô]/gu, (letter) => letter.normalize('NFD').charAt(0))
    : small;
}

/** What stands for a language that few people speak. */
export const RARE_LANGUAGE_WORDING = 'weitere Sprache';

/** Whether a word names a language, common or rare. */
export function isLanguage(word: string): boolean {
  return all.has(toKey(word));
}

/** Whether so few people in Germany speak the language that its name points to a small group. */
export function isRareLanguage(word: string): boolean {
  const key = toKey(word);
  return all.has(key) && !common.has(key) && !commonAbroad.has(key);
}

/** The name of a language as the committee may read it. */
export function toNeutralLanguage(word: string): string {
  return isRareLanguage(word) ? RARE_LANGUAGE_WORDING : word;
}
