import { beforeAll, describe, expect, it } from '@jest/globals';
import { makePdf } from '../../../../test/factories/invented-documents.js';
import { MERIT, readPdf, show, trapPage } from '../../../../test/factories/trap-pages.js';
import { SENTENCE, flate } from '../../../../test/hostile/raw-pdf.js';
import { withPdf } from './pdf.adapter.js';
import { Pdfium } from './pdfium.adapter.js';

let pdfium: Pdfium;

beforeAll(async () => {
  pdfium = await Pdfium.load();
});

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

const OFF_LAYER = {
  resources: '/Properties<</L 6 0 R>>',
  catalogue: '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>',
};
const LAYER = '<</Type/OCG/Name(Entwurf)>>';

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
    const bytes = trapPage(`/OC /L BDC ${content} EMC`, { ...OFF_LAYER, more: [LAYER] });
    const [first = ''] = /[A-Z][a-z]*/u.exec(content.slice(content.indexOf('('))) ?? [];

    expect(await naiveText(bytes)).toContain(first);
    const document = await readPdf(pdfium, bytes);
    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts.filter(({ channel }) => channel === 'invisible')).not.toEqual([]);
    expect(document.doubts).toEqual([]);
  });

  it('does not take away the visible text below a picture of the same layer', async () => {
    const image = flate(
      Buffer.alloc(100, 0),
      '/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8',
    );
    const bytes = trapPage('/OC /L BDC q 400 0 0 40 40 770 cm /I Do Q EMC', {
      ...OFF_LAYER,
      resources: `${OFF_LAYER.resources}/XObject<</I 7 0 R>>`,
      more: [LAYER, image],
    });

    expect((await readPdf(pdfium, bytes)).text).toBe(MERIT);
  });

  it('is read when the layer is on', async () => {
    const bytes = trapPage(`/OC /L BDC ${show('Kenntnisse', 50, 700)} EMC`, {
      ...OFF_LAYER,
      catalogue: '/OCProperties<</OCGs[6 0 R]/D<</ON[6 0 R]>>>>',
      more: [LAYER],
    });

    expect((await readPdf(pdfium, bytes)).text).toContain('Kenntnisse');
  });
});

describe('words printed twice on one spot', () => {
  it('are read once, and no letter of them is lost', async () => {
    const bytes = trapPage(show('Kenntnisse', 50, 700) + show('Kenntnisse', 50.4, 700));

    expect((await readPdf(pdfium, bytes)).text).toBe(`${MERIT}\nKenntnisse`);
  });
});

describe('the judgement that text is hidden', () => {
  it.each([
    ['white on white', '1 g', []],
    ['of a grey just below what is seen', '0.965 g', [{ code: 'hidden-text', page: 0, count: 1 }]],
  ])('goes to a person only where it is uncertain: %s', async (_, colour, doubts) => {
    const bytes = trapPage(`${colour} ${show('Ostwald', 50, 700)}`);

    expect(await naiveText(bytes)).toContain('Ostwald');
    const document = await readPdf(pdfium, bytes);
    expect(document.text).toBe(MERIT);
    expect(document.doubts).toEqual(doubts);
  });

  it('goes to a person where much of a page does not show', async () => {
    const line = 'Ich habe gern im Lager gearbeitet und Waren geholt.';
    const bytes = trapPage(`1 g ${show(line, 50, 700)}${show(line, 50, 680)}`);

    expect((await readPdf(pdfium, bytes)).doubts).toEqual([{ code: 'hidden-text', page: 0, count: 18 }]);
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
    const first = trapPage(show('Ostwald', 50, 700));

    expect(await naiveText(first)).toContain('Ostwald');
    const document = await readPdf(pdfium, revised(first, SENTENCE));
    expect(document.text).toBe(MERIT);
    expect(document.hiddenTexts).toEqual([{ channel: 'revision', text: 'Ostwald' }]);
  });

  it('say nothing where nothing was deleted', async () => {
    const document = await readPdf(pdfium, revised(trapPage(''), `${SENTENCE}${show('Kasse', 50, 700)}`));

    expect(document.text).toBe(`${MERIT}\nKasse`);
    expect(document.hiddenTexts).toEqual([]);
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

    expect((await readPdf(pdfium, bytes)).doubts).toEqual([{ code: 'unread-ink', page: 0, count: 1 }]);
  });

  it('is a signature below the closing formula', async () => {
    const bytes = await makePdf((pdf) => {
      pdf.fontSize(11).text(`${MERIT} `.repeat(8), 50, 120);
      pdf.text('Mit freundlichen Grüßen', 50, 300);
      curves(340)(pdf);
    });

    expect((await readPdf(pdfium, bytes)).doubts).toEqual([]);
  });
});
