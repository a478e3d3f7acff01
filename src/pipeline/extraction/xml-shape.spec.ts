import { describe, expect, it } from '@jest/globals';
import { assertReadableXml } from './xml-shape.js';

function refusalOf(xml: string): unknown {
  try {
    assertReadableXml(xml);
    return 'readable';
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

describe('assertReadableXml', () => {
  it.each([
    ['a plain document', '<a><b c="1"/>Text</a>'],
    ['signs inside values and comments', `<a b="${'>'.repeat(500)}"><!-- ${'<a>'.repeat(500)} --></a>`],
    ['a long list of neighbours', `<a>${'<b></b>'.repeat(5000)}</a>`],
    ['character data that looks like elements', `<a><![CDATA[${'<b>'.repeat(500)}]]></a>`],
  ])('lets %s pass', (_, xml) => {
    expect(refusalOf(xml)).toBe('readable');
  });

  it.each([
    ['elements inside each other', '<a>'.repeat(600), 'damaged'],
    ['attributes', `<a ${Array.from({ length: 300 }, (_, index) => `a${index}="x"`).join(' ')}/>`, 'damaged'],
    ['elements', '<a/>'.repeat(400_001), 'too-large'],
  ])('refuses too many %s', (_, xml, code) => {
    expect(refusalOf(xml)).toBe(code);
  });

  it('ends in time on signs that open and never close', () => {
    const started = process.cpuUsage();

    for (const sign of ['<', '<!--', '<![CDATA[', '<?', '<a b="', "<a '", '<a b=""'])
      refusalOf(sign.repeat(200_000));

    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});
