import type { DocumentMediaType } from '../../platform/storage/media-type.js';
import type { ExtractionResult } from './extracted-document.js';
import type { OcrError, PageScan, RecognisedLine } from './ocr/ocr-engine.js';

/** What the reading thread is asked for; one at a time. */
export interface ThreadTask {
  readonly kind: 'extract' | 'render';
  readonly bytes: Uint8Array;
  readonly mediaType: DocumentMediaType;
}

/** What became of one `recognise` message; `id` is that of the message. */
export type RecogniseAnswer =
  | { readonly kind: 'recognised'; readonly id: number; readonly lines: readonly RecognisedLine[] }
  | { readonly kind: 'not-recognised'; readonly id: number; readonly code: OcrError['code'] };

/** What the reading thread is told. */
export type ThreadCommand = ThreadTask | RecogniseAnswer;

/**
 * What the reading thread says. `page-read` is the heartbeat its watchdog waits for; the watchdog rests from
 * `recognise` until the answer, because the engine that reads pictures runs outside of the thread.
 */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page-read' }
  | { readonly kind: 'recognise'; readonly id: number; readonly scan: PageScan }
  | { readonly kind: 'extracted'; readonly result: ExtractionResult; readonly isWornOut: boolean }
  | {
      readonly kind: 'rendered';
      /** PNG files; empty where the format has no pages or could not be drawn. */
      readonly pages: readonly Uint8Array[];
      readonly isWornOut: boolean;
    };
