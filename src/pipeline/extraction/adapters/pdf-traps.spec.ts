import { beforeAll, describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { makePdf } from '../../../../test/factories/invented-documents.js';
import type { OnePage } from '../../../../test/hostile/raw-pdf.js';
import { SENTENCE, flate, onePage, stream } from '../../../../test/hostile/raw-pdf.js';
import type { ExtractedDocument } from '../extracted-document.js';
import { extractPdf, withPdf } from './pdf.adapter.js';
import { Pdfium } from './pdfium.adapter.js';

const MERIT = 'Ich habe drei Wochen im Lager gearbeitet und viel gelernt.';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await Pdfium.load();
});

async function read(bytes: Uint8Array): Promise<ExtractedDocument> {
  const result = await extractPdf(
    pdfium,
    bytes,
    () => undefined,
    () => Promise.resolve([]),
  );
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document;
}

/** What a reader that trusts the text layer copies from the first page. */
async function naiveText(bytes: Uint8Array): Promise<string> {
  const { api } = pdfium;
  const text = await withPdf(pdfium, bytes, (document) => {
    const page = api.FPDF_LoadPage(document, 0);
    const textPage = api.FPDFText_LoadPage(page);
    const codes = Array.from({ length: api.FPDFText_CountChars(textPage) }, (_, index) =>
      api.FPDFText_GetUnicode(textPage, index),
    );
    api.FPDFText_ClosePage(textPage);
    api.FPDF_ClosePage(page);
    return String.fromCodePoint(...codes);
  });
  return typeof text === 'string' ? text : text.code;
}

function page(content: string, rest: Partial<OnePage> = {}): Uint8Array {
  return onePage({ content: stream(`${SENTENCE}${content}`), ...rest });
}

const OFF_LAYER = {
  resources: '/Properties<</L 6 0 R>>',
  catalogue: '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>',
};
const LAYER = '<</Type/OCG/Name(Entwurf)>>';

function show(text: string, x: number, y: number): string {
  return `BT /F 11 Tf ${x} ${y} Td (${text}) Tj ET `;
}

describe('text of a layer that is switched off', () => {
  it.each([
    ['on empty paper', show('Ostwald', 50, 700)],
    ['exactly on visible text', show('Ostwald Brandhorst Beispiel', 50, 780)],
    ['a little beside visible text', show('Ostwald Brandhorst Beispiel', 53, 782)],
    [
      'in one letter at a time',
      ['O', 's', 't', 'w'].map((letter, index) => show(letter, 50 + index * 6, 780)).join(''),
    ],
  ])('is not read and is kept for the search: %s', async (_, content) => {
    const bytes = page(`/OC /L BDC ${content} EMC`, { ...OFF_LAYER, more: [LAYER] });
    const [first = ''] = /[A-Z][a-z]*/u.exec(content.slice(content.indexOf('('))) ?? [];

    expect(await naiveText(bytes)).toContain(first);
    const document = await read(bytes);
    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts.filter(({ channel }) => channel === 'invisible')).not.toEqual([]);
    expect(document.doubts).toEqual([]);
  });

  it('does not take away the visible text below a picture of the same layer', async () => {
    const image = flate(
      Buffer.alloc(100, 0),
      '/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8',
    );
    const bytes = page('/OC /L BDC q 400 0 0 40 40 770 cm /I Do Q EMC', {
      ...OFF_LAYER,
      resources: `${OFF_LAYER.resources}/XObject<</I 7 0 R>>`,
      more: [LAYER, image],
    });

    expect((await read(bytes)).text).toBe(MERIT);
  });

  it('is read when the layer is on', async () => {
    const bytes = page(`/OC /L BDC ${show('Kenntnisse', 50, 700)} EMC`, {
      ...OFF_LAYER,
      catalogue: '/OCProperties<</OCGs[6 0 R]/D<</ON[6 0 R]>>>>',
      more: [LAYER],
    });

    expect((await read(bytes)).text).toContain('Kenntnisse');
  });
});

describe('words printed twice on one spot', () => {
  it('are read once, and no letter of them is lost', async () => {
    const bytes = page(show('Kenntnisse', 50, 700) + show('Kenntnisse', 50.4, 700));

    expect((await read(bytes)).text).toBe(`${MERIT}\nKenntnisse`);
  });
});

describe('the judgement that text is hidden', () => {
  it.each([
    ['white on white', '1 g', []],
    ['of a grey just below what is seen', '0.965 g', [{ code: 'hidden-text', page: 0, count: 1 }]],
  ])('goes to a person only where it is uncertain: %s', async (_, colour, doubts) => {
    const bytes = page(`${colour} ${show('Ostwald', 50, 700)}`);

    expect(await naiveText(bytes)).toContain('Ostwald');
    const document = await read(bytes);
    expect(document.text).toBe(MERIT);
    expect(document.doubts).toEqual(doubts);
  });

  it('goes to a person where much of a page does not show', async () => {
    const line = 'Ich habe gern im Lager gearbeitet und Waren geholt.';
    const bytes = page(`1 g ${show(line, 50, 700)}${show(line, 50, 680)}`);

    expect((await read(bytes)).doubts).toEqual([{ code: 'hidden-text', page: 0, count: 18 }]);
  });
});

/** Appends a revision in which the content of the page, object 4, is another. */
function revised(bytes: Uint8Array, content: string): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1');
  const previous = /startxref\n(\d+)/u.exec(file)?.[1] ?? '0';
  const object = `4 0 obj\n<</Length ${content.length}>>stream\n${content}\nendstream\nendobj\n`;
  const at = file.length + 1;
  const table = `xref\n4 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer<</Size 9/Root 1 0 R/Prev ${previous}>>\nstartxref\n${at + object.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(`${file}\n${object}${table}${trailer}`, 'latin1'));
}

describe('earlier revisions', () => {
  it('are searched, and what was deleted is not read', async () => {
    const first = page(show('Ostwald', 50, 700));

    expect(await naiveText(first)).toContain('Ostwald');
    const document = await read(revised(first, SENTENCE));
    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts).toEqual([{ channel: 'revision', text: 'Ostwald' }]);
  });

  it('say nothing where nothing was deleted', async () => {
    const document = await read(revised(page(''), `${SENTENCE}${show('Kasse', 50, 700)}`));

    expect(document.text).toBe(`${MERIT}\nKasse`);
    expect(document.hiddenTexts).toEqual([]);
  });
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
    const document = await read(page('', rest));

    expect(document.hiddenTexts.map(({ text }) => text).join(' ')).toContain('J. Ostwald');
    expect(document.text).toBe(MERIT);
    expect(document.doubts).toEqual([]);
  });

  it('include information that lies in a packed object', async () => {
    const packed = '6 0 <</Author(J. Ostwald)/Firma(Ostwald und Sohn)>>';
    const entries = `/Type/ObjStm/N 1/First 4/Filter/FlateDecode`;
    const document = await read(packedInformation(packed, entries));

    expect(document.hiddenTexts.map(({ text }) => text)).toEqual(['J. Ostwald', 'Ostwald und Sohn']);
  });
});

/** A file whose information stands in an object stream, found through a cross-reference stream. */
function packedInformation(objects: string, entries: string): Uint8Array {
  const plain = Buffer.from(page('')).toString('latin1');
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
    expect((await read(page('', widget('/F 4')))).text).toContain('Verwaltung');
  });

  it('are not read where a field is hidden', async () => {
    const document = await read(page('', widget('/F 2')));

    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts).toContainEqual({ channel: 'annotation', text: 'Verwaltung' });
  });

  it('that a viewer has to build are left to a person', async () => {
    const document = await read(
      page('', {
        catalogue: '/NeedsRendering true/AcroForm<</Fields[]/XFA 6 0 R>>',
        more: [flate('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><name>Ostwald</name></xdp:xdp>')],
      }),
    );

    expect(document.doubts).toEqual([{ code: 'unsupported-content', page: null, count: 1 }]);
  });
});

describe('portfolios', () => {
  it('are left to a person, because their files are not read', async () => {
    const bytes = page('', {
      catalogue: '/Collection<</View/D>>/Names<</EmbeddedFiles<</Names[(zeugnis.pdf)6 0 R]>>>>',
      more: ['<</Type/Filespec/F(zeugnis.pdf)/EF<</F 7 0 R>>>>', flate('%PDF-1.7', '/Type/EmbeddedFile')],
    });

    const document = await read(bytes);

    expect(document.hiddenTexts).toContainEqual({ channel: 'attachment', text: 'zeugnis.pdf' });
    expect(document.doubts).toEqual([{ code: 'unsupported-content', page: null, count: 1 }]);
  });
});

describe('a name that is drawn as curves', () => {
  function curves(y: number): (pdf: PDFKit.PDFDocument) => void {
    return (pdf) => {
      for (let index = 0; index < 7; index += 1) {
        const x = 60 + index * 9;
        const width = 4 + (index % 5);
        pdf
          .path(`M ${x} ${y} q ${width} -9 ${width} 0 q -1 9 -2 4 q -1 -2 -1 -1 l 0 1 l -1 1 z`)
          .fill('#000000');
      }
    };
  }

  it('is doubted at the head of a page when nobody can read it', async () => {
    const bytes = await makePdf((pdf) => {
      curves(40)(pdf);
      pdf.fontSize(11).text(`${MERIT} `.repeat(8), 50, 120);
    });

    expect((await read(bytes)).doubts).toEqual([{ code: 'unread-ink', page: 0, count: 1 }]);
  });

  it('is a signature below the closing formula', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(11).text(`${MERIT} `.repeat(8), 50, 120);
      pdf.text('Mit freundlichen Grüßen', 50, 300);
      curves(340)(pdf);
    });

    expect((await read(bytes)).doubts).toEqual([]);
  });
});
