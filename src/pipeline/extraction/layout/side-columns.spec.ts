import { describe, expect, it } from '@jest/globals';
import { findContinuedColumns, findSideColumns } from './side-columns.js';

interface Item {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly fontSizePt: number;
}

function line(x: number, y: number, width = 120): Item {
  return { box: { x, y, width, height: 12 }, fontSizePt: 10 };
}

/** Lines at an edge from a height on, each the given distance below the one before. */
function column(x: number, top: number, count: number, pitchPt: number, width?: number): Item[] {
  return Array.from({ length: count }, (_, index) => line(x, top + index * pitchPt, width));
}

describe('findSideColumns', () => {
  it('parts a sidebar from the text beside it, whose lines stand on other heights', () => {
    const sidebar = column(50, 100, 20, 15);
    const text = column(250, 100, 25, 13, 280);

    const found = findSideColumns([...sidebar, ...text]);

    expect(found).toMatchObject({ left: sidebar, right: text, above: [], below: [], edge: 250 });
  });

  it('finds the same columns beside a picture that moves one of them down', () => {
    const text = column(250, 100, 30, 13, 280);

    const edges = [100, 104, 131, 240].map(
      (top) => findSideColumns([...column(50, top, 20, 15), ...text])?.edge,
    );

    expect(edges).toEqual([250, 250, 250, 250]);
  });

  it('leaves a heading above and a line below both columns out', () => {
    const [above, below] = [line(50, 60, 480), line(50, 500, 480)];

    const found = findSideColumns([
      above,
      ...column(50, 100, 20, 15),
      ...column(250, 100, 25, 13, 280),
      below,
    ]);

    expect([found?.above, found?.below]).toEqual([[above], [below]]);
  });

  it('is not taken in by labels with values of one or two lines', () => {
    const labels = Array.from({ length: 12 }, (_, index) => line(50, 100 + index * 26, 60));
    const values = column(250, 100, 24, 13);

    expect(findSideColumns([...labels, ...values])).toBeUndefined();
  });

  it('is not taken in by a table whose headings have nothing beside them', () => {
    const rows = [100, 120, 140, 160, 200, 220, 240, 260];
    const headings = [180, 190, 280, 290, 300, 310].map((y) => line(50, y, 90));

    expect(
      findSideColumns([...rows.map((y) => line(50, y)), ...headings, ...rows.map((y) => line(250, y))]),
    ).toBeUndefined();
  });
});

describe('findContinuedColumns', () => {
  const before = { edgePt: 250, leftPt: 50 };

  it('finds the last lines of a sidebar on the next page', () => {
    const [rest, text] = [column(50, 50, 2, 15), column(250, 50, 20, 13, 280)];

    expect(findContinuedColumns([...rest, ...text], before)).toMatchObject({ left: rest, right: text });
  });

  it.each([
    [
      'a letter with its address',
      [...column(50, 50, 4, 13), line(430, 110, 100), ...column(50, 150, 9, 13, 480)],
    ],
    ['lines that begin elsewhere', [...column(70, 50, 6, 13), ...column(250, 50, 6, 13)]],
    ['text across the page', column(50, 50, 12, 13, 480)],
  ])('does not take %s for the rest of the columns', (_what, items) => {
    expect(findContinuedColumns(items, before)).toBeUndefined();
  });
});
