import type { BlindDocument } from '../../policy/blind-document.js';
import { getBlindFonts } from './blind-fonts.adapter.js';
import { toSubset, writeFontFile, writeUnicodeMap, type FontSubset } from './font-subset.js';
import type { Measure } from './line-breaking.js';
import { drawPage, PageDrawing, type DocumentFonts } from './page-drawing.js';
import { toFooterText } from './page-footer.js';
import { layOut, PAGE, type LaidOutPage } from './page-layout.js';
import { assemblePdf, PdfFile, type PdfObjects } from './pdf-file.js';
import { StructureTree, toReference } from './structure-tree.js';

const THOUSANDTHS = 1000;

const measure: Measure = (text, { isBold, sizePt }) => {
  const font = isBold ? getBlindFonts().bold : getBlindFonts().regular;
  let width = 0;
  for (const character of text) width += font.widthOf(character.codePointAt(0) ?? 0);
  return (width * sizePt) / THOUSANDTHS;
};

function collectFonts(pages: readonly LaidOutPage[]): DocumentFonts {
  const regular = new Set<number>();
  const bold = new Set<number>();
  const add = (text: string, isBold: boolean): void => {
    for (const character of text) (isBold ? bold : regular).add(character.codePointAt(0) ?? 0);
  };
  for (const [index, page] of pages.entries()) {
    add(toFooterText(index + 1, pages.length), false);
    for (const placed of page) {
      if (placed.kind === 'line') for (const run of placed.line.runs) add(run.text, run.style.isBold);
    }
  }
  const fonts = getBlindFonts();
  return { regular: toSubset(fonts.regular, regular), bold: toSubset(fonts.bold, bold) };
}

// The tag of six letters says that the font is a part of one (ISO 32000-2, 9.9.2); it is a constant.
const FONT_NAMES = { regular: 'AAAAAA+NotoSans-Regular', bold: 'AAAAAB+NotoSans-Bold' } as const;

function addFont(file: PdfFile, subset: FontSubset, name: string): string {
  const { font, codePoints } = subset;
  const head = font.table('head');
  const hhea = font.table('hhea');
  const box = [36, 38, 40, 42].map((offset) => head.readInt16BE(offset)).join(' ');
  const fontFile = file.addStream(writeFontFile(subset));
  const unicode = file.addStream(Buffer.from(writeUnicodeMap(subset), 'latin1'));
  const descriptor = file.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 ` +
      `/Ascent ${hhea.readInt16BE(4)} /Descent ${hhea.readInt16BE(6)} ` +
      `/CapHeight ${font.table('OS/2').readInt16BE(88)} /StemV 0 /FontFile2 ${toReference(fontFile)} >>`,
  );
  const widths = codePoints.map((code) => font.widthOf(code)).join(' ');
  const descendant = file.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ` +
      `/FontDescriptor ${toReference(descriptor)} /W [1 [${widths}]] /CIDToGIDMap /Identity >>`,
  );
  const number = file.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${toReference(descendant)}] /ToUnicode ${toReference(unicode)} >>`,
  );
  return toReference(number);
}

function addResources(file: PdfFile, { regular, bold }: DocumentFonts): number {
  const boldFont = bold.codePoints.length === 0 ? '' : ` /F2 ${addFont(file, bold, FONT_NAMES.bold)}`;
  return file.add(`<< /Font << /F1 ${addFont(file, regular, FONT_NAMES.regular)}${boldFont} >> >>`);
}

/**
 * Typesets a blind document as tagged PDF on A4. The same document gives the same bytes in every
 * process: no date, no identifier, no producer.
 */
export function writePdf(document: BlindDocument): Uint8Array {
  return assemblePdf(writeBlindObjects(document));
}

/** The objects of which `writePdf` makes a file. */
export function writeBlindObjects(document: BlindDocument): PdfObjects {
  const pages = layOut(document, measure);
  const fonts = collectFonts(pages);
  const file = new PdfFile();
  const catalogue = file.reserve();
  // A title is what screen readers announce (ISO 14289-1, 7.1); one for all tells nobody apart.
  file.add('<< /Title (Blindakte) >>');
  const pageTree = file.reserve();
  const tree = new StructureTree(file, document.blocks);
  const resources = addResources(file, fonts);
  const pageNumbers = pages.map((page, index) => {
    const number = file.reserve();
    tree.addPage(number);
    const drawing = new PageDrawing(fonts);
    drawPage(drawing, page, (owner) => tree.mark(owner));
    drawing.drawFooter(index + 1, pages.length);
    const content = file.addStream(Buffer.from(drawing.toContent(), 'latin1'));
    file.set(
      number,
      `<< /Type /Page /Parent ${toReference(pageTree)} /Contents ${toReference(content)} ` +
        `/StructParents ${index} /Tabs /S >>`,
    );
    return number;
  });
  file.set(
    pageTree,
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map(toReference).join(' ')}] ` +
      `/MediaBox [0 0 ${PAGE.widthPt} ${PAGE.heightPt}] /Resources ${toReference(resources)} >>`,
  );
  file.set(
    catalogue,
    `<< /Type /Catalog /Pages ${toReference(pageTree)} /StructTreeRoot ${toReference(tree.write())} ` +
      `/Lang (de-DE) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  return file;
}
