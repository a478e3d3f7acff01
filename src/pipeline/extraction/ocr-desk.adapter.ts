import { EXTRACTION_LIMITS } from './extraction-limits.js';
import type { OcrEngine, PageScan, RecognisedLine } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';
import type { RecogniseAnswer } from './thread-messages.js';

export type OcrLimits = Readonly<Record<'enginePageTimeoutMs' | 'engineDocumentTimeoutMs', number>>;

/**
 * Runs the OCR engine for one reading thread: one engine, one page at a time, bounded per page and document.
 *
 * The scan comes from the reader of hostile files, so its measures are checked before an engine sees it.
 */
export class OcrDesk {
  private engine: Promise<OcrEngine> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private spentMs = 0;

  constructor(
    private readonly limits: OcrLimits,
    private readonly createEngine: () => Promise<OcrEngine>,
  ) {}

  /** Every document has its own time with the engine. */
  startDocument(): void {
    this.spentMs = 0;
  }

  /** Never rejects: a page that the engine could not read is answered as such. */
  answer(id: number, scan: PageScan): Promise<RecogniseAnswer> {
    const answer = this.last.then(() => this.recognise(id, scan));
    this.last = answer;
    return answer;
  }

  /** Gives up the page that is being read and frees the engine; the next page gets a new one. */
  async close(): Promise<void> {
    const { engine } = this;
    this.engine = undefined;
    await engine?.then((running) => running.close()).catch(() => undefined);
  }

  private async recognise(id: number, scan: PageScan): Promise<RecogniseAnswer> {
    const leftMs = Math.min(
      this.limits.enginePageTimeoutMs,
      this.limits.engineDocumentTimeoutMs - this.spentMs,
    );
    if (!isWellFormed(scan)) return { kind: 'not-recognised', id, code: 'engine-failed' };
    if (leftMs <= 0) return { kind: 'not-recognised', id, code: 'timed-out' };
    const start = performance.now();
    try {
      return { kind: 'recognised', id, lines: await this.recogniseWithin(scan, leftMs) };
    } catch (error) {
      // An engine that failed once is not asked again.
      void this.close();
      return { kind: 'not-recognised', id, code: error instanceof OcrError ? error.code : 'engine-failed' };
    } finally {
      this.spentMs += performance.now() - start;
    }
  }

  private async recogniseWithin(scan: PageScan, timeoutMs: number): Promise<readonly RecognisedLine[]> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new OcrError('timed-out'));
      }, timeoutMs);
    });
    try {
      this.engine ??= this.createEngine();
      const engine = this.engine;
      return await Promise.race([engine.then((ready) => ready.recognise(scan)), timeout]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function isWellFormed({ widthPx, heightPx, dpi, pixels }: PageScan): boolean {
  return (
    Number.isInteger(widthPx) &&
    Number.isInteger(heightPx) &&
    widthPx > 0 &&
    heightPx > 0 &&
    dpi > 0 &&
    widthPx * heightPx <= EXTRACTION_LIMITS.imagePixels &&
    pixels.length === widthPx * heightPx
  );
}
