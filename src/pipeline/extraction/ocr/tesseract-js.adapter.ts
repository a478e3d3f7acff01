import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { parseHocr } from './hocr.js';
import { OcrError, type OcrEngine, type PageScan, type RecognisedLine } from './ocr-engine.js';
import { toPgm } from './pgm.js';

export interface TesseractJsOptions {
  /** 60 s by default: the slowest of 47 scans and photos took 3.7 s of one core in November 2026. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;
const START_TIMEOUT_MS = 30_000;
// WebAssembly is not part of it; this bounds what the script around it holds.
const HEAP_MIB = 512;

const LSTM_ONLY = 1;

interface Answer {
  readonly action: string;
  readonly status: 'resolve' | 'reject' | 'progress';
  readonly data?: { readonly hocr?: string };
}

/**
 * Tesseract as WebAssembly with the German data from npm: needs no program and no network.
 *
 * Speaks with the package's worker script itself. Its `createWorker` hands our environment to the thread, cannot be
 * stopped while it loads, and lets a crash of the thread end the process.
 */
export class TesseractJs implements OcrEngine {
  readonly name = 'tesseract-js';
  private readonly timeoutMs: number;
  private thread: Promise<EngineThread> | undefined;
  private starting: EngineThread | undefined;

  constructor(options: TesseractJsOptions = {}) {
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  }

  readonly recognise = async (scan: PageScan): Promise<readonly RecognisedLine[]> => {
    try {
      this.thread ??= this.start();
      const thread = await this.thread;
      const hocr = await thread.recognise(scan, this.timeoutMs);
      return parseHocr(hocr);
    } catch (error) {
      // A thread that failed once is in an unknown state; the next page gets a fresh one.
      await this.close();
      throw error;
    }
  };

  async close(): Promise<void> {
    const { starting } = this;
    this.thread = undefined;
    this.starting = undefined;
    await starting?.kill();
  }

  private async start(): Promise<EngineThread> {
    const thread = new EngineThread();
    this.starting = thread;
    await thread.load();
    return thread;
  }
}

/** One thread with one loaded engine; it may be killed at any moment. */
class EngineThread {
  private readonly worker: Worker;
  private jobCount = 0;
  private isDead = false;
  private onAnswer: (answer: Answer) => void = () => undefined;
  private onDeath: () => void = () => undefined;

  constructor() {
    this.worker = new Worker(require.resolve('tesseract.js/src/worker-script/node/index.js'), {
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB },
    });
    this.worker.on('message', (answer: Answer) => {
      this.onAnswer(answer);
    });
    const die = (): void => {
      this.isDead = true;
      this.onDeath();
    };
    this.worker.on('error', die);
    this.worker.on('exit', die);
    this.worker.unref();
  }

  async load(): Promise<void> {
    // The standard data is five times larger and read the same merits, no more (47 pages, November 2026).
    const data = await readFile(require.resolve('@tesseract.js-data/deu/4.0.0_best_int/deu.traineddata.gz'));
    await this.run('load', { options: { lstmOnly: true, logging: false } }, START_TIMEOUT_MS);
    const options = { cacheMethod: 'none', gzip: true, lstmOnly: true };
    await this.run('loadLanguage', { langs: [{ code: 'deu', data }], options }, START_TIMEOUT_MS);
    await this.run('initialize', { langs: 'deu', oem: LSTM_ONLY, config: {} }, START_TIMEOUT_MS);
  }

  async recognise(scan: PageScan, timeoutMs: number): Promise<string> {
    // Said for each page: the library's own default takes every page for one block.
    const params = { tessedit_pageseg_mode: scan.isOneBlock === true ? '6' : '3' };
    await this.run('setParameters', { params }, START_TIMEOUT_MS);
    const options = { user_defined_dpi: String(Math.round(scan.dpi)) };
    const output = { text: false, hocr: true };
    const answer = await this.run('recognize', { image: toPgm(scan), options, output }, timeoutMs);
    return answer.data?.hocr ?? '';
  }

  async kill(): Promise<void> {
    this.isDead = true;
    await this.worker.terminate();
  }

  private run(action: string, payload: object, timeoutMs: number): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.isDead) {
        reject(new OcrError('engine-failed'));
        return;
      }
      this.worker.ref();
      const settle = (end: () => void): void => {
        clearTimeout(timer);
        this.onAnswer = () => undefined;
        this.onDeath = () => undefined;
        this.worker.unref();
        end();
      };
      const fail = (code: OcrError['code']): void => {
        settle(() => {
          reject(new OcrError(code));
        });
      };
      const timer = setTimeout(fail, timeoutMs, 'timed-out');
      this.onDeath = () => {
        fail('engine-failed');
      };
      this.onAnswer = (answer) => {
        if (answer.action !== action || answer.status === 'progress') return;
        if (answer.status === 'reject') fail('engine-failed');
        else
          settle(() => {
            resolve(answer);
          });
      };
      this.jobCount += 1;
      this.worker.postMessage({ workerId: 'ocr', jobId: String(this.jobCount), action, payload });
    });
  }
}

const require = createRequire(import.meta.url);
