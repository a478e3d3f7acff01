/** Words for schools that are not used in Germany; regular expression source, no capturing group. */
export const FOREIGN_SCHOOL_WORD =
  '(?:' +
  [
    // Turkish, Kurdish
    '(?:anadolu |fen |meslek |imam hatip |cumhuriyet )?lisesi',
    'ilk ?okulu',
    'ilköğretim okulu',
    'orta ?okulu',
    'üniversitesi',
    // Polish, Czech, Slovak
    'lic(?:eum|ea) og[óo]lnokszta[łl]c[ąa]ce',
    'szko[łl]a (?:podstawowa|średnia|branżowa)',
    'gimnazjum',
    'technikum nr',
    'základní škola',
    'střední škola',
    'základná škola',
    // South Slavic
    '(?:osnovna|srednja|ekonomska|tehnička|medicinska) š?s?kola',
    'gimnazija',
    'osnovno učilište',
    // Romanian
    'liceul(?: teoretic)?',
    'școala(?: gimnazială| generală)?',
    'scoala generala',
    'colegiul national',
    'colegiul național',
    // Romance
    'lyc[ée]e',
    'coll[èe]ge',
    '[ée]cole(?: primaire| secondaire)?',
    'liceo(?: scientifico| classico| linguistico)?',
    'istituto(?: tecnico| comprensivo| professionale)?',
    'scuola(?: media| elementare| primaria| secondaria)?',
    'instituto(?: de educaci[óo]n secundaria| nacional| t[ée]cnico)?',
    'colegio',
    'escuela(?: primaria| secundaria)?',
    'escola(?: secund[áa]ria| b[áa]sica)?',
    'unidad educativa',
    // Greek, Albanian, Hungarian, Baltic
    '(?:geniko )?lykeio',
    'dimotiko',
    'shkolla(?: e mesme| fillore)?',
    'gjimnazi',
    'általános iskola',
    'gimnázium',
    'vidurin[ėe] mokykla',
    'vidusskola',
    // English
    '(?:government |public |national |senior |junior |international |christian )*(?:(?:secondary|high|primary|elementary|middle|grammar|boarding) school)',
    'senior high',
    'secondary technical',
    'college of [A-Z]\\p{L}+',
    'academy',
    // Transliterated
    '(?:srednjaja |obschtscheobrasowatelnaja )?schkola',
    'sredn(?:ja|ia|i)ja schkola',
    'litsey',
    'lizej',
    'madras[as]a',
    'madrasat',
    'maktab',
    'medrese',
    'trường(?: thpt| thcs| tiểu học)?',
    'dabirestan',
    'thanawiy?ya',
  ].join('|') +
  ')';

/** Certificates of other countries that open the way to a university. No capturing group. */
export const FOREIGN_UNIVERSITY_ENTRANCE =
  '(?:baccalaur[ée]at|bacalaureat(?:ul)?|bachiller(?:ato)?|(?:diploma di )?maturit[àa]|matura|świadectwo dojrzałości|apolyt[iy]rio(?:n)?|lise diplomas[ıi]|' +
  'a[- ]levels?|high ?school diploma|érettségi|matur[ae]ln[aíi] (?:svjedodžba|zkouška|skúška)|diplom[ëe] e maturës|matura shtetërore|wassce|konkur)';

/** Certificates of other countries after the middle level. No capturing group. */
export const FOREIGN_MIDDLE_CERTIFICATE =
  "(?:attestat|gcse|o[- ]levels?|brevet(?: des collèges)?|diplom[äa] di licenza media|licenza media|bece|igcse|certificat d[’']études|ortaokul diploması|tazkira)";
