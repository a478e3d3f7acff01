import { describe, expect, it } from '@jest/globals';
import { emailAddressRule } from './email-address.rule.js';
import { foreignScriptRule } from './foreign-script.rule.js';
import { webAddressRule } from './web-address.rule.js';
import { documentFromText } from '../document-from-text.js';

const PERSON = { firstName: 'Ayla', lastName: 'Beispielova', email: 'a@post.example' };

function countIn(rule: typeof webAddressRule, text: string): number {
  const document = documentFromText(text);
  return rule.find({ document, person: PERSON, fileName: 'a.pdf', referenceDate: '2026-01-01' }).length;
}

// Scripts as Unicode knows them, without the rule's own list of ranges.
const SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hangul}\p{Script=Georgian}\p{Script=Katakana}\p{Script=Tifinagh}\p{Script=Ethiopic}\p{Script=Mongolian}]/u;

describe('signs of expressions', () => {
  it('leave no letter of another script out', () => {
    const letters = Array.from({ length: 0x3_0000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => SCRIPT.test(letter) && /\p{L}/u.test(letter));
    // Every 37th: a prime, so that all blocks are met.
    const missed = letters.filter(
      (letter, at) =>
        (at % 37 === 0 || letter < '\u2c00') && countIn(foreignScriptRule, `a ${letter}${letter} b`) === 0,
    );

    expect(missed).toEqual([]);
  });

  it.each([
    'lina@mail.example',
    'lina (AT) mail (dot) example',
    'lina{ät}mail.example',
    'lina at mail dot example',
    'lina(a)mail.example',
    'lina@\nmail.example',
  ])('leave no e-mail address out: %j', (text) => {
    expect(countIn(emailAddressRule, `Post ${text}`)).toBe(1);
  });

  it.each([
    'WWW.lina.example',
    'http://10.0.0.1',
    'lina-p.Photo',
    'insta/lina',
    'T.me/@lina',
    'lina.co.uk/x',
    'HTTPS://-x-y',
  ])('leave no address on the web out: %j', (text) => {
    expect(countIn(webAddressRule, `Netz ${text}`)).toBe(1);
  });
});
