import type { DetectionRule } from '../detection-rule.js';
import { findPattern } from '../find-pattern.js';
import { withSign } from '../matches.js';

const AT = /(?:@\n?|\s?[([{<]\s?(?:at|@|ät|a)\s?[)\]}>]\s?|\sat\s)/.source;
const DOT = /(?:\.|\s?[([{]\s?(?:dot|punkt)\s?[)\]}]\s?|\sdot\s)/.source;
// RFC 5321 allows more signs than people use, and optical reading puts some of them in.
const PART = /[\p{L}\p{N}_%+'&!#$*=~-]+/u.source;

// A bare "at" or "dot" counts only if the whole address ends in a top-level domain of letters.
const EMAIL_ADDRESS = withSign(
  new RegExp(
    `(?<![\\p{L}\\p{N}._%+-])${PART}(?:${DOT}${PART})*${AT}(?:${PART}${DOT})+\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(AT, 'iu'),
);

/** E-mail addresses, also spelt out against harvesters. */
export const emailAddressRule: DetectionRule = {
  id: 'email-address',
  category: 'contact',
  source: 'RFC 5321 §4.1.2, narrowed to addresses in use',
  isDirect: true,
  examples: {
    positive: [
      { text: 'E-Mail: ‹lina.p@mail.example›', becomes: 'E-Mail: [Kontakt]' },
      { text: 'lina.p (at) mail (dot) example oder Post', becomes: '[Kontakt] oder Post' },
      { text: 'lina_99 [at] web.example.', becomes: '[Kontakt].' },
      { text: 'Mail lina at mail dot example', becomes: 'Mail [Kontakt]' },
      { text: 'lina.p&@mail.example', becomes: '[Kontakt]' },
      { text: 'lina.p(a)mail.example', becomes: '[Kontakt]' },
    ],
    negative: [
      { text: 'Ich arbeite gern @ home, siehe Seite 3.' },
      { text: 'Projekt at the office. Danach Feierabend' },
    ],
  },
  find: (context) =>
    findPattern(context, EMAIL_ADDRESS, {
      ruleId: 'email-address',
      category: 'contact',
      score: 0.95,
      reason: 'Sieht aus wie eine E-Mail-Adresse.',
    }),
};
