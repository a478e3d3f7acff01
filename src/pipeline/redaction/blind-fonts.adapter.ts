import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TrueTypeFont } from './true-type.js';
import { readWoff } from './woff.js';

const require = createRequire(import.meta.url);

export interface BlindFonts {
  readonly regular: TrueTypeFont;
  readonly bold: TrueTypeFont;
}

let parsed: BlindFonts | undefined;

function readFont(file: string): TrueTypeFont {
  return new TrueTypeFont(
    readWoff(readFileSync(require.resolve(`@kern-ux/native/dist/fonts/noto-sans/${file}`))),
  );
}

/**
 * The one typeface of blind documents: Noto Sans (SIL Open Font License 1.1), which the design system
 * brings along. It draws every Latin letter of Europe and Vietnam, Greek and Cyrillic.
 *
 * Read once per process. That is safe: a font has no state that a document could change (see the spec).
 */
export function getBlindFonts(): BlindFonts {
  parsed ??= { regular: readFont('NotoSans-Regular.woff'), bold: readFont('NotoSans-Bold.woff') };
  return parsed;
}
