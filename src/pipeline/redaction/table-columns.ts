import type { BlindInline } from '../../policy/blind-document.js';
import { measureInlines, type Measure, type TextStyle } from './line-breaking.js';

/** Free space inside a cell, left and right of its text. */
export const CELL_PADDING_PT = 6;

interface ColumnNeed {
  readonly naturalPt: number;
  readonly narrowestPt: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function measureColumn(
  rows: readonly (readonly (readonly BlindInline[])[])[],
  column: number,
  style: TextStyle,
  measure: Measure,
): ColumnNeed {
  const cells = rows.map((row) => measureInlines(row[column] ?? [], style, measure));
  return {
    naturalPt: Math.max(...cells.map(({ naturalPt }) => naturalPt)) + 2 * CELL_PADDING_PT,
    narrowestPt: Math.max(...cells.map(({ narrowestPt }) => narrowestPt)) + 2 * CELL_PADDING_PT,
  };
}

/**
 * Shares the width of a page among the columns of a table: all get what they need when there is room,
 * else the long ones break. A column narrower than its longest word gets its words cut.
 */
export function shareColumns(
  rows: readonly (readonly (readonly BlindInline[])[])[],
  style: TextStyle,
  availablePt: number,
  measure: Measure,
): number[] {
  const needs = (rows[0] ?? []).map((_cell, column) => measureColumn(rows, column, style, measure));
  const natural = sum(needs.map(({ naturalPt }) => naturalPt));
  const narrowest = sum(needs.map(({ narrowestPt }) => narrowestPt));
  if (natural <= availablePt) return needs.map(({ naturalPt }) => naturalPt);
  if (narrowest >= availablePt)
    return needs.map(({ narrowestPt }) => (narrowestPt * availablePt) / narrowest);

  const share = (availablePt - narrowest) / (natural - narrowest);
  return needs.map(({ naturalPt, narrowestPt }) => narrowestPt + (naturalPt - narrowestPt) * share);
}
