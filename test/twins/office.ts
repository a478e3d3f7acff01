import { strToU8, zipSync } from 'fflate';
import type { Content, Paper, Station } from './paper.js';

// What Word and LibreOffice have in common: paragraphs, headings, list items and tables.
type Node =
  | { readonly kind: 'heading' | 'paragraph' | 'item' | 'label'; readonly text: string }
  | { readonly kind: 'table'; readonly isBoldHead: boolean; readonly rows: readonly (readonly Node[])[][] };

export const OFFICE_LAYOUTS = ['plain', 'table', 'columns'] as const;
export type OfficeLayout = (typeof OFFICE_LAYOUTS)[number];

function paragraph(text: string): Node {
  return { kind: 'paragraph', text };
}

function toNodes(content: Content, layout: OfficeLayout): Node[] {
  switch (content.kind) {
    case 'title':
    case 'section':
      return [{ kind: 'heading', text: content.text }];
    case 'text':
    case 'line':
    case 'centred':
      return [paragraph(content.text)];
    case 'list':
      return content.items.map((text) => ({ kind: 'item', text }));
    case 'fields':
      if (layout !== 'plain')
        return [
          toTable(
            content.rows.map(([label, value]) => [label, value]),
            false,
          ),
        ];
      return content.rows.map(([label, value]) => paragraph(`${label.replace(/:$/u, '')}:\t${value}`));
    case 'stations':
      return content.rows.flatMap((station) => toStationNodes(station, layout));
    case 'grid':
      return [toTable([content.header, ...content.rows], true)];
    case 'address':
      return content.lines.map(paragraph);
    case 'gap':
      return [paragraph('')];
  }
}

function toTable(rows: readonly (readonly string[])[], isBoldHead: boolean): Node {
  return { kind: 'table', isBoldHead, rows: rows.map((row) => row.map((cell) => [paragraph(cell)])) };
}

function toStationNodes({ period, title, details, tasks }: Station, layout: OfficeLayout): Node[] {
  const body: Node[] = [
    { kind: 'label', text: title },
    ...details.map(paragraph),
    ...tasks.map((text): Node => ({ kind: 'item', text })),
  ];
  if (layout === 'table') return [{ kind: 'table', isBoldHead: false, rows: [[[paragraph(period)], body]] }];
  return [paragraph(period), ...body];
}

function toDocument({ aside, main }: Paper, layout: OfficeLayout): Node[] {
  const side = aside.flatMap((content) => toNodes(content, layout === 'columns' ? 'plain' : layout));
  const body = main.flatMap((content) => toNodes(content, layout === 'columns' ? 'plain' : layout));
  if (layout === 'columns' && side.length > 0)
    return [{ kind: 'table', isBoldHead: false, rows: [[side, body]] }];
  return [...body.slice(0, 2), ...side, ...body.slice(2)];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CORE =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const DRAWING =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></wp:inline></w:drawing></w:r></w:p>';

/** Word keeps a run per correction, so words are cut in the middle. */
function toWordRuns(text: string, properties: string): string {
  return text
    .split(/(\t)/u)
    .map((part) => {
      if (part === '\t') return '<w:r><w:tab/></w:r>';
      const middle = Math.floor(part.length / 2);
      return [part.slice(0, middle), part.slice(middle)]
        .filter((piece) => piece !== '')
        .map(
          (piece) =>
            `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`,
        )
        .join('');
    })
    .join('');
}

function toWordXml(node: Node, isBold = false): string {
  if (node.kind === 'table') {
    const rows = node.rows.map((row, index) => {
      const cells = row.map((cell) => {
        const inner = cell.map((child) => toWordXml(child, node.isBoldHead && index === 0)).join('');
        return `<w:tc>${inner}</w:tc>`;
      });
      return `<w:tr>${cells.join('')}</w:tr>`;
    });
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }
  const style =
    node.kind === 'heading'
      ? '<w:pStyle w:val="berschrift1"/>'
      : node.kind === 'item'
        ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        : '';
  const bold = isBold || node.kind === 'label' ? '<w:b/>' : '';
  return `<w:p><w:pPr>${style}</w:pPr>${toWordRuns(node.text, bold)}</w:p>`;
}

/** The paper as a Word document. */
export function writeWordPaper(
  paper: Paper,
  layout: OfficeLayout,
  picture: Uint8Array | undefined,
): Uint8Array {
  const body = toDocument(paper, layout).map((node) => toWordXml(node));
  const media = picture === undefined ? {} : { 'word/media/image1.png': picture };
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties ${CORE}><dc:creator>${escapeXml(paper.author)}</dc:creator></cp:coreProperties>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `<w:document ${WORD}><w:body>${picture === undefined ? '' : DRAWING}${body.join('')}</w:body></w:document>`,
    ),
    ...media,
  });
}

const ODF = ['office', 'text', 'table', 'style', 'draw']
  .map(
    (prefix) =>
      `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix === 'draw' ? 'drawing' : prefix}:1.0"`,
  )
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

function toOdfXml(node: Node, isBold = false): string {
  if (node.kind === 'table') {
    const rows = node.rows.map((row, index) => {
      const cells = row.map((cell) => {
        const inner = cell.map((child) => toOdfXml(child, node.isBoldHead && index === 0)).join('');
        return `<table:table-cell>${inner}</table:table-cell>`;
      });
      return `<table:table-row>${cells.join('')}</table:table-row>`;
    });
    return `<table:table>${rows.join('')}</table:table>`;
  }
  const text = node.text.split('\t').map(escapeXml).join('<text:tab/>');
  if (node.kind === 'heading') return `<text:h text:outline-level="1">${text}</text:h>`;
  const style = isBold || node.kind === 'label' ? ' text:style-name="Bold"' : '';
  const set = `<text:p${style}>${text}</text:p>`;
  return node.kind === 'item' ? `<text:list><text:list-item>${set}</text:list-item></text:list>` : set;
}

/** The paper as an OpenDocument text. */
export function writeOdfPaper(
  paper: Paper,
  layout: OfficeLayout,
  picture: Uint8Array | undefined,
): Uint8Array {
  const bold =
    '<style:style style:name="Bold" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
  const body = toDocument(paper, layout).map((node) => toOdfXml(node));
  const frame = picture === undefined ? '' : '<text:p><draw:frame><draw:image/></draw:frame></text:p>';
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${ODF}><office:automatic-styles>${bold}</office:automatic-styles>` +
        `<office:body><office:text>${frame}${body.join('')}</office:text></office:body></office:document-content>`,
    ),
    ...(picture === undefined ? {} : { 'Pictures/1.png': picture }),
  });
}
