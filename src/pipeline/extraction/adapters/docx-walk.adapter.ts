import type { Element } from '@xmldom/xmldom';
import { DEFAULT_FONT_SIZE_PT } from '../draft.js';
import type { OfficeNode } from '../office-blocks.js';
import type { OfficeReading } from '../office-reading.js';
import type { DocxLook, DocxStyle, DocxStyles } from './docx-styles.adapter.js';
import { ParagraphText } from '../office-blocks.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { attribute, childElements, findAll, findChild } from './archive.adapter.js';
import { isNumbered, isShaded, levelByOutline, lookOf, mergeLooks } from './docx-styles.adapter.js';

/** Where the walk stands inside a paragraph. */
interface Paragraph {
  readonly text: ParagraphText;
  readonly look: DocxLook;
  /** Text boxes are anchored in a paragraph but read after it. */
  readonly boxes: OfficeNode[];
  readonly isOnShade: boolean;
}

// Nested deeper than any program writes; the walk calls itself.
const DEEPEST_NESTING = 100;
const SMALLEST_SIZE_PT = 4;
// Nine centimetres; 914,400 to the inch (ISO/IEC 29500-1, 20.4.2.7).
const LARGEST_PORTRAIT_EMU = 3_240_000;
const PLAIN_TABLE = /^(?:TableGrid|TableNormal|Tabellenraster|NormaleTabelle)$/u;
const DELETED = new Set(['del', 'moveFrom']);
const TRANSPARENT = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
]);

/** Walks the stories of a Word document (body, header, footer, notes) in reading order. */
export class DocxWalk {
  constructor(
    private readonly styles: DocxStyles,
    private readonly reading: OfficeReading,
  ) {}

  readStory(root: Element): OfficeNode[] {
    const body = findChild(root, 'body') ?? root;
    this.notePictures(body);
    for (const picture of findAll(body, 'docPr')) {
      this.reading.addHidden(
        'structure',
        [attribute(picture, 'descr'), attribute(picture, 'title')].join(' '),
      );
    }
    for (const text of findAll(body, 't')) {
      if (!isInFallback(text)) this.reading.noteWritten(text.textContent ?? '');
    }
    return this.readBlocks(body, false, 0);
  }

  private dropDeleted(element: Element): void {
    this.reading.addHidden('invisible', element.textContent ?? '');
    this.reading.noteMet(element.textContent ?? '');
  }

  /** Large pictures may be certificates, and diagrams hold words; neither is read. */
  private notePictures(body: Element): void {
    for (const picture of findAll(body, 'extent')) {
      const sides = [attribute(picture, 'cx'), attribute(picture, 'cy')].map(Number);
      if (sides.every((side) => side > LARGEST_PORTRAIT_EMU)) this.reading.addUnsupported();
    }
    for (const graphic of findAll(body, 'graphicData')) {
      if (/\/(?:diagram|chart)$/u.test(attribute(graphic, 'uri') ?? '')) this.reading.addUnsupported();
    }
  }

  private readBlocks(parent: Element, isOnShade: boolean, depth: number): OfficeNode[] {
    if (depth > DEEPEST_NESTING) throw new UnreadableDocument('damaged');
    return childElements(parent).flatMap((element): OfficeNode[] => {
      const name = element.localName ?? '';
      if (name === 'p') return this.readParagraph(element, isOnShade, depth);
      if (name === 'tbl') return [this.readTable(element, isOnShade, depth)];
      if (DELETED.has(name)) this.dropDeleted(element);
      if (name === 'altChunk') this.reading.addUnsupported();
      const isSeparator = /separator/iu.test(attribute(element, 'type') ?? '');
      const isNote = (name === 'footnote' || name === 'endnote') && !isSeparator;
      return isNote || TRANSPARENT.has(name) ? this.readBlocks(element, isOnShade, depth + 1) : [];
    });
  }

  private readTable(table: Element, isOnShade: boolean, depth: number): OfficeNode {
    // What a table style shades is not known here; header rows in white are its usual case.
    const style = attribute(findChild(findChild(table, 'tblPr'), 'tblStyle'), 'val');
    const isStyled = isOnShade || (style !== undefined && !PLAIN_TABLE.test(style));
    const rows = this.through(table, 'tr').map((row) =>
      this.through(row, 'tc').flatMap((cell) => {
        const properties = findChild(cell, 'tcPr');
        const nodes = this.readBlocks(cell, isStyled || isShaded(properties), depth + 1);
        const span = Number(attribute(findChild(properties, 'gridSpan'), 'val') ?? 1);
        return [
          nodes,
          ...Array.from({ length: Math.min(60, Math.max(0, span - 1)) }, (): OfficeNode[] => []),
        ];
      }),
    );
    return { kind: 'table', rows };
  }

  /** Children of a name, also inside content controls and accepted insertions. */
  private through(parent: Element, name: string): Element[] {
    return childElements(parent).flatMap((child) => {
      if (child.localName === name) {
        if (!isDeletedRow(child)) return [child];
        this.dropDeleted(child);
        return [];
      }
      return TRANSPARENT.has(child.localName ?? '') ? this.through(child, name) : [];
    });
  }

  private readParagraph(element: Element, isOnShade: boolean, depth: number): OfficeNode[] {
    const properties = findChild(element, 'pPr');
    const style: DocxStyle = this.styles.get(attribute(findChild(properties, 'pStyle'), 'val'));
    const paragraph: Paragraph = {
      text: new ParagraphText(),
      look: mergeLooks(this.styles.base, style),
      boxes: [],
      isOnShade: isOnShade || isShaded(properties),
    };
    this.readInline(element, paragraph, depth + 1);
    const level = levelByOutline(properties) ?? style.level;
    const isListItem =
      properties !== undefined && findChild(properties, 'numPr') !== undefined
        ? isNumbered(properties)
        : style.isListItem;
    return [{ kind: 'paragraph', lines: paragraph.text.toLines(), level, isListItem }, ...paragraph.boxes];
  }

  private readInline(parent: Element, paragraph: Paragraph, depth: number): void {
    if (depth > DEEPEST_NESTING) throw new UnreadableDocument('damaged');
    for (const element of childElements(parent)) {
      const name = element.localName ?? '';
      if (name === 'r') this.readRun(element, paragraph, depth);
      else if (DELETED.has(name)) this.dropDeleted(element);
      else if (name === 'AlternateContent') this.readAlternative(element, paragraph, depth);
      else if (TRANSPARENT.has(name)) this.readInline(element, paragraph, depth + 1);
    }
  }

  private readRun(run: Element, paragraph: Paragraph, depth: number): void {
    const properties = findChild(run, 'rPr');
    const styleLook = this.styles.get(attribute(findChild(properties, 'rStyle'), 'val'));
    const look = mergeLooks(mergeLooks(paragraph.look, styleLook), lookOf(properties));
    if (isHidden(look, paragraph.isOnShade)) {
      const hidden = findAll(run, 't')
        .map((text) => text.textContent ?? '')
        .join(' ');
      this.reading.addInvisible(hidden);
      this.reading.noteMet(hidden);
      return;
    }
    const shown = { isBold: look.isBold ?? false, fontSizePt: look.fontSizePt ?? DEFAULT_FONT_SIZE_PT };
    for (const element of childElements(run)) {
      const name = element.localName ?? '';
      if (name === 't') {
        this.reading.noteMet(element.textContent ?? '');
        paragraph.text.addText(element.textContent ?? '', shown);
      } else if (name === 'tab' || name === 'ptab') paragraph.text.endWord();
      else if (name === 'br' || name === 'cr') paragraph.text.endLine();
      else if (name === 'noBreakHyphen') paragraph.text.addText('-', shown);
      else if (name === 'AlternateContent') this.readAlternative(element, paragraph, depth);
      else if (name === 'drawing' || name === 'pict') this.readBoxes(element, paragraph, depth);
      else if (name === 'object') this.reading.addUnsupported();
    }
  }

  // The fallback repeats the choice for older programs; reading both would double the text.
  private readAlternative(element: Element, paragraph: Paragraph, depth: number): void {
    const branch = findChild(element, 'Choice') ?? findChild(element, 'Fallback');
    if (branch === undefined) return;
    this.readBoxes(branch, paragraph, depth);
    this.readInline(branch, paragraph, depth + 1);
  }

  private readBoxes(root: Element, paragraph: Paragraph, depth: number): void {
    if (depth > DEEPEST_NESTING) throw new UnreadableDocument('damaged');
    for (const element of childElements(root)) {
      if (element.localName === 'txbxContent')
        paragraph.boxes.push(...this.readBlocks(element, true, depth + 1));
      else if (element.localName === 'AlternateContent') this.readAlternative(element, paragraph, depth + 1);
      else if (element.localName !== 'r' && element.localName !== 'p')
        this.readBoxes(element, paragraph, depth + 1);
    }
  }
}

// What stands there repeats the choice beside it.
function isInFallback(element: Element): boolean {
  for (let node = element.parentNode; node !== null; node = node.parentNode) {
    if ((node as Partial<Element>).localName === 'Fallback') return true;
  }
  return false;
}

function isDeletedRow(row: Element): boolean {
  return row.localName === 'tr' && findChild(findChild(row, 'trPr'), 'del') !== undefined;
}

// White on a coloured ground is a design; on plain paper nobody sees it.
function isHidden(look: DocxLook, isOnShade: boolean): boolean {
  const isWhite = /^(?:f[3-9a-f]){3}$/iu.test(look.colour ?? '');
  const isTiny = look.fontSizePt !== undefined && look.fontSizePt < SMALLEST_SIZE_PT;
  return look.isVanished === true || isTiny || (isWhite && !isOnShade && look.isShaded !== true);
}
