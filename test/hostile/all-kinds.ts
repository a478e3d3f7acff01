import { ARCHIVES } from './archives.js';
import type { HostileKind } from './hostile-kind.js';
import { MIXED } from './mixed.js';
import { PDF_CONTENT } from './pdf-content.js';
import { PDF_FONTS } from './pdf-fonts.js';
import { PDF_STRUCTURE } from './pdf-structure.js';
import { PICTURES } from './pictures.js';

/** Every hostile kind, by the part of the reader that it attacks. */
export const HOSTILE_KINDS: Readonly<Record<string, readonly HostileKind[]>> = {
  'structure of a PDF': PDF_STRUCTURE,
  'content of a PDF': PDF_CONTENT,
  'fonts of a PDF': PDF_FONTS,
  pictures: PICTURES,
  'office documents': ARCHIVES,
  'torn and mixed files': MIXED,
};
