import type { Box, PageSize } from './extracted-document.js';
import { PICTURE_PAGE_SHARE, pictureShare } from './unread-ink.js';

/** What speaks for and against the text layer of a page. */
export interface PageEvidence {
  readonly size: PageSize;
  /** Text of the glyphs that a reader sees. */
  readonly visibleText: string;
  /** Glyphs whose letter the file does not tell. */
  readonly unreadableCount: number;
  readonly pictureBoxes: readonly Box[];
  /** Share of the page that is not paper, 0–1. */
  readonly inkShare: () => number;
}

/**
 * Where the words of a page come from: its text layer, the picture of it, or the layer if the picture agrees.
 */
export type PageSource = 'text-layer' | 'picture' | 'layer-if-picture-agrees';

// Fewer glyphs than this on a page with ink are a stamp or a page number on a scan (design: redaction.md).
const FEWEST_GLYPHS = 20;
const LEAST_INK_SHARE = 0.002;

/** Whether a page is a picture and nothing else, which can be told before anything is drawn. */
export function isBareScan(glyphCount: number, pictureBoxes: readonly Box[], size: PageSize): boolean {
  return glyphCount === 0 && pictureShare(pictureBoxes, size) > PICTURE_PAGE_SHARE;
}

export function judgePageSource(evidence: PageEvidence): PageSource {
  const { visibleText, unreadableCount } = evidence;
  const hasText = visibleText.replaceAll(/\s/gu, '').length >= FEWEST_GLYPHS;
  if (!hasText) return isInked(evidence) ? 'picture' : 'text-layer';
  // A layer with holes must not be agreed with: the letters it lacks are the ones that tell names.
  if (unreadableCount > 0) return 'picture';
  return isImplausible(visibleText) ? 'layer-if-picture-agrees' : 'text-layer';
}

function isInked({ pictureBoxes, size, inkShare }: PageEvidence): boolean {
  const share = inkShare();
  return share > LEAST_INK_SHARE || (share > 0 && pictureShare(pictureBoxes, size) > PICTURE_PAGE_SHARE);
}

const COMMON_LETTERS = /[aeinrstol]/gu;
const FEWEST_LATIN_LETTERS = 60;
// These nine make up 68 % of German text, 64 % of Turkish, 60 % of Polish; a third of text with shuffled letters.
const LEAST_COMMON_SHARE = 0.48;

/** Whether letters stand where no language puts them, as in files whose fonts say wrong letters. */
function isImplausible(text: string): boolean {
  const letters =
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[a-zßıłøđ]/gu) ?? [];
  if (letters.length < FEWEST_LATIN_LETTERS) return false;
  const common = letters.join('').match(COMMON_LETTERS)?.length ?? 0;
  return common < LEAST_COMMON_SHARE * letters.length;
}

const LEAST_AGREEMENT = 0.6;

/** Whether most words of the layer stand in the words that were read from the picture of the page. */
export function isLayerConfirmed(layerWords: readonly string[], readWords: readonly string[]): boolean {
  const read = new Set(readWords.map(fold));
  const words = layerWords.map(fold).filter((word) => word.length >= 3);
  const confirmed = words.filter((word) => read.has(word));
  return words.length > 0 && confirmed.length >= LEAST_AGREEMENT * words.length;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
