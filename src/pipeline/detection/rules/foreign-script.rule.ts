import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { withSign } from '../matches.js';

const LETTER =
  '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Armenian}\\p{Script=Georgian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Ethiopic}\\p{Script=Tifinagh}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Tibetan}\\p{Script=Mongolian}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const RUN = withSign(
  new RegExp(
    `${LETTER}[\\p{M}'’ʼ]*(?:[\\p{L}\\p{M}'’ʼ]*${LETTER}[\\p{M}'’ʼ]*)+(?:[ \\u00a0\\n,.\\p{Pd}]{1,2}(?:${LETTER}[\\p{L}\\p{M}'’ʼ]*))*`,
    'gu',
  ),
  // Where such letters stand; a class of ranges is tested many times as fast as one of scripts.
  /[\u0370-\u1fff\u2126\u2c00-\uffff\u{10000}-\u{10ffff}]/u,
);

/** Words in another script: they tell the origin, and may be the name in its own letters. */
export const foreignScriptRule: DetectionRule = {
  id: 'foreign-script',
  category: 'origin',
  source: '§ 1 AGG: ethnic origin; scripts of Unicode 15 (UAX #24)',
  isDirect: true,
  examples: {
    positive: [
      { text: 'Zeugnis ‹Катерина Мельник›, Note 1', becomes: 'Zeugnis [Herkunft], Note 1' },
      { text: 'اسمي أيلين und Deutsch', becomes: '[Herkunft] und Deutsch' },
      { text: '王芳', becomes: '[Herkunft]' },
    ],
    negative: [{ text: 'Widerstand 10 Ω, 5 µm, α-Strahlung' }, { text: 'Łódź, Şiyar, Đinđić' }],
  },
  find: (context) =>
    findPattern(context, RUN, {
      ruleId: 'foreign-script',
      category: 'origin',
      score: 0.9,
      reason: 'Text in einer anderen Schrift.',
    }),
};
