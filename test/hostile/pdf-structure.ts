import { makePdf } from '../factories/invented-documents.js';
import type { HostileKind } from './hostile-kind.js';
import type { RawObject } from './raw-pdf.js';
import { SENTENCE, flate, onePage, rawPdf, stream } from './raw-pdf.js';

const MILLION = 1_000_000;
const LEVELS = 100_000;
const MERIT = 'Ich habe drei Wochen im Lager gearbeitet und viel gelernt.';
const REFUSED = ['damaged', 'too-large', 'timed-out', 'out-of-memory', 'too-many-pages'] as const;

function text(content: string): Uint8Array {
  return new Uint8Array(Buffer.from(content, 'latin1'));
}

function startOf(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1');
}

/** An honest page with a change made to the bytes of the file. */
function altered(change: (file: string) => string): Uint8Array {
  return text(change(startOf(onePage({ content: stream(SENTENCE) }))));
}

/** Objects that each hold the next one in the given entry. */
function chain(count: number, first: number, entry: (next: number) => string, last: string): RawObject[] {
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? last : entry(first + index + 1)));
}

/** Files whose structure loops, lies about its size, or never ends. */
export const PDF_STRUCTURE: readonly HostileKind[] = [
  {
    name: 'cross-reference table that continues in itself',
    make: () =>
      altered((file) => {
        const start = file.lastIndexOf('xref\n0');
        return file.replace('/Root 1 0 R', `/Root 1 0 R/Prev ${start}`);
      }),
    ends: ['read', 'damaged'],
  },
  {
    name: 'start of the cross-reference table far outside the file',
    make: () => altered((file) => file.replace(/startxref\n\d+/, 'startxref\n99999999999999')),
    ends: ['read', 'damaged'],
    text: MERIT,
  },
  {
    name: 'cross-reference table that declares a thousand million objects',
    make: () =>
      altered((file) =>
        file.replace(/xref\n0 \d+/, 'xref\n0 1000000000').replace(/\/Size \d+/, '/Size 1000000000'),
      ),
    ends: ['read', 'damaged', 'out-of-memory'],
  },
  {
    name: 'page tree that holds itself',
    make: () =>
      rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>']),
    ends: ['damaged', 'read'],
  },
  {
    name: 'page tree of a hundred thousand levels',
    make: () =>
      rawPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        ...chain(
          LEVELS,
          2,
          (next) => `<</Type/Pages/Kids[${next} 0 R]/Count 1>>`,
          '<</Type/Page/MediaBox[0 0 9 9]>>',
        ),
      ]),
    ends: ['damaged', 'read', 'timed-out'],
  },
  {
    name: 'a million pages declared, one there',
    make: () => altered((file) => file.replace('/Count 1', `/Count ${MILLION}`)),
    ends: ['too-many-pages', 'damaged', 'read'],
  },
  {
    name: 'a million pages that are one page',
    make: () =>
      rawPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        `<</Type/Pages/Kids[${'3 0 R '.repeat(MILLION)}]/Count ${MILLION}>>`,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
      ]),
    ends: ['too-many-pages'],
  },
  {
    name: 'stream whose length is the stream itself',
    make: () => altered((file) => file.replace(/\/Length \d+/, '/Length 4 0 R')),
    ends: ['read', 'damaged'],
  },
  {
    name: 'object streams that extend each other',
    make: () =>
      rawPdf([
        '<</Type/Catalog/Pages 9 0 R>>',
        stream('9 0 10 20 ', '/Type/ObjStm/N 2/First 10/Extends 3 0 R'),
        stream('9 0 10 20 ', '/Type/ObjStm/N 2/First 10/Extends 2 0 R'),
      ]),
    ends: ['damaged', 'read'],
  },
  {
    name: 'content of a million parts',
    make: () =>
      rawPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents[${'4 0 R '.repeat(MILLION)}]>>`,
        stream(SENTENCE),
        '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ]),
    isEndless: true,
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'arrays inside arrays, a million deep',
    make: () =>
      onePage({ content: stream(SENTENCE), page: `/Deep ${'['.repeat(MILLION)}${']'.repeat(MILLION)}` }),
    ends: ['damaged', 'read'],
  },
  {
    name: 'outline that points in circles',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        catalogue: '/Outlines 6 0 R',
        more: [
          '<</First 7 0 R/Last 8 0 R/Count 2>>',
          '<</Title(A)/Parent 6 0 R/Next 8 0 R/First 7 0 R>>',
          '<</Title(B)/Parent 6 0 R/Next 7 0 R/First 6 0 R>>',
        ],
      }),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'a hundred thousand bookmarks',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        catalogue: '/Outlines 6 0 R',
        more: [
          '<</First 7 0 R>>',
          ...chain(
            LEVELS,
            7,
            (next) => `<</Title(Kapitel)/Parent 6 0 R/Next ${next} 0 R>>`,
            '<</Title(Ende)>>',
          ),
        ],
      }),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'names of attachments that point in circles',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        catalogue: '/Names<</EmbeddedFiles 6 0 R>>',
        more: ['<</Kids[7 0 R 6 0 R]/Limits[(a)(z)]>>', '<</Kids[6 0 R]/Limits[(a)(z)]>>'],
      }),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'structure tree that holds itself',
    make: () =>
      onePage({
        content: stream(`/P<</MCID 0>>BDC\n${SENTENCE}EMC`),
        page: '/StructParents 0',
        catalogue: '/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R',
        more: [
          '<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>>>',
          '<</Type/StructElem/S/P/P 7 0 R/Pg 3 0 R/K[7 0 R 7 0 R 0]>>',
        ],
      }),
    ends: ['read'],
  },
  {
    name: 'form fields whose parent is their child',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        page: '/Annots[6 0 R]',
        catalogue: '/AcroForm<</Fields[6 0 R]/NeedAppearances true>>',
        more: [
          '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(b)/Rect[9 9 99 99]/Parent 6 0 R/Kids[6 0 R]/DA(/F 9 Tf)>>',
        ],
      }),
    ends: ['read', 'damaged'],
  },
  {
    name: 'a hundred thousand annotations',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        page: `/Annots[${Array.from({ length: LEVELS }, (_, index) => `${index + 6} 0 R`).join(' ')}]`,
        more: Array.from(
          { length: LEVELS },
          () => '<</Type/Annot/Subtype/Text/Rect[9 9 29 29]/Contents(Notiz)/T(Wer)>>',
        ),
      }),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'page larger than the format allows',
    make: () => onePage({ content: stream(SENTENCE), mediaBox: '0 0 14401 842' }),
    ends: ['too-large'],
  },
  {
    name: 'page of a thousand million points',
    make: () => onePage({ content: stream(SENTENCE), mediaBox: '0 0 1000000000 1000000000' }),
    ends: ['too-large'],
  },
  {
    name: 'page of the largest size, enlarged by its unit',
    make: () => onePage({ content: stream(SENTENCE), mediaBox: '0 0 14400 14400', page: '/UserUnit 1000' }),
    ends: ['too-large', 'read'],
  },
  {
    name: 'page without extent',
    make: () => onePage({ content: stream(SENTENCE), mediaBox: '0 0 0 0' }),
    ends: ['read', 'damaged'],
  },
  {
    name: 'password to open it',
    make: () => makePdf((pdf) => pdf.text(MERIT), { userPassword: 'geheim', ownerPassword: 'noch geheimer' }),
    ends: ['encrypted'],
  },
  {
    name: 'empty password to open it',
    make: () =>
      makePdf((pdf) => pdf.text(MERIT), { ownerPassword: 'geheim', permissions: { copying: false } }),
    ends: ['read'],
    text: MERIT,
  },
  {
    name: 'JavaScript, launch actions, embedded files and a form of XML',
    make: () =>
      onePage({
        content: stream(SENTENCE),
        page: '/AA<</O<</S/JavaScript/JS(while\\(true\\){})>>>>',
        catalogue:
          '/OpenAction<</S/Launch/F(cmd.exe)/Win<</F(calc.exe)>>>>/Names<</JavaScript<</Names[(a)6 0 R]>>/EmbeddedFiles<</Names[(virus.exe)7 0 R]>>>>',
        more: [
          '<</S/JavaScript/JS(app.launchURL\\("http://127.0.0.1:9/"\\);while\\(true\\){})>>',
          '<</Type/Filespec/F(virus.exe)/EF<</F 8 0 R>>>>',
          flate('MZ'.repeat(1000), '/Type/EmbeddedFile'),
        ],
      }),
    ends: ['read'],
    text: MERIT,
  },
];
