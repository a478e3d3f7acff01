import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readWoff, toTrueType } from '../../src/pipeline/redaction/woff.js';
import type { Typeface } from './style.js';

const require = createRequire(import.meta.url);

/** Regular and bold, as PDFKit takes them: a name, the bytes of a font or a parsed font. */
export interface FontPair {
  readonly regular: PDFKit.Mixins.PDFFontSource;
  readonly bold: PDFKit.Mixins.PDFFontSource;
}

function loadLiberation(): FontPair {
  // The package that reads PDFs brings the fonts along for files that embed none.
  const reader = createRequire(require.resolve('pdf-parse'));
  const load = (weight: string): Buffer =>
    readFileSync(reader.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${weight}.ttf`));
  return { regular: load('Regular'), bold: load('Bold') };
}

function loadNoto(): FontPair {
  const load = (weight: string): Buffer => {
    const file = require.resolve(`@kern-ux/native/dist/fonts/noto-sans/NotoSans-${weight}.woff`);
    // Unpacked here: PDFKit unpacks a WOFF table anew for every glyph.
    return Buffer.from(toTrueType(readWoff(readFileSync(file))));
  };
  return { regular: load('Regular'), bold: load('Bold') };
}

const LOADERS: Readonly<Record<Typeface, () => FontPair>> = {
  helvetica: () => ({ regular: 'Helvetica', bold: 'Helvetica-Bold' }),
  times: () => ({ regular: 'Times-Roman', bold: 'Times-Bold' }),
  courier: () => ({ regular: 'Courier', bold: 'Courier-Bold' }),
  liberation: loadLiberation,
  noto: loadNoto,
};
const loaded = new Map<Typeface, FontPair>();

export function getFonts(typeface: Typeface): FontPair {
  const known = loaded.get(typeface);
  if (known !== undefined) return known;
  const fonts = LOADERS[typeface]();
  loaded.set(typeface, fonts);
  return fonts;
}
