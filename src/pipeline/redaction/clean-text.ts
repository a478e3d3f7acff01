/** Stands for a run of characters that the font of blind documents cannot draw. */
export const UNDRAWABLE = '\uFFFD';

// Drawn by no font we embed, but part of what people tell about skills: "●●●○○", "✓ Führerschein".
const SPELLINGS: Readonly<Record<string, string>> = {
  '●': '•',
  '■': '•',
  '▪': '•',
  '◆': '•',
  '★': '•',
  '▶': '•',
  '►': '•',
  '○': '·',
  '□': '·',
  '◦': '·',
  '◇': '·',
  '☆': '·',
  '▫': '·',
  '✓': '[x]',
  '✔': '[x]',
  '☑': '[x]',
  '☒': '[x]',
  '✗': '[x]',
  '✘': '[x]',
  '☐': '[ ]',
  '→': '›',
  '⇒': '›',
  '➔': '›',
  '➜': '›',
  '−': '–',
  '≥': '>=',
  '≤': '<=',
  '≈': 'ca.',
};

const SPELLED = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'gu');
const LIGATURE = /[\uFB00-\uFB06]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u034F\u115F\u1160\u3164\uFE00-\uFE0F]/gu;
const SPACE = /[\p{Z}\t\n\v\f\r]+/gu;
/** Icons and emoji: decoration, and an unusual one would tell applicants apart. */
const DECORATION = /(?![°©®™№¦])\p{So}|\p{Emoji_Presentation}/gu;

/**
 * What every embedded font can draw, checked against the fonts themselves in the spec: Latin with all
 * its European and Vietnamese letters, Greek, Cyrillic, punctuation, currencies.
 */
const DRAWABLE =
  /[\u0020-\u007E\u00A0-\u0377\u037A-\u037F\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03E1\u03F0-\u052F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u2070\u2071\u2074-\u208E\u2090-\u209C\u20A0-\u20BF\u2100-\u214F\uFFFD]/u;

function replaceUndrawable(text: string): string {
  let result = '';
  for (const character of text) {
    if (DRAWABLE.test(character)) result += character;
    // One sign per run: how long a word in a foreign script was is nobody's business.
    else if (!result.endsWith(UNDRAWABLE)) result += UNDRAWABLE;
  }
  return result;
}

/**
 * Brings text of an original into the few characters a blind document knows.
 *
 * Invisible characters, icons and exotic spaces could carry a message past every reader, so they are
 * dropped; what has letters but no glyph becomes `UNDRAWABLE` and sends the document to a person.
 */
export function toDrawableText(text: string): string {
  const plain = text
    .replace(LIGATURE, (ligature) => ligature.normalize('NFKC'))
    .replace(SPACE, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPELLED, (sign) => SPELLINGS[sign] ?? '')
    .replace(DECORATION, '');
  return replaceUndrawable(plain);
}
