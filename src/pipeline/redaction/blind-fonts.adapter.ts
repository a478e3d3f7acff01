import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export interface BlindFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

let loaded: BlindFonts | undefined;

/**
 * The one typeface of blind documents: Noto Sans (SIL Open Font License 1.1), which the design system
 * brings along. It draws every Latin letter of Europe and Vietnam, Greek and Cyrillic.
 */
export function getBlindFonts(): BlindFonts {
  const read = (file: string): Uint8Array =>
    readFileSync(require.resolve(`@kern-ux/native/dist/fonts/noto-sans/${file}`));
  loaded ??= { regular: read('NotoSans-Regular.woff'), bold: read('NotoSans-Bold.woff') };
  return loaded;
}
