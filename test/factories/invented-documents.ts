import PDFDocument from 'pdfkit';
import { strToU8, zipSync } from 'fflate';

/** One block of an invented document; the same list can be written in every format. */
export type InventedBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list-item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** The bytes of a PDF that a callback draws; `options` are those of PDFKit. */
export function makePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 50, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    draw(pdf);
    pdf.end();
  });
}

export function writePdf(blocks: readonly InventedBlock[]): Promise<Uint8Array> {
  return makePdf((pdf) => {
    for (const block of blocks) {
      if (block.kind === 'heading') pdf.font('Helvetica-Bold').fontSize(18).text(block.text);
      else if (block.kind === 'paragraph') pdf.font('Helvetica').fontSize(11).text(block.text);
      else if (block.kind === 'list-item') pdf.font('Helvetica').fontSize(11).text(`•  ${block.text}`);
      else drawTable(pdf, block.rows);
      pdf.moveDown();
    }
  });
}

function drawTable(pdf: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): void {
  for (const [index, row] of rows.entries()) {
    const top = pdf.y;
    pdf.font(index === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(11);
    for (const [column, cell] of row.entries()) pdf.text(cell, 50 + column * 200, top, { lineBreak: false });
    pdf.x = 50;
    pdf.y = top + 18;
  }
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export function writeDocx(blocks: readonly InventedBlock[]): Uint8Array {
  return zipDocx(blocks.map(toWordXml).join(''));
}

function toWordXml(block: InventedBlock): string {
  const paragraph = (text: string, properties = '', run = ''): string =>
    `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
  if (block.kind === 'heading') return paragraph(block.text, '<w:pStyle w:val="berschrift1"/>');
  if (block.kind === 'paragraph') return paragraph(block.text);
  if (block.kind === 'list-item')
    return paragraph(block.text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const rows = block.rows.map((row, index) => {
    const cells = row.map((cell) => `<w:tc>${paragraph(cell, '', index === 0 ? '<w:b/>' : '')}</w:tc>`);
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** A Word document around the given body; `parts` are further files of the archive by name. */
export function zipDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/styles.xml': `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const ODF = ['office', 'text', 'table', 'style', 'draw', 'meta']
  .map(
    (prefix) =>
      `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix === 'draw' ? 'drawing' : prefix}:1.0"`,
  )
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

export function writeOdt(blocks: readonly InventedBlock[]): Uint8Array {
  return zipOdt(blocks.map(toOdfXml).join(''));
}

function toOdfXml(block: InventedBlock): string {
  if (block.kind === 'heading') return `<text:h text:outline-level="1">${escapeXml(block.text)}</text:h>`;
  if (block.kind === 'paragraph') return `<text:p>${escapeXml(block.text)}</text:p>`;
  if (block.kind === 'list-item')
    return `<text:list><text:list-item><text:p>${escapeXml(block.text)}</text:p></text:list-item></text:list>`;
  const rows = block.rows.map((row, index) => {
    const style = index === 0 ? ' text:style-name="Bold"' : '';
    const cells = row.map(
      (cell) => `<table:table-cell><text:p${style}>${escapeXml(cell)}</text:p></table:table-cell>`,
    );
    return `<table:table-row>${cells.join('')}</table:table-row>`;
  });
  return `<table:table>${rows.join('')}</table:table>`;
}

/** An OpenDocument text around the given body. */
export function zipOdt(body: string): Uint8Array {
  const bold =
    '<style:style style:name="Bold" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
  const hidden =
    '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const styles = `<office:automatic-styles>${bold}${hidden}</office:automatic-styles>`;
  const content = `<office:document-content ${ODF}>${styles}<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
