import { describe, expect, it } from '@jest/globals';
import { DEFAULT_MASKING_PROFILE } from '../../../policy/masking-profile.js';
import { applyFindings } from '../apply-findings.js';
import { detect } from '../detect.js';
import { toExampleContext } from '../rule-examples.js';

// first name | last name, as in the form | as the papers write it. Invented persons only.
const SPELLINGS = `
Mohammed|Al Sayed|Muhamad Alsayed
Serhii|Kovalchuk|Sergej Kowaltschuk
Oleksandr|Shevchenko|Alexander Schewtschenko
Yevheniia|Tkachenko|Jewgenija Tkatschenko
İrem|Yıldırım|Irem Yildirim
Isil|Oeztuerk|Işıl Öztürk
Thi Hong Nhung|Nguyen|Nguyễn Thị Hồng Nhung
María del Carmen|García López|Carmen Garcia
Karl-Heinz|Schmidt-Rottluff|Karl Heinz Schmidt Rottluff
Friedrich|von der Heide|Heide, Friedrich
Fatima|El Amrani|Fatima Elamrani
Georgios|Papadopoulos|Jorgos Papadopulos
Željko|Živković|Zeljko Zivkovic
Zahra|Ahmadzai|Sahra Achmadsai
Khadija|Benali|Chadidscha Ben Ali
Xiaoyu|Zhang|Zhang Xiao Yu
Christoph|Maier|Cristoph Meier
Matthias|Hoffmann|Mathias Hofmann
`;
const PLACES = [
  'Lebenslauf\nNAME\nHerne',
  'Hiermit bestätigen wir, dass NAME das Praktikum absolviert hat.',
  'für NAME, Klasse 10',
];

describe('the name of the applicant, spelt otherwise than in the form', () => {
  it.each(
    SPELLINGS.trim()
      .split('\n')
      .flatMap((line) => PLACES.map((place) => [...line.split('|'), place])),
  )('%s %s, written %s, vanishes from %s', (firstName, lastName, written = '', place = '') => {
    const text = place.replace('NAME', written);
    const person = { firstName, lastName, middleNames: '', birthName: '' };

    const blind = applyFindings(
      text,
      detect(toExampleContext({ text, person }), DEFAULT_MASKING_PROFILE).findings,
    );

    const words = written.match(/\p{L}{3,}/gu) ?? [];
    expect(words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(blind))).toEqual([]);
  });
});
