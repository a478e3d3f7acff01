/** Words for schools that are not used in Germany; regular expression source, no capturing group. */
export const FOREIGN_SCHOOL_WORD =
  '(?:' +
  [
    // Turkish, Kurdish
    '(?:anadolu |fen |meslek |imam hatip |cumhuriyet )?lisesi',
    '[iİI]lk ?okulu',
    'ilköğretim okulu',
    'orta ?okulu',
    'üniversitesi',
    // Polish, Czech, Slovak
    'lic(?:eum|ea) og[óo]lnokszta[łltt]c[ąa]ce',
    'szk[oó][łlt]a (?:podstawowa|[śs]rednia|bran[żz]owa|zawodowa)',
    'gimnaz(?:jum|ium)',
    'technikum (?:nr|\\p{Lu}\\p{Ll}+(?:ne|owe|czne|iczne))',
    'z[áa]kladn[íi] [šs]kola',
    'st[řr]edn[íi] [šs]kola',
    'gymn[áa]zium \\p{Lu}\\p{Ll}+',
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
    'ciclo formativo(?: de grado \\p{L}+)?',
    'formaci[óo]n profesional',
    'i\\.? ?e\\.? ?s\\.',
    'c\\.? ?e\\.? ?i\\.? ?p\\.',
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
    'academy(?= (?:of|for))',
    '(?:national |state |technical )?university(?: of \\p{Lu}\\p{Ll}+)?',
    // Transliterated
    '(?:srednjaja |obschtscheobrasowatelnaja )?schkola',
    'sredn(?:ja|ia|i)ja schkola',
    'litsey',
    'lizej',
    'madras[as]a',
    'madrasat',
    'maktab',
    '(?:\\p{Lu}\\p{Ll}+-)?ly[cz]e(?:um|j)',
    'mekte[pb]',
    'kolej[i]?',
    'daneshgah',
    'techniku(?:m|mi) (?:im\\.|w )',
    'medrese',
    'trường(?: thpt| thcs| tiểu học)?',
    'dabirestan',
    'thanawiy?ya',
  ].join('|') +
  ')';

/** Certificates of other countries that open the way to a university. No capturing group. */
export const FOREIGN_UNIVERSITY_ENTRANCE =
  '(?<!international )(?:(?:al-?)?baccalaur[ée]ate?|tawjihi|taudschihi|bacalaureat(?:ul)?|bachiller(?:ato)?|(?:diploma di )?maturit[àa]|matura|świadectwo dojrzałości|apolyt[iy]rio(?:n)?|lise[- ]diplom(?:a|as[ıi]|u)?|' +
  'a[- ]levels?|high ?school diploma|érettségi|matur[ae]ln[aíi] (?:svjedodžba|zkouška|skúška)|diplom[ëe] e maturës|matura shtetërore|wassce|konkur|lise diploması|abitur na \\p{L}+|świadectwo ukończenia \\p{L}+|titulo de bachiller|t[íi]tulo de bachiller|selectividad|panhellenic\\p{L}*|vizer\\p{L}+ nota)';

/** Certificates of other countries after the middle level. No capturing group. */
export const FOREIGN_MIDDLE_CERTIFICATE =
  "(?:attestat(?: o \\p{L}+ \\p{L}+| über die (?:mittlere|allgemeine) (?:allgemein)?bildung)?|gcse|o[- ]levels?|brevet(?: des collèges)?|diplom[äa] di licenza media|licenza media|bece|igcse|certificat d[’']études|ortaokul diploması|tazkira)";
