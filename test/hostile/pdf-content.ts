import { deflateSync } from 'node:zlib';
import type { HostileKind } from './hostile-kind.js';
import { jbig2, jpeg2000, jpegHeader } from './picture-headers.js';
import type { RawObject } from './raw-pdf.js';
import { SENTENCE, flate, onePage, stream } from './raw-pdf.js';

const MILLION = 1_000_000;
const REFUSED = ['damaged', 'too-large', 'timed-out', 'out-of-memory'] as const;

function spaces(sizeBytes: number): Buffer {
  return Buffer.alloc(sizeBytes, ' ');
}

function deflateTimes(content: Uint8Array, times: number): Uint8Array {
  return Array.from({ length: times }).reduce<Uint8Array>((packed) => deflateSync(packed), content);
}

function drawForms(levels: number, perLevel: number): RawObject[] {
  return Array.from({ length: levels }, (_, level) => {
    const next = level === levels - 1 ? '' : `/Resources<</XObject<</X ${level + 7} 0 R>>>>`;
    const content = level === levels - 1 ? '0 0 10 10 re f ' : '/X Do '.repeat(perLevel);
    return stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 600 900]${next}`);
  });
}

/** Words scattered over a page, each placed by itself. */
function scattered(count: number): string {
  const words = Array.from({ length: count }, (_, index) => {
    const x = (index * 7919) % 590;
    const y = (index * 104_729) % 840;
    return `1 0 0 1 ${x} ${y} Tm (w${index % 97}) Tj`;
  });
  return `BT /F 5 Tf ${words.join('\n')} ET`;
}

/** Words in lines of twenty, as a page would show them if it were long enough. */
function repeated(word: string, count: number): string {
  const line = `(${`${word} `.repeat(20)}) Tj T*`;
  return `BT /F 4.5 Tf 5 TL 20 14000 Td ${`${line}\n`.repeat(count / 20)} ET`;
}

function image(entries: string, content: RawObject & object): Uint8Array {
  const { entries: own, content: bytes } = content;
  return onePage({
    content: stream(`${SENTENCE} q 595 0 0 842 0 0 cm /I Do Q`),
    resources: '/XObject<</I 6 0 R>>',
    more: [{ entries: `/Type/XObject/Subtype/Image${entries}${own}`, content: bytes }],
  });
}

/** Bombs in what a page draws: packed streams, pictures, forms, operators. */
export const PDF_CONTENT: readonly HostileKind[] = [
  {
    name: 'content that unpacks to a gigabyte',
    make: () => {
      const part: RawObject = {
        entries: '/Filter[/FlateDecode/FlateDecode]',
        content: deflateTimes(spaces(200 * MILLION), 2),
      };
      return onePage({ content: part, page: '/Contents[4 0 R 4 0 R 4 0 R 4 0 R 4 0 R]' });
    },
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'content packed six times over',
    make: () =>
      onePage({
        content: {
          entries: `/Filter[${'/FlateDecode'.repeat(6)}]`,
          content: deflateTimes(spaces(50 * MILLION), 6),
        },
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'ten thousand filters in a row',
    make: () =>
      onePage({
        content: { entries: `/Filter[${'/ASCIIHexDecode'.repeat(10_000)}]`, content: '20>'.repeat(1000) },
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'three million path operators',
    make: () => onePage({ content: flate(`${SENTENCE}${'0 0 m 9 9 l S\n'.repeat(MILLION)}`) }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'one path of half a million curves',
    make: () => onePage({ content: flate(`${SENTENCE}0 0 m ${'1 2 3 4 5 6 c\n'.repeat(MILLION / 2)} f`) }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'forms that draw forms, exponentially',
    make: () =>
      onePage({
        content: stream('/X Do '.repeat(20)),
        resources: '/XObject<</X 6 0 R>>',
        more: drawForms(12, 20),
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'forms ten thousand deep',
    make: () =>
      onePage({
        content: stream(`${SENTENCE}/X Do`),
        resources: '/XObject<</X 6 0 R>>',
        more: drawForms(10_000, 1),
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'form that draws itself',
    make: () =>
      onePage({
        content: stream(`${SENTENCE}/X Do`),
        resources: '/XObject<</X 6 0 R>>',
        more: [
          stream('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>'),
        ],
      }),
    ends: ['read', ...REFUSED],
  },
  {
    name: 'a million graphic states saved and never restored',
    make: () => onePage({ content: flate(`${SENTENCE}${'q '.repeat(MILLION)}`) }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'a million nested marked contents',
    make: () => onePage({ content: flate(`${'/P BMC '.repeat(MILLION)}${SENTENCE}`) }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'a million clips',
    make: () => onePage({ content: flate(`${'0 0 595 842 re W n '.repeat(MILLION)}${SENTENCE}`) }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'picture of 30,000 by 30,000 points, packed to a hundred kilobytes',
    make: () =>
      image('/Width 30000/Height 30000/ColorSpace/DeviceGray/BitsPerComponent 1', {
        entries: '/Filter/FlateDecode',
        content: deflateSync(Buffer.alloc((30_000 * 30_000) / 8)),
      }),
    ends: ['too-large'],
  },
  {
    name: 'JPEG in a page that says it is 65,000 points wide and high',
    make: () =>
      image('/Width 65000/Height 65000/ColorSpace/DeviceGray/BitsPerComponent 8', {
        entries: '/Filter/DCTDecode',
        content: jpegHeader(65_000),
      }),
    ends: ['too-large'],
  },
  {
    name: 'JBIG2 picture of 60,000 by 60,000 points in eighty bytes',
    make: () =>
      image('/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 1', {
        entries: '/Filter/JBIG2Decode',
        content: jbig2(60_000),
      }),
    ends: ['too-large'],
  },
  {
    name: 'JPEG 2000 picture of 60,000 by 60,000 points in a hundred bytes',
    make: () =>
      image('/Width 60000/Height 60000', { entries: '/Filter/JPXDecode', content: jpeg2000(60_000) }),
    ends: ['too-large'],
  },
  {
    name: 'a hundred thousand pictures',
    make: () =>
      onePage({
        content: flate(`${SENTENCE}${'q 9 0 0 9 0 0 cm /I Do Q\n'.repeat(100_000)}`),
        resources: '/XObject<</I 6 0 R>>',
        more: [
          flate(
            Buffer.alloc(90_000),
            '/Type/XObject/Subtype/Image/Width 300/Height 300/ColorSpace/DeviceGray/BitsPerComponent 8',
          ),
        ],
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'pattern of tiles as small as dust',
    make: () =>
      onePage({
        content: stream('/Pattern cs /P scn 0 0 595 842 re f'),
        resources: '/Pattern<</P 6 0 R>>',
        more: [
          stream(
            '0 0 1 1 re f',
            '/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.0001/YStep 0.0001/Resources<<>>',
          ),
        ],
      }),
    isEndless: true,
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'shading by a program of a hundred thousand steps',
    make: () =>
      onePage({
        content: stream('/S sh'),
        resources:
          '/Shading<</S<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 1 0 1]/Matrix[595 0 0 842 0 0]/Function 6 0 R>>>>',
        more: [
          flate(`{${'dup mul '.repeat(50_000)} exch pop}`, '/FunctionType 4/Domain[0 1 0 1]/Range[0 1]'),
        ],
      }),
    isEndless: true,
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'a hundred thousand text boxes on one page',
    make: () => onePage({ content: flate(scattered(100_000)) }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'one word a million times',
    make: () => onePage({ content: flate(repeated('Lager', MILLION)), mediaBox: '0 0 14000 14000' }),
    isEndless: true,
    ends: ['too-large', 'timed-out'],
  },
  {
    name: 'word of a megabyte',
    make: () =>
      onePage({
        content: flate(`BT /F 0.1 Tf 100 Tz 20 400 Td (${'Donaudampfschiff'.repeat(65_536)}) Tj ET`),
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'numbers beyond all bounds',
    make: () =>
      onePage({
        content: stream(
          `1e38 0 0 1e38 1e38 1e38 cm ${SENTENCE} ${'9'.repeat(400)} 0 0 -${'9'.repeat(400)} 0 0 cm ${SENTENCE}`,
        ),
      }),
    ends: [...REFUSED, 'read'],
  },
];
