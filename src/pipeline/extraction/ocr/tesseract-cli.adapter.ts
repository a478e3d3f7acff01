import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseHocr } from './hocr.js';
import { OcrError, type OcrEngine, type PageScan, type RecognisedLine } from './ocr-engine.js';
import { toPgm } from './pgm.js';

export interface TesseractCliOptions {
  /** 30 s by default: the slowest of 47 scans and photos took 1.2 s of one core in November 2026. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
const PROBE_TIMEOUT_MS = 5_000;
// A page of 180 words makes 33 KB of hOCR; a program that writes a thousand times more is not answering us.
const MOST_OUTPUT_BYTES = 32 * 1024 * 1024;

const ARGUMENTS = ['-', '-', '-l', 'deu', '--oem', '1', '-c', 'tessedit_create_hocr=1'];

/**
 * Finds an installed Tesseract that knows German; undefined if there is none.
 *
 * Debian's German data is as good as the larger one from npm and a quarter faster: 651 against 650 of 653 merits, 0.74
 * against 0.96 s of CPU a page (47 scans, photos and screenshots, November 2026).
 */
export async function findTesseractCli(searchPath = process.env['PATH'] ?? ''): Promise<string | undefined> {
  const program = searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, process.platform === 'win32' ? 'tesseract.exe' : 'tesseract'))
    .find(isExecutable);
  if (program === undefined) return undefined;
  return (await speaksGerman(program)) ? program : undefined;
}

/** The installed Tesseract: one short-lived process a page, without a shell, a file or our environment. */
export class TesseractCli implements OcrEngine {
  readonly name = 'tesseract-cli';
  private readonly running = new Set<Run>();
  private readonly timeoutMs: number;

  constructor(
    private readonly program: string,
    options: TesseractCliOptions = {},
  ) {
    this.timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  }

  readonly recognise = async (scan: PageScan): Promise<readonly RecognisedLine[]> => {
    const layout = ['--psm', scan.isOneBlock === true ? '6' : '3'];
    const dpi = ['--dpi', String(Math.round(scan.dpi))];
    const run = new Run(this.program, [...ARGUMENTS, ...layout, ...dpi], this.timeoutMs);
    this.running.add(run);
    try {
      const hocr = await run.answer(toPgm(scan));
      return parseHocr(hocr);
    } finally {
      this.running.delete(run);
    }
  };

  close(): Promise<void> {
    for (const run of this.running) run.stop('engine-failed');
    return Promise.resolve();
  }
}

/** One process from its start to its end. */
class Run {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly timer: NodeJS.Timeout;
  private stopCode: OcrError['code'] | undefined;

  constructor(program: string, commandLine: readonly string[], timeoutMs: number) {
    this.child = spawn(program, commandLine, {
      env: cleanEnvironment(),
      shell: false,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    this.timer = setTimeout(() => {
      this.stop('timed-out');
    }, timeoutMs);
  }

  /** Sends the input, and resolves with all that the program wrote when it ended well. */
  answer(input: Uint8Array): Promise<string> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let sizeBytes = 0;
      this.child.stdout.on('data', (chunk: Buffer) => {
        sizeBytes += chunk.length;
        if (sizeBytes > MOST_OUTPUT_BYTES) this.stop('engine-failed');
        else chunks.push(chunk);
      });
      this.child.on('error', () => {
        clearTimeout(this.timer);
        reject(new OcrError('engine-failed'));
      });
      this.child.on('close', (exitCode) => {
        clearTimeout(this.timer);
        if (exitCode === 0 && this.stopCode === undefined) resolve(Buffer.concat(chunks).toString('utf8'));
        else reject(new OcrError(this.stopCode ?? 'engine-failed'));
      });
      // A program that is killed while it is fed breaks the pipe; its end is told by `close`.
      this.child.stdin.on('error', () => undefined);
      this.child.stdin.end(input);
    });
  }

  stop(code: OcrError['code']): void {
    this.stopCode ??= code;
    this.child.kill('SIGKILL');
  }
}

/** One thread, or two pages at once fight for the cores: 1.0 s against 5 s a page (design: redaction.md). */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { TESSDATA_PREFIX } = process.env;
  const environment = { OMP_THREAD_LIMIT: '1', LC_ALL: 'C' };
  return TESSDATA_PREFIX === undefined ? environment : { ...environment, TESSDATA_PREFIX };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function speaksGerman(program: string): Promise<boolean> {
  try {
    const languages = await new Run(program, ['--list-langs'], PROBE_TIMEOUT_MS).answer(new Uint8Array());
    return languages.split(/\r?\n/u).includes('deu');
  } catch {
    return false;
  }
}
