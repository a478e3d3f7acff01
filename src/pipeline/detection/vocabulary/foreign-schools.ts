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
    'technikum (?:nr|\\p{Lu}\\p{Ll}+(?:ne|owe|czne|iczne|ie))',
    'zesp[óo][łlt] szk[óo][łlt](?: \\p{Lu}\\p{Ll}+(?:ych|ich))?',
    '(?:[ivx]{1,4}\\.? |\\d{1,2}\\.? )lo(?= im\\.| w )',
    'szko[łlt]a',
    'z[áa]kladn[íi] [šs]kola',
    'st[řr]edn[íi] [šs]kola',
    'gymn[áa]zium \\p{Lu}\\p{Ll}+',
    'základná škola',
    '(?:sp|s|z|st|o)o?š(?: \\p{Ll}{4,20}){0,2}',
    '(?:st[řr]edn[íi]|stredná|z[áa]kladn[íiá]|odborn[áé]|obchodn[íé]|umjetnička|glazbena|viša|visoka) (?:\\p{Ll}{4,20} )?[šs]kola(?: \\p{Ll}{4,20}){0,2}',
    'škola(?: \\p{Ll}{4,20}){0,2}',
    'vyso[kc]á škola',
    'u[čc]ili[šs]te',
    // South Slavic
    '(?:osnovna|srednja|ekonomska|tehnička|medicinska) š?s?kola',
    'gimnazija',
    'osnovno učilište',
    // Romanian
    'liceul(?: teoretic)?',
    'școala(?: gimnazială| generală)?',
    '[sș]coala(?: (?:gimnazial|general|profesional|postliceal)[aă])?',
    'colegiul national',
    'colegiul național',
    'grup(?:ul)? [șs]colar',
    'colegiul tehnic',
    // Romance
    'lyc[ée]e',
    'collège',
    "(?<=\\p{Lu}[\\p{L}.’']{2,20} )college",
    'college(?= (?:of|jean|saint|moderne|priv|public|d[eu] ))',
    "[ée]cole(?: (?:primaire|secondaire|normale|moderne|priv[ée]e|publique|maternelle|bilingue|technique|internationale|catholique))*(?: (?:les|la|le) \\p{Lu}[\\p{L}’']+)?",
    'liceo(?: scientifico| classico| linguistico)?',
    'istituto(?: tecnico| comprensivo| professionale)?',
    'scuola(?: media| elementare| primaria| secondaria)?',
    'instituto(?: de educaci[óo]n secundaria| nacional| t[ée]cnico)?',
    'col[ée]gio(?: estadual| municipal| nacional| t[ée]cnico)?',
    'instituto federal',
    'preparatoria(?: federal| estatal)?',
    'liceo nacional',
    'institut (?:sup[ée]rieur|national|polytechnique|technique)(?: (?:de|des|du) \\p{Lu}\\p{L}+)?',
    "universit[ée](?= (?:de|du|d[’']|\\p{Lu}\\p{L}*(?:é|y|a)(?!\\p{L})))",
    'faculté de \\p{L}+',
    'ecole (?:normale|moderne|priv[ée]e|publique|saint\\p{L}*)',
    '[ée]cole (?:normale|moderne|priv[ée]e|publique)',
    'ciclo formativo(?: de grado \\p{L}+)?',
    'formaci[óo]n profesional',
    'i\\.? ?e\\.? ?s\\.',
    'c\\.? ?e\\.? ?i\\.? ?p\\.',
    'escuela(?: primaria| secundaria)?',
    'escola(?: secund[áa]ria| b[áa]sica)?',
    'unidad educativa',
    // Greek, Albanian, Hungarian, Baltic
    '(?:geniko )?lyk[e]?io(?:n)?',
    'dimotiko',
    'shkolla(?: e mesme| fillore)?',
    'gjimnazi',
    '(?:általános |közép|szakközép|szakmunkás)?iskola',
    'gimnázium',
    'vidurin[ėe] mokykla',
    'vidusskola',
    // English
    '(?:government |public |national |senior |junior |international |christian )*(?:(?:secondary|high|primary|elementary|middle|grammar|boarding) school)',
    'senior high(?: school)?',
    '(?:public|day|mission|model|community|girls|boys|central|memorial|higher secondary|comprehensive) school',
    '(?:kendriya |jawahar )?(?:navodaya )?vidyala(?:ya|yam)',
    'maha vidyalaya',
    "(?:\\p{Lu}\\p{L}+ )?(?:st|saint|holy|our lady|sacred heart)[.’']? \\p{Lu}[\\p{L}’']+(?:s)? (?:senior |secondary )?(?:high )?(?:school|college)",
    'secondary technical',
    'college of [A-Z]\\p{L}+',
    'academy(?= (?:of|for))',
    '(?:national |state |technical )?university(?! (?:canteen|cafeteria|hospital|library|clinic|kitchen|bookshop|press|sports|entrance|dining|restaurant))(?: of \\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)?',
    // Transliterated
    '(?:srednjaja |obschtscheobrasowatelnaja )?schkola',
    'sredn(?:ja|ia|i)ja schkola',
    'litsey',
    'lizej',
    'madras[as]a',
    'gakk[ōo]',
    '(?:xiao|zhong|da)xue',
    'kōtō(?:-| )?gakkō',
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
  '(?<!international )(?:(?:al-?)?baccalaur[ée]ate?|tawjihi|taudschihi|bacalaureat(?:ul)?|bachiller(?:ato)?|(?:diploma di )?maturit[àaé]|maturitn[íi] \\p{L}+|matura(?:zeugnis|prüfung)?|kan?kor(?:-?prüfung)?|świadectwo (?:dojrzałości|maturalne|szkolne)|apolyt[iy]rio(?:n)?|lise[- ]diplom(?:a|as[ıi]|u)?|' +
  'a[- ]levels?|high ?school diploma|érettségi|matur[ae]ln[aíi] (?:svjedodžba|zkouška|skúška)|diplom[ëe] e maturës|matura shtetërore|wassce|kon[ck]o*ur(?:-?prüfung)?|lise diploması|abitur na \\p{L}+|świadectwo ukończenia \\p{L}+|titulo de bachiller|t[íi]tulo de bachiller|selectividad|panhellenic\\p{L}*|vizer\\p{L}+ nota)';

/** Certificates of other countries after the middle level. No capturing group. */
export const FOREIGN_MIDDLE_CERTIFICATE =
  "(?:att?estat(?: o \\p{L}+ \\p{L}+| über die (?:mittlere|allgemeine) (?:allgemein)?bildung)?|gcse|o[- ]levels?|brevet(?: des collèges)?|diplom[äa] di licenza media|licenza media|bece|igcse|certificat d[’']études|ortaokul diploması|tazkira)";
