import type { DocumentMediaType } from '../../platform/storage/media-type.js';
import type { ExtractionResult } from './extracted-document.js';

/** What the reading thread is asked for; one at a time. */
export interface ThreadTask {
  readonly kind: 'extract' | 'render';
  readonly bytes: Uint8Array;
  readonly mediaType: DocumentMediaType;
}

/** What the reading thread says. `page-read` is the heartbeat its watchdog waits for. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'page-read' }
  | { readonly kind: 'extracted'; readonly result: ExtractionResult; readonly isWornOut: boolean }
  | {
      readonly kind: 'rendered';
      /** PNG files; empty where the format has no pages or could not be drawn. */
      readonly pages: readonly Uint8Array[];
      readonly isWornOut: boolean;
    };
