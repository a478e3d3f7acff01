import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toPlainFont } from './plain-font.js';
import { readWoff, toTrueType } from './woff.js';

const require = createRequire(import.meta.url);

/** A font as fontkit keeps it. Fontkit has no types; this is what we rely on. */
interface ParsedFont {
  readonly layout: unknown;
  readonly characterSet: readonly number[];
  glyphForCodePoint(codePoint: number): { readonly id: number };
}

export interface BlindFonts {
  readonly regular: ParsedFont;
  readonly bold: ParsedFont;
}

let parsed: BlindFonts | undefined;

function parseFont(file: string): ParsedFont {
  const { create } = require('fontkit') as { create: (bytes: Uint8Array) => ParsedFont };
  const woff = readFileSync(require.resolve(`@kern-ux/native/dist/fonts/noto-sans/${file}`));
  // Unpacked here, because fontkit unpacks a WOFF table anew for every glyph: 2 s a page instead of 10 ms.
  const font = create(toTrueType(toPlainFont(readWoff(woff))));
  // Fontkit notes in a glyph the character for which it was first fetched, and none when that happened for a part
  // of a composed letter. Fetched once each here, "u" stays "u" after an "ü" was embedded.
  for (const codePoint of font.characterSet.toSorted((a, b) => a - b)) font.glyphForCodePoint(codePoint);
  return font;
}

/**
 * The one typeface of blind documents: Noto Sans (SIL Open Font License 1.1), which the design system
 * brings along. It draws every Latin letter of Europe and Vietnam, Greek and Cyrillic.
 *
 * Parsed once per process, because reading its tables takes longer than typesetting a page. That is safe:
 * a glyph stands for the same character in every document (see the spec).
 */
export function getBlindFonts(): BlindFonts {
  parsed ??= { regular: parseFont('NotoSans-Regular.woff'), bold: parseFont('NotoSans-Bold.woff') };
  return parsed;
}
