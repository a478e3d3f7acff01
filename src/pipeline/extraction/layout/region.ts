import type { Box } from '../extracted-document.js';

/**
 * One part of the page in reading order: running lines, or rows of cells that belong side by side.
 * `limits` is the area the part may fill, which tells a deliberate line break from a full line.
 */
export type Region<Item> =
  | { readonly kind: 'flow'; readonly items: readonly Item[]; readonly limits: Box }
  | {
      readonly kind: 'rows';
      readonly rows: readonly (readonly (readonly Item[])[])[];
      readonly columns: readonly Box[];
      /** Whether the cells are drawn with rules. */
      readonly isRuled?: boolean;
    };
