import type { BlindBlock } from '../../policy/blind-document.js';
import type { Owner } from './page-layout.js';
import type { PdfFile } from './pdf-file.js';

interface Element {
  readonly number: number;
  readonly tag: string;
  readonly parent: number;
  readonly attributes: string;
  readonly kids: (string | Marked)[];
}

/** Marked content: the object number of its page, and its id there. */
interface Marked {
  readonly page: number;
  readonly id: number;
}

const HEADING_TAGS = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;
const COLUMN_HEADER = ' /A << /O /Table /Scope /Column >>';

/** Builds the structure tree that screen readers follow, while the pages are drawn. */
export class StructureTree {
  private readonly rootNumber: number;
  private readonly document: Element;
  private readonly elements = new Map<string, Element>();
  private readonly pages: { readonly number: number; readonly owners: number[] }[] = [];

  constructor(
    private readonly file: PdfFile,
    private readonly blocks: readonly BlindBlock[],
  ) {
    this.rootNumber = file.reserve();
    this.document = {
      number: file.reserve(),
      tag: 'Document',
      parent: this.rootNumber,
      attributes: '',
      kids: [],
    };
  }

  addPage(number: number): void {
    this.pages.push({ number, owners: [] });
  }

  /** Tag and id of the next marked content on the page added last. */
  mark(owner: Owner): readonly [string, number] {
    const element = this.getLeaf(owner);
    const page = this.pages.at(-1);
    if (page === undefined) throw new Error('Content is marked before its page was added.');
    const id = page.owners.push(element.number) - 1;
    element.kids.push({ page: page.number, id });
    return [element.tag, id];
  }

  /** Writes the tree. @returns the number of its root */
  write(): number {
    for (const element of [this.document, ...this.elements.values()]) {
      this.file.set(element.number, writeElement(element));
    }
    const lists = this.pages.map(({ owners }, index) => `${index} [${owners.map(toReference).join(' ')}]`);
    const parents = this.file.add(`<< /Nums [${lists.join(' ')}] >>`);
    this.file.set(
      this.rootNumber,
      `<< /Type /StructTreeRoot /K ${toReference(this.document.number)} /ParentTree ${toReference(parents)} ` +
        `/ParentTreeNextKey ${this.pages.length} >>`,
    );
    return this.rootNumber;
  }

  private getElement(key: string, tag: string, parent: Element, attributes = ''): Element {
    const known = this.elements.get(key);
    if (known !== undefined) return known;
    const element: Element = {
      number: this.file.reserve(),
      tag,
      parent: parent.number,
      attributes,
      kids: [],
    };
    parent.kids.push(toReference(element.number));
    this.elements.set(key, element);
    return element;
  }

  private getLeaf({ block: index, row, column }: Owner): Element {
    const block = this.blocks[index];
    const key = String(index);
    if (block?.kind === 'heading') return this.getElement(key, HEADING_TAGS[block.level], this.document);
    if (block?.kind === 'list-item') {
      const list = this.getElement(`list ${this.getListStart(index)}`, 'L', this.document);
      const item = this.getElement(`item ${key}`, 'LI', list);
      return this.getElement(key, 'LBody', item);
    }
    if (block?.kind === 'table') return this.getCell(block, index, row ?? 0, column ?? 0);
    return this.getElement(key, 'P', this.document);
  }

  /** Makes all cells of a row at once, in order: a screen reader counts the empty ones too. */
  private getCell(
    { rows, hasHeaderRow }: Extract<BlindBlock, { kind: 'table' }>,
    block: number,
    row: number,
    column: number,
  ): Element {
    const table = this.getElement(`table ${block}`, 'Table', this.document);
    const tableRow = this.getElement(`row ${block} ${row}`, 'TR', table);
    const isHeader = hasHeaderRow && row === 0;
    const cells = (rows[row] ?? []).map((_cell, index) =>
      this.getElement(
        `cell ${block} ${row} ${index}`,
        isHeader ? 'TH' : 'TD',
        tableRow,
        isHeader ? COLUMN_HEADER : '',
      ),
    );
    return cells[column] ?? tableRow;
  }

  /** Neighbouring list items are one list. */
  private getListStart(index: number): number {
    let start = index;
    while (this.blocks[start - 1]?.kind === 'list-item') start -= 1;
    return start;
  }
}

export function toReference(number: number): string {
  return `${number} 0 R`;
}

function writeElement({ tag, parent, attributes, kids }: Element): string {
  const home = kids.find((kid) => typeof kid !== 'string')?.page;
  const children = kids.map((kid) => {
    if (typeof kid === 'string') return kid;
    // Content that goes on over the page names the page it stands on.
    return kid.page === home
      ? String(kid.id)
      : `<< /Type /MCR /Pg ${toReference(kid.page)} /MCID ${kid.id} >>`;
  });
  const page = home === undefined ? '' : ` /Pg ${toReference(home)}`;
  return `<< /S /${tag} /P ${toReference(parent)}${page}${attributes} /K [${children.join(' ')}] >>`;
}
