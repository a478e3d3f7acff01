import { NATIONALITY_ADJECTIVE } from '../vocabulary/countries.js';
import { FOREIGN_MIDDLE_CERTIFICATE, FOREIGN_UNIVERSITY_ENTRANCE } from '../vocabulary/foreign-schools.js';
import { vocabularyRule } from '../vocabulary/vocabulary-rule.js';

/** Foreign certificates by their German level, and words that only stand on translated papers. */
export const foreignCertificateRule = vocabularyRule({
  id: 'foreign-certificate',
  category: 'origin',
  source: 'KMK anabin (levels of foreign school certificates); BQFG §4 (recognition)',
  reason: 'Ein ausländisches Zeugnis verrät die Herkunft; seine Stufe bleibt stehen.',
  score: 0.9,
  examples: {
    positive: [
      { text: '‹Baccalauréat› 2024', becomes: 'Hochschulzugangsberechtigung 2024' },
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
      { text: 'Abitur, Allgemeine Hochschulreife' },
      { text: 'International Baccalaureate (IB), 34 Punkte' },
      { text: 'Mittlerer Schulabschluss (Fachoberschulreife)' },
      { text: 'Übersetzung von Texten ins Englische' },
    ],
  },
  terms: [
    {
      pattern: `(?:${NATIONALITY_ADJECTIVE}) (?:${FOREIGN_UNIVERSITY_ENTRANCE})`,
      replacement: 'Hochschulzugangsberechtigung',
    },
    { pattern: FOREIGN_UNIVERSITY_ENTRANCE, replacement: 'Hochschulzugangsberechtigung' },
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
    {
      pattern: '(?:nach der )?(?:modifizierte[nr]? )?bayerische[nr]? formel|notenumrechnung',
      unlessAfter: /^-?(?:1|eins)\b/iu,
    },
    {
      pattern:
        '(?:aus dem \\p{L}{4,20}ischen (?:ins deutsche )?(?:übersetzt|übertragen))|übersetzung aus dem \\p{L}{4,20}ischen',
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
        'zentralstelle für ausländisches bildungswesen(?: \\(zab\\))?|\\(?zab\\)?|anabin(?:[ ]?: ?h ?[+±-])?|ihk fosa',
      unlessAfter: /^[ -]?\d/u,
    },
  ],
});
