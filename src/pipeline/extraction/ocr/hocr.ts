import type { RecognisedLine, RecognisedWord } from './ocr-engine.js';

// The parts of Tesseract's hOCR that are read: opening tags of lines and words with their properties, and a word's
// text. Everything else (areas, paragraphs, separators) carries nothing that a line does not.
const ELEMENT =
  /<span class=['"](ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_word)['"][^>]*? title=(?:"([^"]*)"|'([^']*)')[^>]*>([^<]*(?:<(?:strong|em)>[^<]*)*)/gu;

/** Reads the hOCR of one page as Tesseract 4 and 5 write it; lines without a word are left out. */
export function parseHocr(hocr: string): RecognisedLine[] {
  const lines: { sizePx: number; words: RecognisedWord[] }[] = [];
  for (const [, kind, inDouble, inSingle, content = ''] of hocr.matchAll(ELEMENT)) {
    const properties = inDouble ?? inSingle ?? '';
    if (kind === 'ocrx_word') {
      const word = parseWord(properties, content);
      if (word !== undefined) lines.at(-1)?.words.push(word);
    } else {
      lines.push({ sizePx: numbersOf('x_size', properties)[0] ?? 0, words: [] });
    }
  }
  return lines.filter(({ words }) => words.length > 0);
}

function parseWord(properties: string, content: string): RecognisedWord | undefined {
  const [left, top, right, bottom] = numbersOf('bbox', properties);
  const text = unescapeXml(content.replaceAll(/<[^>]*>/gu, '')).trim();
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    return undefined;
  if (text === '') return undefined;
  return {
    text,
    box: { x: left, y: top, width: right - left, height: bottom - top },
    confidence: (numbersOf('x_wconf', properties)[0] ?? 0) / 100,
  };
}

/** The numbers behind a property's name, as in `bbox 1 2 3 4; x_wconf 96`. */
function numbersOf(name: string, properties: string): number[] {
  const property = properties.split(';').find((part) => part.trim().startsWith(`${name} `));
  return (property ?? '').trim().split(/\s+/u).slice(1).map(Number);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : entity;
    },
  );
}
