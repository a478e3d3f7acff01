import { describe, expect, it } from '@jest/globals';
import { zipDocx, zipOdt } from '../../../../test/factories/invented-documents.js';
import type { ExtractedDocument, ExtractionResult } from '../extracted-document.js';
import { extractDocx } from './docx.adapter.js';
import { extractOdt } from './odt.adapter.js';

function opened(result: ExtractionResult): ExtractedDocument {
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document;
}

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function docx(body: string, parts: Readonly<Record<string, string>> = {}): ExtractedDocument {
  return opened(extractDocx(zipDocx(body, parts)));
}

function odt(body: string): ExtractedDocument {
  return opened(extractOdt(zipOdt(body)));
}

describe('extractDocx', () => {
  it('reads the accepted text: insertions stay, deletions go', () => {
    const body = paragraph(
      `${run('Ich kann ')}<w:del><w:r><w:delText>Ostwald</w:delText></w:r></w:del><w:ins>${run('rechnen')}</w:ins>${run('.')}`,
    );

    const document = docx(body);

    expect(document.text).toBe('Ich kann rechnen.');
    expect(document.hiddenTexts).toEqual([{ channel: 'invisible', text: 'Ostwald' }]);
    expect(document.doubts).toEqual([]);
  });

  it.each([
    ['vanished', '<w:vanish/>'],
    ['white on paper', '<w:color w:val="FFFFFF"/>'],
    ['of one point', '<w:sz w:val="2"/>'],
  ])('leaves out text that is %s and reports it', (_, properties) => {
    const document = docx(paragraph(run('Ich kann rechnen.') + run('Ostwald', properties)));

    expect(document.text).toBe('Ich kann rechnen.');
    expect(document.hiddenTexts).toEqual([{ channel: 'invisible', text: 'Ostwald' }]);
    expect(document.doubts).toEqual([]);
  });

  it('leaves a document to a person of which much does not show', () => {
    const document = docx(
      paragraph(run('Ich kann rechnen. ') + run('weiss '.repeat(15), '<w:color w:val="FFFFFF"/>')),
    );

    expect(document.doubts).toEqual([{ code: 'hidden-text', page: null, count: 15 }]);
  });

  it('reads white type in a table whose style may shade it', () => {
    const cells = ['Fach', 'Note'].map(
      (text) => `<w:tc>${paragraph(run(text, '<w:color w:val="FFFFFF"/>'))}</w:tc>`,
    );
    const table = (style: string): string =>
      docx(`<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr><w:tr>${cells.join('')}</w:tr></w:tbl>`)
        .text;

    expect(table('GridTable4-Accent1')).toBe('Fach\tNote');
    expect(table('TableGrid')).toBe('');
  });

  it('reads a header once that stands in the file three times', () => {
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run('Bewerbung'))}</w:hdr>`;

    const document = docx(paragraph(run('Mitte')), {
      'word/header1.xml': header,
      'word/header2.xml': header,
      'word/header3.xml': header,
    });

    expect(document.text).toBe('Bewerbung\nMitte');
  });

  it.each([
    ['a large picture', '<wp:extent cx="5400000" cy="7200000"/>', 1],
    ['a portrait', '<wp:extent cx="1440000" cy="1900000"/>', 0],
    [
      'a diagram',
      '<a:graphicData xmlns:a="a" uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>',
      1,
    ],
  ])('leaves to a person what is not read: %s', (_, inside, count) => {
    const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="wp">${inside}</wp:inline></w:drawing></w:r>`;

    const { doubts } = docx(paragraph(`${drawing}${run('Text')}`));

    expect(doubts).toEqual(count === 0 ? [] : [{ code: 'unsupported-content', page: null, count }]);
  });

  it('reads white text on a coloured cell', () => {
    const cell = `<w:tc><w:tcPr><w:shd w:fill="203040"/></w:tcPr>${paragraph(run('Kenntnisse', '<w:color w:val="FFFFFF"/>'))}</w:tc>`;

    const document = docx(`<w:tbl><w:tr>${cell}<w:tc>${paragraph(run('Word'))}</w:tc></w:tr></w:tbl>`);

    expect(document.text).toBe('Kenntnisse\tWord');
  });

  it('reads a text box once, though the file holds it twice', () => {
    const box = `<wps:txbx xmlns:wps="wps"><w:txbxContent>${paragraph(run('Führerschein'))}</w:txbxContent></wps:txbx>`;
    const twice = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;

    const document = docx(paragraph(`${run('Über mich')}<w:r>${twice}</w:r>`));

    expect(document.text).toBe('Über mich\nFührerschein');
  });

  it('parts words at tabs and lines at breaks, and keeps words that runs cut', () => {
    const document = docx(
      paragraph(
        `${run('Ver')}${run('kauf', '<w:b/>')}<w:r><w:tab/><w:t>2025</w:t><w:br/><w:t>Lager</w:t></w:r>`,
      ),
    );

    expect(document.text).toBe('Verkauf 2025\nLager');
  });

  it('reads headers first and footers last, comments and properties not at all', () => {
    const wrap = (tag: string, text: string): string =>
      `<w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run(text))}</w:${tag}>`;
    const document = docx(paragraph(run('Mitte')), {
      'word/header1.xml': wrap('hdr', 'Oben'),
      'word/footer1.xml': wrap('ftr', 'Unten'),
      'word/comments.xml': wrap('comments', 'Ostwald fragen'),
      'docProps/core.xml': '<c xmlns:dc="dc"><dc:creator>J. Ostwald</dc:creator></c>',
    });

    expect(document.text).toBe('Oben\nMitte\nUnten');
    expect(document.hiddenTexts).toEqual(
      expect.arrayContaining([
        { channel: 'comment', text: 'Ostwald fragen' },
        { channel: 'metadata', text: 'J. Ostwald' },
      ]),
    );
  });

  it('dissolves a table that only lays out the page', () => {
    const entry = ['Praktikum Lager', 'Waren prüfen', 'Kasse führen']
      .map((text) => paragraph(run(text)))
      .join('');
    const document = docx(
      `<w:tbl><w:tr><w:tc>${paragraph(run('Mai 2025'))}</w:tc><w:tc>${entry}</w:tc></w:tr></w:tbl>`,
    );

    expect(document.text).toBe('Mai 2025\nPraktikum Lager\nWaren prüfen\nKasse führen');
    expect(document.blocks.map((block) => block.kind)).toEqual(Array(4).fill('paragraph'));
  });

  it('marks embedded foreign content for a person', () => {
    expect(docx(`${paragraph(run('Text'))}<w:altChunk/>`).doubts).toEqual([
      { code: 'unsupported-content', page: null, count: 1 },
    ]);
  });
});

describe('words in a construction that the reader does not know', () => {
  const UNSUPPORTED = [{ code: 'unsupported-content', page: null, count: 1 }];
  const UNREAD = 'Drei Wochen im Lager gearbeitet';

  it.each([
    ['a block that nobody defined', `<w:novelty>${paragraph(run(UNREAD))}</w:novelty>`],
    [
      'text in a drawing',
      paragraph(`<w:r><w:drawing><a:p xmlns:a="a"><a:t>${UNREAD}</a:t></a:p></w:drawing></w:r>`),
    ],
  ])('leaves a Word document to a person: %s', (_, body) => {
    const document = docx(`${paragraph(run('Text'))}${body}`);

    expect(document.text).toBe('Text');
    expect(document.doubts).toEqual(UNSUPPORTED);
  });

  it.each([
    ['a block that nobody defined', `<text:novelty><text:p>${UNREAD}</text:p></text:novelty>`],
    [
      'text in a group of drawings',
      `<text:p><draw:g><draw:novelty/></draw:g></text:p><draw:g><draw:rect><text:p>${UNREAD}</text:p></draw:rect></draw:g>`,
    ],
    [
      'more cells than a row can have',
      `<table:table><table:table-row>${`<table:table-cell><text:p>${UNREAD}</text:p></table:table-cell>`.repeat(61)}</table:table-row></table:table>`,
    ],
  ])('leaves an OpenDocument text to a person: %s', (_, body) => {
    expect(odt(`<text:p>Text</text:p>${body}`).doubts).toEqual(UNSUPPORTED);
  });

  it('does not take for lost what a table of contents, a note and a deleted row hold', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('Gestrichene Zeile der Tabelle'))}</w:tc></w:tr>`;
    const table = `<w:tbl>${deleted}<w:tr><w:tc>${paragraph(run('Kasse'))}</w:tc></w:tr></w:tbl>`;
    const index =
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>Inhaltsverzeichnis der Mappe</text:index-title-template></text:table-of-content-source>' +
      '<text:index-body><text:p>Kasse</text:p></text:index-body></text:table-of-content>';
    const notes =
      '<text:note><text:note-citation>12</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>';

    expect(docx(table)).toMatchObject({ text: 'Kasse', doubts: [] });
    expect(odt(`${index}<text:p>Text${notes.repeat(9)}</text:p>`).doubts).toEqual([]);
  });
});

describe('extractOdt', () => {
  it.each([
    ['18cm', '12cm', 1],
    ['7in', '5in', 1],
    ['3.5cm', '4.5cm', 0],
    ['18cm', '2cm', 0],
  ])('leaves a large picture to a person, but no portrait: %s by %s', (width, height, count) => {
    const frame = `<draw:frame svg:width="${width}" svg:height="${height}" xmlns:svg="svg"><draw:image/></draw:frame>`;

    const { doubts } = odt(`<text:p>Text${frame}</text:p>`);

    expect(doubts).toEqual(count === 0 ? [] : [{ code: 'unsupported-content', page: null, count }]);
  });

  it('leaves out comments, hidden spans and tracked deletions', () => {
    const document = odt(
      '<text:tracked-changes><text:p>Ostwald</text:p></text:tracked-changes>' +
        '<text:p>Ich kann<office:annotation><text:p>Ostwald fragen</text:p></office:annotation> ' +
        '<text:span text:style-name="Hidden">Jördis</text:span>rechnen.</text:p>',
    );

    expect(document.text).toBe('Ich kann rechnen.');
    expect(document.hiddenTexts).toEqual([
      { channel: 'invisible', text: 'Ostwald' },
      { channel: 'comment', text: 'Ostwald fragen' },
      { channel: 'invisible', text: 'Jördis' },
    ]);
    expect(document.doubts).toEqual([]);
  });

  it('reads repeated spaces, tabs, line breaks and frames', () => {
    const document = odt(
      '<text:p>Verkauf<text:s text:c="3"/>2025<text:tab/>Kasse<text:line-break/>Lager' +
        '<draw:frame><draw:text-box><text:p>Führerschein</text:p></draw:text-box></draw:frame></text:p>',
    );

    expect(document.text).toBe('Verkauf 2025 Kasse\nLager\nFührerschein');
  });
});
