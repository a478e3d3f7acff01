import { makePdf } from '../factories/invented-documents.js';
import { getFonts } from './fonts.adapter.js';
import type { Content, Paper, Station } from './paper.js';
import { getPictures } from './pictures.adapter.js';
import { Sheet, type Column, type LineStyle } from './sheet.js';
import type { Style } from './style.js';

export const PDF_LAYOUTS = [
  'single',
  'table',
  'sidebar-left',
  'sidebar-right',
  'centred',
  'europass',
] as const;
export type PdfLayout = (typeof PDF_LAYOUTS)[number];

const SIDEBAR_PT = 175;
const GUTTER_PT = 22;

/** Sets a paper as PDF. */
export async function drawPaper(paper: Paper, layout: PdfLayout, style: Style): Promise<Uint8Array> {
  const pictures = await getPictures();
  return makePdf(
    (pdf) => {
      const sheet = new Sheet(pdf, getFonts(style.typeface), style);
      const picture = paper.photo === null ? undefined : pictures[paper.photo.picture];
      const widthPt = paper.photo?.widthPt ?? 0;
      if (layout.startsWith('sidebar') && paper.aside.length > 0) {
        drawWithSidebar(sheet, paper, layout === 'sidebar-left', picture, widthPt);
        return;
      }
      const isCentred = layout === 'centred';
      if (picture !== undefined) {
        const { x, width } = sheet.body;
        pdf.image(picture, isCentred ? x : x + width - widthPt, style.marginPt, { width: widthPt });
      }
      const isBeside = startBesidePicture(sheet, picture, widthPt);
      for (const content of toSingleOrder(paper))
        drawContent(sheet, content, isBeside() ? narrow(sheet.body, widthPt, isCentred) : sheet.body, layout);
    },
    { margin: 0, bufferPages: true, info: { Title: paper.fileTitle, Author: paper.author } },
  );
}

/** Whether the next line stands beside the picture, as at the head of most CVs; text keeps clear of it. */
function startBesidePicture(sheet: Sheet, picture: Buffer | undefined, widthPt: number): () => boolean {
  const end = sheet.style.marginPt + widthPt * 1.6;
  let isFirstPage = picture !== undefined;
  return () => {
    isFirstPage &&= sheet.y < end;
    return isFirstPage;
  };
}

function narrow({ x, width }: Column, pictureWidthPt: number, isPictureLeft: boolean): Column {
  const taken = pictureWidthPt + GUTTER_PT;
  return { x: isPictureLeft ? x + taken : x, width: width - taken };
}

// Personal data stand below the title, languages and hobbies at the end.
function toSingleOrder({ aside, main }: Paper): readonly Content[] {
  const [head, tail] = [main.slice(0, 2), main.slice(2)];
  return aside.length === 0 ? main : [...head, ...aside.slice(0, 2), ...tail, ...aside.slice(2)];
}

function drawWithSidebar(
  sheet: Sheet,
  { aside, main }: Paper,
  isLeft: boolean,
  picture: Buffer | undefined,
  widthPt: number,
): void {
  const { x, width } = sheet.body;
  const mainWidth = width - SIDEBAR_PT - GUTTER_PT;
  const side = { x: isLeft ? x : x + mainWidth + GUTTER_PT, width: SIDEBAR_PT };
  const rest = { x: isLeft ? x + SIDEBAR_PT + GUTTER_PT : x, width: mainWidth };
  const top = sheet.y;
  if (picture !== undefined) {
    sheet.pdf.image(picture, side.x, top, { width: widthPt });
    sheet.y += widthPt * 1.5 + sheet.style.sizePt;
  }
  for (const content of aside) drawContent(sheet, content, side, 'sidebar-left');
  sheet.returnTo(top);
  for (const content of main) drawContent(sheet, content, rest, 'single');
}

function drawContent(sheet: Sheet, content: Content, column: Column, layout: PdfLayout): void {
  const centre: LineStyle = layout === 'centred' ? { align: 'centre' } : {};
  switch (content.kind) {
    case 'title':
      drawTitle(sheet, content.text, column, centre);
      break;
    case 'section':
      drawSection(sheet, content.text, column, centre);
      break;
    case 'text':
      sheet.text(content.text, column, sheet.style.isJustified ? { align: 'justified', ...centre } : centre);
      sheet.gap();
      break;
    case 'line':
      sheet.text(content.text, column, centre);
      sheet.gap();
      break;
    case 'centred':
      sheet.text(content.text, column, { align: 'centre' });
      sheet.gap();
      break;
    case 'list':
      drawList(sheet, content.items, column, layout === 'centred');
      sheet.gap();
      break;
    case 'fields':
      drawFields(sheet, content.rows, column, layout);
      sheet.gap();
      break;
    case 'stations':
      for (const station of content.rows) drawStation(sheet, station, column, layout);
      break;
    case 'grid':
      drawGrid(sheet, [content.header, ...content.rows], column);
      sheet.gap();
      break;
    case 'address':
      for (const line of content.lines)
        sheet.text(line, column, content.side === 'right' ? { align: 'right' } : {});
      sheet.gap();
      break;
    case 'gap':
      sheet.gap(2);
      break;
  }
}

function drawTitle(sheet: Sheet, text: string, column: Column, look: LineStyle): void {
  const wanted = sheet.style.sizePt * 2;
  // A long name is set smaller, so that it stays on one line: headings of templates do that.
  const width = sheet.widthOf(text, { isBold: true, sizePt: wanted });
  const sizePt = Math.max(sheet.style.sizePt * 1.3, Math.min(wanted, (wanted * column.width * 0.72) / width));
  sheet.text(text, { ...column, width: column.width }, { isBold: true, sizePt, ...look });
  sheet.gap();
}

function drawSection(sheet: Sheet, text: string, column: Column, look: LineStyle): void {
  const { heading, sizePt } = sheet.style;
  sheet.needLines(4);
  sheet.gap(0.6);
  const shown = heading === 'capitals' ? text.toLocaleUpperCase('de') : text;
  sheet.text(shown, column, {
    isBold: true,
    sizePt: heading === 'large' ? sizePt * 1.3 : sizePt * 1.1,
    ...look,
  });
  if (heading === 'ruled') {
    sheet.pdf
      .moveTo(column.x, sheet.y)
      .lineTo(column.x + column.width, sheet.y)
      .lineWidth(0.7)
      .stroke();
    sheet.gap(0.3);
  }
  sheet.gap(0.4);
}

function drawList(sheet: Sheet, items: readonly string[], column: Column, isCentred: boolean): void {
  const { bullet } = sheet.style;
  const hangPt = sheet.widthOf(`${bullet} `);
  for (const item of items) {
    if (isCentred) sheet.text(`${bullet} ${item}`, column, { align: 'centre' });
    else sheet.text(`${bullet} ${item}`, column, { hangPt });
  }
}

function drawFields(
  sheet: Sheet,
  rows: readonly (readonly [string, string])[],
  column: Column,
  layout: PdfLayout,
): void {
  if (layout === 'centred') {
    for (const [label, value] of rows)
      sheet.text(`${withColon(label)} ${value}`, column, { align: 'centre' });
    return;
  }
  if (layout === 'sidebar-left' || layout === 'sidebar-right') {
    for (const [label, value] of rows) {
      sheet.text(label, column, { isBold: true });
      sheet.text(value, column);
      sheet.gap(0.3);
    }
    return;
  }
  if (layout === 'single' && !sheet.style.hasAutomaticColumns) {
    for (const [label, value] of rows) sheet.text(`${withColon(label)} ${value}`, column);
    return;
  }
  for (const [label, value] of rows)
    drawRow(sheet, [label, value], toLabelColumns(sheet, column, rows), layout === 'europass');
}

function withColon(label: string): string {
  return label.endsWith(':') || label.endsWith('am') || label.endsWith('in') ? label : `${label}:`;
}

function toLabelColumns(sheet: Sheet, column: Column, rows: readonly (readonly string[])[]): Column[] {
  const { hasAutomaticColumns, labelWidthPt } = sheet.style;
  const widest = Math.max(...rows.map(([label = '']) => sheet.widthOf(label)));
  const width = hasAutomaticColumns ? widest + GUTTER_PT : labelWidthPt;
  return [
    { x: column.x, width: width - GUTTER_PT },
    { x: column.x + width, width: column.width - width },
  ];
}

/** One row of cells side by side; the row is as high as its highest cell. */
function drawRow(
  sheet: Sheet,
  cells: readonly string[],
  columns: readonly Column[],
  isLabelRight: boolean,
  look: LineStyle = {},
): void {
  const lineCounts = cells.map((cell, index) => countIn(sheet, cell, columns[index], look));
  sheet.needLines(Math.max(...lineCounts));
  const top = sheet.y;
  let lowest = top;
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    sheet.y = top;
    sheet.text(cell, column, isLabelRight && index === 0 ? { ...look, align: 'right' } : look);
    lowest = Math.max(lowest, sheet.y);
  }
  sheet.y = lowest;
}

function countIn(sheet: Sheet, cell: string, column: Column | undefined, look: LineStyle): number {
  return column === undefined ? 0 : sheet.countLines(cell, column, look);
}

function drawStation(sheet: Sheet, station: Station, column: Column, layout: PdfLayout): void {
  const { period, title, details, tasks } = station;
  if (layout === 'table' || layout === 'europass') {
    const [label, value] = toLabelColumns(sheet, column, [['10/2024 – 12/2024']]);
    if (label === undefined || value === undefined) return;
    sheet.needLines(2);
    const top = sheet.y;
    sheet.text(period, label, layout === 'europass' ? { align: 'right' } : {});
    const low = sheet.y;
    sheet.y = top;
    sheet.text(title, value, { isBold: true });
    for (const detail of details) sheet.text(detail, value);
    drawList(sheet, tasks, value, false);
    sheet.y = Math.max(sheet.y, low);
  } else {
    const look: LineStyle = layout === 'centred' ? { align: 'centre' } : {};
    sheet.needLines(3);
    sheet.text(title, column, { isBold: true, ...look });
    sheet.text(period, column, look);
    for (const detail of details) sheet.text(detail, column, look);
    drawList(sheet, tasks, column, layout === 'centred');
  }
  sheet.gap(0.8);
}

function drawGrid(sheet: Sheet, rows: readonly (readonly string[])[], column: Column): void {
  const count = rows[0]?.length ?? 1;
  const columns: Column[] = [];
  let { x } = column;
  for (let index = 0; index < count; index += 1) {
    const widest = Math.max(...rows.map((row) => sheet.widthOf(row[index] ?? '', { isBold: true })));
    const share = column.width / count;
    const width = sheet.style.hasAutomaticColumns ? Math.min(widest + GUTTER_PT, share * 1.6) : share;
    columns.push({ x, width: width - GUTTER_PT / 2 });
    x += width;
  }
  for (const [index, row] of rows.entries()) {
    drawRow(sheet, row, columns, false, { isBold: index === 0 });
    sheet.gap(0.25);
  }
}
