import { NATIONALITY_ADJECTIVE } from '../vocabulary/countries.js';
import { FOREIGN_MIDDLE_CERTIFICATE, FOREIGN_UNIVERSITY_ENTRANCE } from '../vocabulary/foreign-schools.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

// "Romane aus dem Spanischen übersetzt" is what somebody can do.
const TRANSLATED_WORK =
  /(?:texte[n]?|romane?|gedichte?|briefe?|artikel|lieder|geschichten|kapitel|bücher|buch|webseiten?|anleitung\p{L}*|e-?mails?)[ \n]$/iu;

/** Foreign certificates by their German level, and words that only stand on translated papers. */
export const foreignCertificateRule = vocabularyRule({
  id: 'foreign-certificate',
  category: 'origin',
  source: 'KMK anabin (levels of foreign school certificates); BQFG §4 (recognition)',
  reason: 'Ein ausländisches Zeugnis verrät die Herkunft; seine Stufe bleibt stehen.',
  score: 0.9,
  examples: {
    positive: [
      { text: '‹Urkundenübersetzung aus dem Kroatischen›', becomes: '[Herkunft]' },
      { text: '‹Baccalauréat› 2024', becomes: 'Hochschulzugangsberechtigung 2024' },
      { text: '‹HAVO-diploma› 2023', becomes: 'Fachhochschulreife 2023' },
      { text: '‹Beglaubigte Übersetzung aus der Fremdsprache›', becomes: '[Herkunft]' },
      {
        text: 'Anerkennung meines ‹syrischen Abschlusses› als Abitur',
        becomes: 'Anerkennung meines Abschlusses als Abitur',
      },
      {
        text: '‹Zeugnisanerkennung› als Mittlerer Schulabschluss',
        becomes: 'Zeugnis als Mittlerer Schulabschluss',
      },
    ],
    negative: [
      { text: 'Praktikum bei der AHS Logistik GmbH' },
      { text: 'Abitur, Allgemeine Hochschulreife' },
      { text: 'International Baccalaureate (IB), 34 Punkte' },
      { text: 'Mittlerer Schulabschluss (Fachoberschulreife)' },
      { text: 'Anerkennung meiner Arbeit, gleichwertige Brüche' },
      { text: 'Kenntnisse: Prüfung von Rechnungen, HSC Rosport 04' },
      { text: 'Übersetzung von Texten ins Englische' },
      { text: 'Romane aus dem Spanischen übersetzt' },
    ],
  },
  terms: [
    {
      pattern: `(?:${NATIONALITY_ADJECTIVE}) (?:${FOREIGN_UNIVERSITY_ENTRANCE})`,
      replacement: 'Hochschulzugangsberechtigung',
    },
    { pattern: FOREIGN_UNIVERSITY_ENTRANCE, replacement: 'Hochschulzugangsberechtigung' },
    {
      // Boards and central examinations by their letters; in small letters they are other words.
      pattern:
        '(?:WAEC|NECO|JAMB|KCSE|UCE|UACE|MSCE|CSEC|CXC|CBSE|ICSE|SSC|HSC(?=\\)|[ ](?:[Ee]xam|Science|Commerce|Arts|GPA))|FSc|ENEM|ENLACE|ZNO|NMT|EGE|OGE|YKS|YGS|LYS|ÖSS|BEPC|BEM|CEPE|CEP|DNB|BFEM|Kankor|Konkoor|Gaokao|Zhongkao|SNMPTN|THPTQG)',
      isCaseSensitive: true,
      replacement: 'Abschlussprüfung',
      unlessBefore: /(?:\p{Lu}{2,4}|Handball|Verein|Trainer)[ ]$/u,
      unlessAfter: /^[ ](?:GmbH|AG\b|e\.|\d{2,4}\b)/u,
    },
    {
      pattern:
        "(?:general |\\p{Lu}\\p{L}+ )?(?:higher |senior |junior )?(?:secondary|school)(?: school)? (?:leaving )?certificate(?: \\((?:h?ssc|wassce|gce|o-level)\\))?|(?:\\p{Lu}\\p{L}+ )?(?:general )?certificate of (?:primary|secondary|general|higher|basic) education(?:,? (?:advanced|ordinary) level)?|gce(?: (?:advanced|ordinary|a|o)[- ]levels?)?|ensino (?:médio|fundamental)|educaci[óo]n secundaria(?: obligatoria)?|(?:ciclo )?b[áa]sico com[úu]n|attestation de \\p{L}+|probatoire|brevet de technicien(?: sup[ée]rieur)?|certificat d[’']aptitude \\p{L}+",
      replacement: 'Schulabschluss',
    },
    { pattern: 'havo(?:-diploma?)?', replacement: 'Fachhochschulreife' },
    {
      pattern:
        '(?:zeugnis|zertifikat|diplom|urkunde|attest|bescheinigung) über (?:den |die |eine )?(?:abschluss |erwerb )?(?:der )?(?:vollständige|allgemeine|grundlegende|mittlere|obligatorische|unvollständige|höhere)[nr]? (?:(?:vollständige|allgemeine|grundlegende|mittlere|obligatorische|höhere)[nr]? ){0,3}(?:schul|allgemein|sekundar)?bildung',
      replacement: 'Schulabschluss',
    },
    {
      pattern:
        '(?:HTL|HAK|HLW|BORG|HBLA|HTBLA|AHS)(?=[ ,])(?! (?:\\p{Lu}[\\p{L}-]+ ){0,2}(?:GmbH|AG|KG|SE|UG))(?: (?:in )?\\p{Lu}\\p{L}+)?',
      replacement: 'Schule',
      isCaseSensitive: true,
    },
    { pattern: FOREIGN_MIDDLE_CERTIFICATE, replacement: 'mittlerer Schulabschluss' },
    { pattern: `(?:${NATIONALITY_ADJECTIVE}) abschlusses`, replacement: 'Abschlusses' },
    { pattern: `(?:${NATIONALITY_ADJECTIVE}) (?:schul)?abschlu(?:ss|ß)`, replacement: 'Abschluss' },
    { pattern: `(?:${NATIONALITY_ADJECTIVE}) (?:fach)?abiturs`, replacement: 'Abiturs' },
    { pattern: `(?:${NATIONALITY_ADJECTIVE}) abitur`, replacement: 'Abitur' },
    {
      pattern:
        '(?:(?:beglaubigte|beeidigte|amtliche|vereidigte) )?übersetzung (?:aus dem \\p{Lu}?\\p{L}{3,20}|aus der \\p{L}{3,20}(?: sprache)?)',
    },
    { pattern: 'beglaubigte übersetzung' },
    { pattern: `(?<=(?:^|[\\n\\u2029])[ ]?)aus der ${NATIONALITY_ADJECTIVE} sprache` },
    {
      pattern: '(?:nach der )?(?:modifizierte[nr]? )?bayerische[nr]? formel|notenumrechnung',
      unlessAfter: /^-?(?:1|eins)\b/iu,
    },
    {
      pattern:
        '(?:aus dem \\p{L}{4,20}ischen (?:ins deutsche )?(?:übersetzt|übertragen))|\\p{L}{0,20}übersetzung aus dem \\p{L}{4,20}ischen',
      unlessBefore: TRANSLATED_WORK,
    },
    {
      pattern:
        '(?:(?:öffentlich |allgemein )?(?:ermächtigte|beeidigte|vereidigte)[rn]? )(?:übersetzung|übersetzer(?:in)?|dolmetscher(?:in)?)(?: für die gerichte(?: in \\p{Lu}[\\p{L}-]{2,30})?)?',
    },
    {
      pattern:
        'die richtigkeit(?: und vollständigkeit)? der (?:vorstehenden )?übersetzung (?:aus \\p{L}+ \\p{L}+ )?wird (?:hiermit )?(?:bestätigt|bescheinigt|beglaubigt)',
    },
    {
      pattern:
        '(?:zeugnisanerkennung|zeugnisbewertung|gleichwertigkeitsbescheid|gleichwertigkeitsbescheinigung|anerkennungsbescheid)',
      replacement: 'Zeugnis',
    },
    {
      pattern:
        '(?:im ausland erworben\\p{L}*|ausländische[nrms]? (?:zeugnis|abschluss|schulabschluss|bildungsabschluss|diplom)(?:ses|nis|es)?)',
      replacement: 'Abschluss',
    },
    {
      pattern:
        '(?:(?:die|der|zur|im|mein(?:e[rnms]?)?) )?(?:(?:teil|voll|berufs|zeugnis)-?)?anerkennung(?:sverfahren|santrag|spartnerschaft)?(?: (?:des|der|meiner|meines|eines) (?:\\p{Ll}+ )?\\p{L}+)? (?:durch|von|bei|seitens) (?:die |der |das |den )?(?:bezirksregierung|zab|ihk fosa|kultusministerium|regierungspräsidium|landesamt|schulamt|zeugnisanerkennungsstelle|kammer|ihk|hwk)(?: \\p{Lu}\\p{L}+)?|(?:teil|voll|berufs)anerkennung|anerkennungs(?:verfahren|antrag|partnerschaft)|anpassungs(?:lehrgang|qualifizierung|maßnahme)|kenntnisprüfung|defizitbescheid',
      unlessAfter: /^[ ]?(?:für gute|meiner arbeit)/iu,
    },
    {
      pattern:
        '(?:gleichstellung|gleichgestellt|gleichwertigkeit|gleichwertig) (?:mit|zu[rm]?)(?: dem| der| einem| einer)?(?= (?:deutschen )?(?:\\p{L}*abschluss|hochschulreife|fachoberschulreife|fachhochschulreife|mittlere|abitur|hauptschul|realschul))',
      replacement: '',
    },
    {
      pattern:
        '(?:volle |teilweise )?gleichwertigkeit(?:sprüfung|sfeststellung|sbescheid(?:s|es)?)?(?= (?:als|des|mit|festgestellt)|[ ]?[,.:;)])|feststellung der gleichwertigkeit',
    },
    { pattern: '(?:mit )?(?:apostille|legalisation|überbeglaubigung)(?:n)?' },
    {
      pattern:
        'zentralstelle für ausländisches bildungswesen(?: \\(zab\\))?|\\(?zab\\)?|anabin(?:[ ]?: ?h ?[+±-])?|(?:ihk )?fosa',
      unlessAfter: /^[ -]?\d/u,
    },
  ],
});
