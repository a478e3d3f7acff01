import sharp from 'sharp';
import type { Metadata } from 'sharp';
import type { ExtractionResult, HiddenText } from '../extracted-document.js';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';

export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'tiff';

// A phone photo says 72 dpi and means nothing by it; at 150 dpi an A4 page has 1240 pixels across.
const ASSUMED_DPI = 150;
const LEAST_CREDIBLE_DPI = 100;

/** Checks a picture and notes what it carries beside its pixels; its words need a reader of pictures. */
export async function extractImage(bytes: Uint8Array, format: ImageFormat): Promise<ExtractionResult> {
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pageCount = metadata.pages ?? 1;
    if (pageCount > EXTRACTION_LIMITS.pages) return { kind: 'failed', code: 'too-many-pages' };
    if (metadata.width * metadata.height > EXTRACTION_LIMITS.imagePixels * pageCount) {
      return { kind: 'failed', code: 'too-large' };
    }
    // The header alone proves nothing: only decoding shows whether the picture is whole.
    await sharp(bytes, { limitInputPixels: EXTRACTION_LIMITS.imagePixels, failOn: 'error' }).stats();
  } catch {
    return { kind: 'failed', code: 'damaged' };
  }
  return {
    kind: 'extracted',
    document: {
      format,
      text: '',
      words: [],
      blocks: [],
      pages: pageSizes(metadata),
      hiddenTexts: hiddenTextsOf(metadata),
      doubts: [{ code: 'page-is-picture', page: 0, count: 1 }],
    },
  };
}

/** Turns a picture upright and makes it a PNG of at most that many dots across, without its metadata. */
export async function renderImage(bytes: Uint8Array, widestPx: number): Promise<Uint8Array> {
  const png = await sharp(bytes, { limitInputPixels: EXTRACTION_LIMITS.imagePixels })
    .rotate()
    .resize({ width: widestPx, height: widestPx * 2, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

function pageSizes(metadata: Metadata): { widthPt: number; heightPt: number }[] {
  const { density = 0, orientation = 1, width, pages = 1 } = metadata;
  const height = metadata.pageHeight ?? metadata.height;
  const dpi = density >= LEAST_CREDIBLE_DPI ? density : ASSUMED_DPI;
  // EXIF orientations from 5 on lie on their side.
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  return Array.from({ length: pages }, () => ({ widthPt: (across * 72) / dpi, heightPt: (down * 72) / dpi }));
}

function hiddenTextsOf(metadata: Metadata): HiddenText[] {
  const packets = [metadata.exif, metadata.xmp, metadata.iptc].flatMap((packet) =>
    packet === undefined ? [] : printableRuns(packet),
  );
  const comments = (metadata.comments ?? []).map(({ keyword, text }) => `${keyword} ${text}`);
  return [...packets, ...comments]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ channel: 'metadata', text }));
}

/** The readable stretches of a metadata packet, both as UTF-8 and as the UTF-16 that Windows writes. */
function printableRuns(packet: Buffer): string[] {
  return ['utf8', 'utf16le'].flatMap(
    (encoding) => packet.toString(encoding as BufferEncoding).match(/[\p{L}\p{N}\p{P}\p{Zs}+@]{4,}/gu) ?? [],
  );
}
