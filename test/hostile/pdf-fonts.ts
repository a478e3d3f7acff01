import type { HostileKind } from './hostile-kind.js';
import type { RawObject } from './raw-pdf.js';
import { SENTENCE, flate, onePage, stream } from './raw-pdf.js';

const MILLION = 1_000_000;
const REFUSED = ['damaged', 'too-large', 'timed-out', 'out-of-memory'] as const;
const COMPOSITE =
  '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>';

function compositeFont(widths: string, toUnicode: RawObject): Uint8Array {
  return onePage({
    content: stream('BT /F 11 Tf 50 780 Td <00410042004300440045> Tj ET'),
    fontDictionary: COMPOSITE,
    more: [
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[${widths}]/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>`,
      toUnicode,
    ],
  });
}

function toUnicode(body: string): RawObject {
  return flate(`/CIDInit/ProcSet findresource begin 12 dict begin begincmap ${body} endcmap end end`);
}

/** Bombs in the fonts of a page. */
export const PDF_FONTS: readonly HostileKind[] = [
  {
    name: 'font file of sixty megabytes of nothing',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        fontDictionary:
          '<</Type/Font/Subtype/TrueType/BaseFont/A/FirstChar 32/LastChar 126/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 32/FontFile2 6 0 R>>>>',
        more: [
          flate(
            Buffer.concat([Buffer.from([0, 1, 0, 0, 0xff, 0xff, 0, 0]), Buffer.alloc(60 * MILLION)]),
            `/Length1 ${60 * MILLION}`,
          ),
        ],
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'widths for a million letters',
    make: () => compositeFont('0 65535 500 '.repeat(MILLION), toUnicode('')),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'widths that are declared for four thousand million letters',
    make: () => compositeFont('0 4294967295 500 1 2147483647 500', toUnicode('')),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'letter map of a million lines',
    make: () =>
      compositeFont('', toUnicode(`100 beginbfchar ${'<0041> <0041>\n'.repeat(MILLION)} endbfchar`)),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'letter map of endless ranges',
    make: () =>
      compositeFont(
        '',
        toUnicode(`100 beginbfrange ${'<00000000> <ffffffff> <0041>\n'.repeat(1000)} endbfrange`),
      ),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'letter that means a hundred thousand letters',
    make: () => compositeFont('', toUnicode(`1 beginbfchar <0041> <${'0042'.repeat(100_000)}> endbfchar`)),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'letter that is drawn with itself',
    make: () =>
      onePage({
        content: stream('BT /F 11 Tf 50 780 Td (aaaa) Tj ET'),
        fontDictionary:
          '<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[0.1 0 0 0.1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>',
        more: [stream('9 0 d0 BT /F 1 Tf (aaaaaaaaaa) Tj ET')],
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'letters drawn with letters, exponentially',
    make: () =>
      onePage({
        content: stream('BT /F 11 Tf 50 780 Td (aaaaaaaaaa) Tj ET'),
        fontDictionary: type3(6, 7),
        more: Array.from({ length: 12 }, (_, level) => [
          stream(level === 11 ? '9 0 d0 0 0 9 9 re f' : '9 0 d0 BT /F 1 Tf (aaaaaaaaaa) Tj ET'),
          type3(8 + level * 2, 9 + level * 2),
        ]).flat(),
      }),
    isEndless: true,
    ends: [...REFUSED, 'read'],
  },
];

function type3(procedure: number, font: number): string {
  return `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[0.1 0 0 0.1 0 0]/FirstChar 97/LastChar 97/Widths[9]/Encoding<</Differences[97/a]>>/CharProcs<</a ${procedure} 0 R>>/Resources<</Font<</F ${font} 0 R>>>>>>`;
}
