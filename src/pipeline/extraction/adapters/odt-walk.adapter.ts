import type { Element } from '@xmldom/xmldom';
import { DEFAULT_FONT_SIZE_PT } from '../draft.js';
import type { OfficeNode } from '../office-blocks.js';
import type { OfficeReading } from '../office-reading.js';
import type { OdtLook, OdtStyles } from './odt-styles.adapter.js';
import { ParagraphText } from '../office-blocks.js';
import { UnreadableDocument } from '../unreadable-document.js';
import { attribute, childElements, findAll, findChild, isElement } from './archive.adapter.js';
import { toLevel } from './docx-styles.adapter.js';
import { merge } from './odt-styles.adapter.js';

/** Where the walk stands. */
interface Place {
  readonly isInList: boolean;
  readonly isOnShade: boolean;
  readonly depth: number;
}

interface Paragraph {
  readonly text: ParagraphText;
  /** Frames and notes are anchored in a paragraph but read after it. */
  readonly boxes: OfficeNode[];
  readonly place: Place;
}

// Nested deeper than any program writes; the walk calls itself.
const DEEPEST_NESTING = 100;
const SMALLEST_SIZE_PT = 4;
const MOST_REPEATS = 60;
const TOP: Place = { isInList: false, isOnShade: false, depth: 0 };
const BLOCK_CONTAINERS = new Set([
  'section',
  'list-header',
  'index-body',
  'table-of-content',
  'numbered-paragraph',
  'index-title',
]);
const ROW_CONTAINERS = new Set(['table-header-rows', 'table-rows', 'table-row-group']);
const HIDING = new Set(['hidden-text', 'hidden-paragraph', 'tracked-changes']);

/** Walks the body, headers and footers of an OpenDocument text in reading order. */
export class OdtWalk {
  constructor(
    private readonly styles: OdtStyles,
    private readonly reading: OfficeReading,
  ) {}

  readBlocks(parent: Element, place: Place = TOP): OfficeNode[] {
    if (place.depth > DEEPEST_NESTING) throw new UnreadableDocument('damaged');
    const inner = { ...place, depth: place.depth + 1 };
    return childElements(parent).flatMap((element) => this.readBlock(element, inner));
  }

  private readBlock(element: Element, place: Place): OfficeNode[] {
    const name = element.localName ?? '';
    if (name === 'p' || name === 'h') return this.readParagraph(element, place);
    if (name === 'table') return [this.readTable(element, place)];
    if (name === 'list' || name === 'list-item')
      return this.readBlocks(element, { ...place, isInList: true });
    if (name === 'frame' || name === 'custom-shape') return this.readFrame(element, place);
    if (HIDING.has(name) || isSwitchedOff(element)) {
      this.reading.addHidden('invisible', element.textContent ?? '');
      this.reading.noteMet(element.textContent ?? '');
      return [];
    }
    // Templates of indexes and citations of notes are words for the program, or repeated by it.
    if (name.endsWith('-source')) this.reading.noteMet(element.textContent ?? '');
    return BLOCK_CONTAINERS.has(name) ? this.readBlocks(element, place) : [];
  }

  private readTable(table: Element, place: Place): OfficeNode {
    return { kind: 'table', rows: this.rowsOf(table).map((row) => this.readRow(row, place)) };
  }

  private rowsOf(parent: Element): Element[] {
    return childElements(parent).flatMap((child) => {
      if (child.localName === 'table-row') return [child];
      return ROW_CONTAINERS.has(child.localName ?? '') ? this.rowsOf(child) : [];
    });
  }

  private readRow(row: Element, place: Place): OfficeNode[][] {
    return childElements(row)
      .filter((cell) => cell.localName === 'table-cell' || cell.localName === 'covered-table-cell')
      .slice(0, MOST_REPEATS)
      .map((cell) => {
        const look = this.styles.get('table-cell', attribute(cell, 'style-name'));
        const isOnShade = place.isOnShade || look.isShaded === true;
        return this.readBlocks(cell, { ...place, isInList: false, isOnShade });
      });
  }

  private readParagraph(element: Element, place: Place): OfficeNode[] {
    const styleName = attribute(element, 'style-name');
    const look = this.styles.get('paragraph', styleName);
    const paragraph: Paragraph = {
      text: new ParagraphText(),
      boxes: [],
      place: { ...place, isOnShade: place.isOnShade || look.isShaded === true },
    };
    this.readInline(element, look, paragraph, place.depth + 1);
    const outline = element.localName === 'h' ? Number(attribute(element, 'outline-level') ?? 1) : undefined;
    const level = outline === undefined ? (this.styles.isTitle(styleName) ? 1 : null) : toLevel(outline);
    const lines = paragraph.text.toLines();
    return [{ kind: 'paragraph', lines, level, isListItem: place.isInList }, ...paragraph.boxes];
  }

  private readInline(parent: Element, look: OdtLook, paragraph: Paragraph, depth: number): void {
    if (depth > DEEPEST_NESTING) throw new UnreadableDocument('damaged');
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (isElement(node)) this.readElement(node, look, paragraph, depth);
      else if (node.nodeType === 3 || node.nodeType === 4)
        this.addText(node.nodeValue ?? '', look, paragraph);
    }
  }

  private readElement(element: Element, look: OdtLook, paragraph: Paragraph, depth: number): void {
    const name = element.localName ?? '';
    if (name === 'span') {
      const own = this.styles.get('text', attribute(element, 'style-name'));
      this.readInline(element, merge(look, own), paragraph, depth + 1);
    } else if (name === 's') paragraph.text.endWord();
    else if (name === 'tab') paragraph.text.endWord();
    else if (name === 'line-break') paragraph.text.endLine();
    else if (name === 'annotation') {
      this.reading.addHidden('comment', element.textContent ?? '');
      this.reading.noteMet(element.textContent ?? '');
    } else if (HIDING.has(name)) {
      this.reading.addInvisible(element.textContent ?? '');
      this.reading.noteMet(element.textContent ?? '');
    } else if (name === 'frame' || name === 'custom-shape')
      paragraph.boxes.push(...this.readFrame(element, paragraph.place));
    else if (name === 'note') this.readNote(element, paragraph);
    else if (name === 'a') {
      this.reading.addHidden('annotation', attribute(element, 'href') ?? '');
      this.readInline(element, look, paragraph, depth + 1);
    } else if (name !== 'ruby-text') this.readInline(element, look, paragraph, depth + 1);
  }

  private readNote(note: Element, paragraph: Paragraph): void {
    const body = findChild(note, 'note-body');
    this.reading.noteMet(findChild(note, 'note-citation')?.textContent ?? '');
    if (body !== undefined) paragraph.boxes.push(...this.readBlocks(body, deeper(paragraph.place)));
  }

  private readFrame(frame: Element, place: Place): OfficeNode[] {
    for (const name of ['title', 'desc']) {
      for (const text of findAll(frame, name)) {
        this.reading.addHidden('structure', text.textContent ?? '');
        this.reading.noteMet(text.textContent ?? '');
      }
    }
    const box = findChild(frame, 'text-box');
    const holder = box ?? (frame.localName === 'custom-shape' ? frame : undefined);
    if (['object', 'object-ole'].some((name) => findChild(frame, name) !== undefined))
      this.reading.addUnsupported();
    if (findChild(frame, 'image') !== undefined && isLarge(frame)) this.reading.addUnsupported();
    return holder === undefined
      ? []
      : this.readBlocks(holder, { ...deeper(place), isOnShade: true, isInList: false });
  }

  private addText(text: string, look: OdtLook, paragraph: Paragraph): void {
    this.reading.noteMet(text);
    const isWhite = /^#(?:f[3-9a-f]){3}$/iu.test(look.colour ?? '');
    const isTiny = look.fontSizePt !== undefined && look.fontSizePt < SMALLEST_SIZE_PT;
    const isOnPaper = !paragraph.place.isOnShade && look.isShaded !== true;
    if (look.isHidden === true || isTiny || (isWhite && isOnPaper)) this.reading.addInvisible(text);
    else {
      const fontSizePt = look.fontSizePt ?? DEFAULT_FONT_SIZE_PT;
      paragraph.text.addText(text, { isBold: look.isBold ?? false, fontSizePt });
    }
  }
}

// A larger picture may be a certificate, as in Word documents.
const LARGEST_PORTRAIT_CM = 9;
const CM_PER: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };

function isLarge(frame: Element): boolean {
  return ['width', 'height'].every((side) => {
    const [, value, unit] = /^([\d.]+)(\p{L}+)$/u.exec(attribute(frame, side) ?? '') ?? [];
    return Number(value ?? 0) * (CM_PER[unit ?? ''] ?? 0) > LARGEST_PORTRAIT_CM;
  });
}

function deeper(place: Place): Place {
  return { ...place, depth: place.depth + 1 };
}

function isSwitchedOff(element: Element): boolean {
  return element.localName === 'section' && attribute(element, 'display') === 'none';
}
