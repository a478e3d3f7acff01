import { beforeAll, describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { MERIT, readPdf, trapPage } from '../../../../test/factories/trap-pages.js';
import type { OnePage } from '../../../../test/hostile/raw-pdf.js';
import { SENTENCE, flate, stream } from '../../../../test/hostile/raw-pdf.js';
import { Pdfium } from './pdfium.adapter.js';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await Pdfium.load();
});

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>J. Ostwald</dc:creator></x:xmpmeta>';

describe('texts beside the pages', () => {
  it.each([
    ['packed metadata', { catalogue: '/Metadata 6 0 R', more: [flate(XMP, '/Type/Metadata/Subtype/XML')] }],
    [
      'a script',
      {
        catalogue: '/Names<</JavaScript<</Names[(a)6 0 R]>>>>',
        more: ['<</S/JavaScript/JS(alert\\("J. Ostwald"\\))>>'],
      },
    ],
    ['a page label', { catalogue: '/PageLabels<</Nums[0<</P(J. Ostwald)>>]>>' }],
    ['a comment', { page: '/Annots[<</Type/Annot/Subtype/Text/Rect[9 9 29 29]/Contents(J. Ostwald)>>]' }],
    [
      'an alternative text',
      {
        content: stream(`/P<</MCID 0>>BDC\n${SENTENCE}EMC`),
        page: '/StructParents 0',
        catalogue: '/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R',
        more: [
          '<</Type/StructTreeRoot/K 7 0 R/ParentTree<</Nums[0[7 0 R]]>>>>',
          '<</Type/StructElem/S/Figure/P 6 0 R/Pg 3 0 R/K 0/Alt(J. Ostwald)>>',
        ],
      },
    ],
  ] satisfies [string, Partial<OnePage>][])('are kept for the search only: %s', async (_, rest) => {
    const document = await readPdf(pdfium, trapPage('', rest));

    expect(document.hiddenTexts.map(({ text }) => text).join(' ')).toContain('J. Ostwald');
    expect(document.text).toBe(MERIT);
    expect(document.doubts).toEqual([]);
  });

  it('include information that lies in a packed object', async () => {
    const packed = '6 0 <</Author(J. Ostwald)/Firma(Ostwald und Sohn)>>';
    const entries = `/Type/ObjStm/N 1/First 4/Filter/FlateDecode`;
    const document = await readPdf(pdfium, packedInformation(packed, entries));

    expect(document.hiddenTexts.map(({ text }) => text)).toEqual(['J. Ostwald', 'Ostwald und Sohn']);
  });
});

/** A file whose information stands in an object stream, found through a cross-reference stream. */
function packedInformation(objects: string, entries: string): Uint8Array {
  const plain = Buffer.from(trapPage('')).toString('latin1');
  const body = plain.slice(0, plain.lastIndexOf('xref\n0'));
  const packed = deflateSync(Buffer.from(objects, 'latin1')).toString('latin1');
  const streamAt = body.length;
  const withStream = `${body}7 0 obj\n<<${entries}/Length ${packed.length}>>stream\n${packed}\nendstream\nendobj\n`;
  const tableAt = withStream.length;
  const row = (kind: number, first: number, second: number): number[] => [
    kind,
    (first >> 8) & 0xff,
    first & 0xff,
    second,
  ];
  const rows = [
    row(0, 0, 0),
    ...[1, 2, 3, 4, 5].map((id) => row(1, body.indexOf(`${id} 0 obj`), 0)),
    row(2, 7, 0),
    row(1, streamAt, 0),
    row(1, tableAt, 0),
  ];
  const table = Buffer.from(rows.flat()).toString('latin1');
  const file = `${withStream}8 0 obj\n<</Type/XRef/Size 9/W[1 2 1]/Root 1 0 R/Info 6 0 R/Length ${table.length}>>stream\n${table}\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

describe('forms', () => {
  const widget = (more: string): Partial<OnePage> => ({
    page: '/Annots[6 0 R]',
    catalogue: '/AcroForm<</Fields[6 0 R]/DA(/F 11 Tf 0 g)/DR<</Font<</F 5 0 R>>>>>>',
    more: [
      `<</Type/Annot/Subtype/Widget/FT/Tx/T(feld)/V(Verwaltung)/DA(/F 11 Tf 0 g)/Rect[50 690 250 712]${more}>>`,
    ],
  });

  it('are read with what was filled in, also where nobody drew it', async () => {
    expect((await readPdf(pdfium, trapPage('', widget('/F 4')))).text).toContain('Verwaltung');
  });

  it('are not read where a field is hidden', async () => {
    const document = await readPdf(pdfium, trapPage('', widget('/F 2')));

    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts).toContainEqual({ channel: 'annotation', text: 'Verwaltung' });
  });

  it('that a viewer has to build are left to a person', async () => {
    const document = await readPdf(
      pdfium,
      trapPage('', {
        catalogue: '/NeedsRendering true/AcroForm<</Fields[]/XFA 6 0 R>>',
        more: [flate('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><name>Ostwald</name></xdp:xdp>')],
      }),
    );

    expect(document.doubts).toEqual([{ code: 'unsupported-content', page: null, count: 1 }]);
  });
});

describe('portfolios', () => {
  it('are left to a person, because their files are not read', async () => {
    const bytes = trapPage('', {
      catalogue: '/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[(zeugnis.pdf)6 0 R]>>>>',
      more: ['<</Type/Filespec/F(zeugnis.pdf)/EF<</F 7 0 R>>>>', flate('%PDF-1.7', '/Type/EmbeddedFile')],
    });

    const document = await readPdf(pdfium, bytes);

    expect(document.hiddenTexts).toContainEqual({ channel: 'attachment', text: 'zeugnis.pdf' });
    expect(document.doubts).toEqual([{ code: 'unsupported-content', page: null, count: 1 }]);
  });
});
