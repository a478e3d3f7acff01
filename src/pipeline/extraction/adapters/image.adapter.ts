import sharp from 'sharp';
import type { Metadata } from 'sharp';
import { DoubtList } from '../doubts.js';
import type { ExtractionResult, HiddenText } from '../extracted-document.js';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';
import type { Recognise } from '../ocr/ocr-engine.js';
import { decodePicture } from '../ocr/picture-decoder.adapter.js';
import type { ReadPage } from '../scan-page.js';
import { readScanPage } from '../scan-page.js';
import { buildText } from '../text-builder.js';

export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'tiff';

// A phone photo says 72 dpi and means nothing by it; at 150 dpi an A4 page has 1240 pixels across.
const ASSUMED_DPI = 150;
const LEAST_CREDIBLE_DPI = 100;
// Ending a thread waits for the picture library, so the library must end by itself.
const DECODING_TIMEOUT_S = 8;

/** Reads a picture file page by page and notes what it carries beside its pixels. */
export async function extractImage(
  bytes: Uint8Array,
  format: ImageFormat,
  onPage: () => void,
  recognise: Recognise,
): Promise<ExtractionResult> {
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return { kind: 'failed', code: 'damaged' };
  }
  const sizes = pageSizes(metadata);
  if (sizes.length > EXTRACTION_LIMITS.pages) return { kind: 'failed', code: 'too-many-pages' };
  if (metadata.width * (metadata.pageHeight ?? metadata.height) > EXTRACTION_LIMITS.imagePixels)
    return { kind: 'failed', code: 'too-large' };

  const doubts = new DoubtList();
  const pages: ReadPage[] = [];
  for (const [index, size] of sizes.entries()) {
    // The header alone proves nothing: only decoding shows whether the picture is whole.
    const picture = await decodePicture(bytes, index).catch(() => undefined);
    if (picture === undefined) return { kind: 'failed', code: 'damaged' };
    const page = await readScanPage(picture, index, size, recognise);
    for (const code of page.doubts) doubts.add(code, index);
    pages.push(page);
    onPage();
  }
  const built = buildText(pages.flatMap((page) => page.drafts));
  if (built.words.length === 0) doubts.add('no-readable-text', null);
  return {
    kind: 'extracted',
    document: {
      format,
      ...built,
      pages: pages.map((page) => page.size),
      hiddenTexts: hiddenTextsOf(metadata),
      doubts: doubts.toArray(),
    },
  };
}

/** Turns the pages of a picture file upright and makes each a PNG of that width at most, without its metadata. */
export async function renderImage(
  bytes: Uint8Array,
  widestPx: number,
  onPage: () => void,
): Promise<Uint8Array[]> {
  const { pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const drawn: Uint8Array[] = [];
  for (let page = 0; page < Math.min(pages, EXTRACTION_LIMITS.pages); page += 1) {
    const png = await sharp(bytes, { limitInputPixels: EXTRACTION_LIMITS.imagePixels, page })
      .rotate()
      .resize({ width: widestPx, height: widestPx * 2, fit: 'inside', withoutEnlargement: true })
      .png()
      .timeout({ seconds: DECODING_TIMEOUT_S })
      .toBuffer();
    drawn.push(new Uint8Array(png));
    onPage();
  }
  return drawn;
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
