import type { BlindBlock, BlindInline } from '../../policy/blind-document.js';
import { isEmptyPersonalLine, isPersonalLabel } from './personal-labels.js';
import { hasContent, tidyInlines, toMarkCategories } from './tidy-inlines.js';

type Table = Extract<BlindBlock, { kind: 'table' }>;
type Row = Table['rows'][number];

/** What a row of nothing but marks says, so that several removed relatives read as one; null with a word. */
function toRowSignature(row: Row): string | null {
  const cells = row.map((cell) => (cell.length === 0 ? [] : toMarkCategories(cell)));
  if (cells.includes(null) || cells.every((cell) => cell?.length === 0)) return null;
  return JSON.stringify(cells);
}

function mergeRows(rows: readonly Row[]): Row[] {
  return rows.filter((row, index) => {
    const signature = toRowSignature(row);
    const previous = rows[index - 1];
    return signature === null || previous === undefined || toRowSignature(previous) !== signature;
  });
}

function dropEmptyColumns(rows: readonly Row[]): Row[] {
  const isUsed = (column: number): boolean => rows.some((row) => hasContent(row[column] ?? []));
  return rows.map((row) => row.filter((_cell, column) => isUsed(column)));
}

function isShownRow(row: Row): boolean {
  return row.some((cell) => hasContent(cell)) && !isEmptyPersonalLine(row.flat());
}

function tidyTable(table: Table): BlindBlock[] {
  const filled = table.rows.filter(isShownRow);
  const hasHeaderRow = table.hasHeaderRow && filled[0] === table.rows[0];
  const rows = dropEmptyColumns(mergeRows(filled));
  const [first] = rows;
  if (first === undefined) return [];
  // A single row says no more than a line, and which of the two was read depends on what stood around it.
  if (rows.length === 1) return [{ kind: 'paragraph', inlines: tidyInlines(joinCells(first)) }];
  if (first.length > 1) return [{ kind: 'table', hasHeaderRow, rows }];
  return rows.map((row) => ({ kind: 'paragraph', inlines: row[0] ?? [] }));
}

function joinCells(row: Row): BlindInline[] {
  return row
    .filter((cell) => hasContent(cell))
    .flatMap((cell, index) => (index === 0 ? cell : [{ kind: 'text', text: ' ' } as const, ...cell]));
}

function getInlines(block: BlindBlock): readonly BlindInline[] | null {
  return block.kind === 'table' ? null : block.inlines;
}

function getSignature(block: BlindBlock | undefined): string | null {
  const inlines = block === undefined ? null : getInlines(block);
  const categories = inlines === null ? null : toMarkCategories(inlines);
  return categories === null ? null : categories.join(' ');
}

/** A block of nothing but marks becomes one per category: whether they stood on one line says nothing. */
function partMarks(block: BlindBlock): BlindBlock[] {
  if (block.kind === 'table') return [block];
  if (!hasContent(block.inlines)) return [];
  const categories = toMarkCategories(block.inlines);
  if (categories === null || categories.length < 2) return [block];
  return categories.map((category) => ({ kind: 'paragraph', inlines: [{ kind: 'mark', category }] }));
}

/**
 * Drops personal data of which only the label is left: whether somebody told their religion or their children is
 * as telling as what was told, and nobody misses the line.
 */
function dropPersonalLines(blocks: readonly BlindBlock[]): BlindBlock[] {
  const kept: BlindBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table' && isEmptyPersonalLine(block.inlines)) continue;
    const label = kept.at(-1);
    if (label !== undefined && isPersonalLabel(label) && getSignature(block) !== null) kept.pop();
    else kept.push(block);
  }
  return kept;
}

/**
 * Joins a paragraph that goes on in small letters behind a removed passage: "[Name]", "geboren am [Alter]".
 *
 * Whether the two stood on one line depends on the length of what was removed.
 */
function joinBehindMarks(blocks: readonly BlindBlock[]): BlindBlock[] {
  const joined: BlindBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const start = block.kind === 'paragraph' ? block.inlines[0] : undefined;
    const goesOn = start?.kind === 'text' && /^\p{Ll}/u.test(start.text);
    if (
      goesOn &&
      block.kind === 'paragraph' &&
      last?.kind === 'paragraph' &&
      last.inlines.at(-1)?.kind === 'mark'
    )
      joined[joined.length - 1] = {
        kind: 'paragraph',
        inlines: tidyInlines([...last.inlines, { kind: 'text', text: ' ' }, ...block.inlines]),
      };
    else joined.push(block);
  }
  return joined;
}

/**
 * Drops empty blocks and makes neighbouring blocks of the same marks one, so that the number of lines
 * of an address or of removed persons does not show.
 */
export function tidyBlocks(blocks: readonly BlindBlock[]): BlindBlock[] {
  const filled = blocks.flatMap((block) => {
    return (block.kind === 'table' ? tidyTable(block) : [block]).flatMap(partMarks);
  });
  // Before the lines of personal data go as well: the second line of an address would stay behind without its label.
  return mergeMarks(dropPersonalLines(mergeMarks(joinBehindMarks(filled))));
}

/** Neighbouring blocks of the same marks as one. */
function mergeMarks(blocks: readonly BlindBlock[]): BlindBlock[] {
  return blocks.filter((block, index) => {
    const signature = getSignature(block);
    return signature === null || signature !== getSignature(blocks[index - 1]);
  });
}
