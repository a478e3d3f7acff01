import type { ExtractionFailureCode } from '../../src/pipeline/extraction/extracted-document.js';

/** How a hostile file may end: refused with one of these codes, or read. */
export type HostileEnd = ExtractionFailureCode | 'read';

/** One way of hurting a reader of uploaded files. The file is made when it is needed and never stored. */
export interface HostileKind {
  readonly name: string;
  make(): Uint8Array | Promise<Uint8Array>;
  readonly ends: readonly HostileEnd[];
  /** Whether it never ends by itself, so that it tests the watchdog and takes all the time there is. */
  readonly isEndless?: boolean;
  /** Text that must be read where the file only looks hostile. */
  readonly text?: string;
}
