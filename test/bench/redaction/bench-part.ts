import { ExtractionSandbox } from '../../../src/pipeline/extraction/extraction-worker.adapter.js';
import { Pdfium } from '../../../src/pipeline/extraction/adapters/pdfium.adapter.js';
import { createOcrEngine } from '../../../src/pipeline/extraction/ocr/create-engine.adapter.js';
import type { OcrEngine } from '../../../src/pipeline/extraction/ocr/ocr-engine.js';
import { loadDocuments, type BenchDocument } from './bench-document.js';
import { measureDocument, type Cost, type DocumentKind, type Measurement } from './measure-document.js';
import { cpuMs, MemoryWatch } from './process-usage.js';
import { timeEngine, timePdfiumText, timePdfParse } from './yardsticks.js';

/** What a part process is asked to do; it answers with one `PartResult` and ends. */
export type PartTask =
  | {
      readonly kind: 'pages';
      readonly folder: string;
      /** How often every digital document goes through all stages before and while the clock runs. */
      readonly warmUps: number;
      readonly rounds: number;
      readonly mostScans: number;
    }
  | {
      readonly kind: 'queue';
      readonly folder: string;
      readonly names: readonly string[];
      readonly atOnce: number;
    };

export interface PagesResult {
  readonly kind: 'pages';
  readonly engine: string;
  /** Digital documents once per round, scanned ones once. */
  readonly measurements: readonly Measurement[];
  /** Digital documents as they met a process that had just begun: what the command line costs, a worker only once. */
  readonly firstTimes: readonly Measurement[];
  readonly unreadable: readonly string[];
  readonly skippedScans: number;
}

export interface QueueResult {
  readonly kind: 'queue';
  readonly documentCount: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Of the process with its threads and children. */
  readonly peakBytes: number;
}

export type PartResult = PagesResult | QueueResult;

class PagesPart {
  private readonly sandbox = new ExtractionSandbox({ threadCount: 1 });
  private readonly measurements: Measurement[] = [];
  private readonly firstTimes: Measurement[] = [];
  private readonly unreadable: string[] = [];
  private skippedScans = 0;

  constructor(
    private readonly pdfium: Pdfium,
    private readonly engine: OcrEngine,
  ) {}

  async run(
    documents: readonly BenchDocument[],
    { warmUps, rounds, mostScans }: Extract<PartTask, { kind: 'pages' }>,
  ): Promise<PagesResult> {
    try {
      const kinds = await this.firstRound(documents, mostScans);
      const digital = documents.filter(({ name }) => kinds.get(name) === 'digital');
      for (let round = 1; round < warmUps; round += 1) {
        for (const document of digital) await measureDocument(this.sandbox, document);
      }
      for (let round = 0; round < rounds; round += 1) {
        for (const document of digital) await this.measureDigital(document);
      }
    } finally {
      await this.sandbox.close();
      await this.engine.close();
    }
    const { measurements, firstTimes, unreadable, skippedScans } = this;
    return { kind: 'pages', engine: this.engine.name, measurements, firstTimes, unreadable, skippedScans };
  }

  /** Takes every digital document for the first time; scanned ones are measured at once. */
  private async firstRound(
    documents: readonly BenchDocument[],
    mostScans: number,
  ): Promise<ReadonlyMap<string, DocumentKind>> {
    const kinds = new Map<string, DocumentKind>();
    let scanCount = 0;
    for (const document of documents) {
      if (isPicture(document) && scanCount >= mostScans) {
        this.skippedScans += 1;
        continue;
      }
      let measurement = await measureDocument(this.sandbox, document);
      if (measurement === null) {
        this.unreadable.push(document.name);
        continue;
      }
      kinds.set(document.name, measurement.kind);
      if (measurement.kind === 'digital') {
        this.firstTimes.push(measurement);
        continue;
      }
      scanCount += 1;
      if (scanCount === 1) measurement = (await measureDocument(this.sandbox, document)) ?? measurement;
      if (scanCount <= mostScans) await this.addScanned(document, measurement);
      else this.skippedScans += 1;
    }
    return kinds;
  }

  private async addScanned(document: BenchDocument, measurement: Measurement): Promise<void> {
    const alone = await timeEngine(this.pdfium, this.engine, document);
    this.measurements.push(withCosts(measurement, { 'OCR engine alone': alone }));
  }

  private async measureDigital(document: BenchDocument): Promise<void> {
    const measurement = await measureDocument(this.sandbox, document);
    if (measurement === null) return;
    const yardsticks =
      document.mediaType === 'application/pdf'
        ? {
            'pdf-parse alone': await timePdfParse(document),
            'PDFium text alone': await timePdfiumText(this.pdfium, document),
          }
        : {};
    this.measurements.push(withCosts(measurement, yardsticks));
  }
}

function isPicture({ mediaType }: BenchDocument): boolean {
  return mediaType.startsWith('image/');
}

function withCosts(measurement: Measurement, costs: Readonly<Record<string, Cost>>): Measurement {
  return { ...measurement, costs: { ...measurement.costs, ...costs } };
}

/** Takes documents through all stages, some at once; the first ones also before the clock starts, to warm up. */
async function runQueue(documents: readonly BenchDocument[], atOnce: number): Promise<QueueResult> {
  const memory = new MemoryWatch();
  const sandbox = new ExtractionSandbox({ threadCount: atOnce });
  const drain = async (queue: BenchDocument[]): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await measureDocument(sandbox, next);
    }
  };
  const drainAll = async (queue: BenchDocument[]): Promise<void> => {
    await Promise.all(Array.from({ length: atOnce }, () => drain(queue)));
  };
  try {
    await drainAll(documents.slice(0, 2 * atOnce));
    const cpu = cpuMs();
    const wall = performance.now();
    await drainAll([...documents]);
    const wallMs = performance.now() - wall;
    return {
      kind: 'queue',
      documentCount: documents.length,
      wallMs,
      cpuMs: cpuMs() - cpu,
      peakBytes: memory.stop(),
    };
  } finally {
    await sandbox.close();
  }
}

/** Does one part of the benchmark in this process. */
export async function runPart(task: PartTask): Promise<PartResult> {
  const documents = await loadDocuments(task.folder);
  if (task.kind === 'queue') {
    const byName = new Map(documents.map((document) => [document.name, document]));
    return runQueue(
      task.names.flatMap((name) => byName.get(name) ?? []),
      task.atOnce,
    );
  }
  const part = new PagesPart(await Pdfium.load(), await createOcrEngine());
  return part.run(documents, task);
}
