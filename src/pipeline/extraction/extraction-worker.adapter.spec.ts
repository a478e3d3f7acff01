import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import sharp from 'sharp';
import { makePdf, writeDocx, writePdf } from '../../../test/factories/invented-documents.js';
import type { ExtractionResult } from './extracted-document.js';
import type { SandboxOptions } from './extraction-worker.adapter.js';
import { ExtractionSandbox } from './extraction-worker.adapter.js';
import type { OcrEngine, RecognisedLine } from './ocr/ocr-engine.js';
import { OcrError } from './ocr/ocr-engine.js';

// Threads and engines start slowly on a machine that has other work.
jest.setTimeout(60_000);

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MERIT = 'Ich habe drei Wochen im Lager gearbeitet.';

let sandbox: ExtractionSandbox;

beforeAll(() => {
  sandbox = new ExtractionSandbox();
});

afterAll(() => sandbox.close());

function textOf(result: ExtractionResult): string {
  return result.kind === 'failed' ? result.code : result.document.text;
}

/** A page on which the same form is drawn inside itself ever more often: small on disk, endless to read. */
function makeEndlessPdf(): Uint8Array {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
  const levels = 12;
  objects.push(
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>`,
  );
  objects.push(stream('', '/F Do '.repeat(20)));
  for (let level = 0; level < levels; level += 1) {
    const next = `/Resources<</XObject<</F ${String(level + 6)} 0 R>>>>`;
    objects.push(stream(`/Type/XObject/Subtype/Form/BBox[0 0 500 500]${next}`, '/F Do '.repeat(20)));
  }
  objects.push(stream('/Type/XObject/Subtype/Form/BBox[0 0 500 500]', '0 0 10 10 re f '));
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(file.length)}\n%%EOF`;
  return new TextEncoder().encode(file);
}

function stream(entries: string, content: string): string {
  return `<<${entries}/Length ${String(content.length)}>>stream\n${content}\nendstream`;
}

describe('ExtractionSandbox', () => {
  it('reads documents at the same time and in turn', async () => {
    const pdf = await writePdf([{ kind: 'paragraph', text: MERIT }]);
    const docx = writeDocx([{ kind: 'paragraph', text: MERIT }]);

    const results = await Promise.all([
      sandbox.extract(pdf, PDF),
      sandbox.extract(docx, DOCX),
      sandbox.extract(pdf, PDF),
    ]);

    expect(results.map(textOf)).toEqual([MERIT, MERIT, MERIT]);
  });

  it('draws pages of PDFs and pictures for people who check, and none of formats without pages', async () => {
    const pdf = await makePdf((page) => page.text('1').addPage().text('2'));

    const pages = await sandbox.renderPages(pdf, PDF);

    const sizes = await Promise.all(pages.map((page) => sharp(page).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['png', 827, 1169],
      ['png', 827, 1169],
    ]);
    expect(await sandbox.renderPages(writeDocx([]), DOCX)).toEqual([]);
    expect(await sandbox.renderPages(pdf.subarray(0, 100), PDF)).toEqual([]);
  });

  it('ends a document that never ends, and reads the next one', async () => {
    // Short enough that the file is stopped for its time, before it meets the limit of memory.
    const hasty = new ExtractionSandbox({ threadCount: 1, stallTimeoutMs: 700 });
    const honest = await writePdf([{ kind: 'paragraph', text: MERIT }]);
    try {
      const results = await Promise.all([hasty.extract(makeEndlessPdf(), PDF), hasty.extract(honest, PDF)]);

      expect(results.map(textOf)).toEqual(['timed-out', MERIT]);
    } finally {
      await hasty.close();
    }
  });

  it('notes what a photo carries beside its pixels', async () => {
    const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#888888' } })
      .withExif({ IFD0: { Artist: 'Ostwald' } })
      .jpeg()
      .toBuffer();

    const result = await sandbox.extract(new Uint8Array(photo), 'image/jpeg');

    expect(result).toMatchObject({
      kind: 'extracted',
      document: { words: [], doubts: [{ code: 'no-readable-text', page: null, count: 1 }] },
    });
    if (result.kind === 'failed') throw new Error(result.code);
    expect(result.document.hiddenTexts.map(({ text }) => text).join(' ')).toContain('Ostwald');
  });

  it('refuses a picture that stops in the middle', async () => {
    const photo = await sharp({ create: { width: 900, height: 900, channels: 3, background: '#888888' } })
      .png()
      .toBuffer();

    const result = await sandbox.extract(new Uint8Array(photo.subarray(0, photo.length / 2)), 'image/png');

    expect(result).toEqual({ kind: 'failed', code: 'damaged' });
  });

  describe('with pictures', () => {
    const LINES: RecognisedLine[] = [
      {
        sizePx: 20,
        words: [{ text: 'Lager', box: { x: 10, y: 10, width: 80, height: 20 }, confidence: 0.9 }],
      },
    ];
    const engines = new Set<OcrEngine>();

    async function extractPicture(
      recognise: OcrEngine['recognise'],
      options: SandboxOptions = {},
    ): Promise<ExtractionResult> {
      const picture = sharp({ create: { width: 800, height: 600, channels: 3, background: '#ffffff' } });
      const withEngine = new ExtractionSandbox({
        threadCount: 1,
        ...options,
        createEngine: () => {
          const engine: OcrEngine = {
            name: 'tesseract-js',
            recognise,
            close: () => {
              engines.delete(engine);
              return Promise.resolve();
            },
          };
          engines.add(engine);
          return Promise.resolve(engine);
        },
      });
      try {
        return await withEngine.extract(new Uint8Array(await picture.png().toBuffer()), 'image/png');
      } finally {
        await withEngine.close();
      }
    }

    it('takes its words from the engine and closes it at the end', async () => {
      const result = await extractPicture(() => Promise.resolve(LINES));

      expect(textOf(result)).toBe('Lager');
      expect(engines.size).toBe(0);
    });

    it('waits for an engine longer than for the thread', async () => {
      const [stallTimeoutMs, engineTimeMs] = [5_000, 6_000];
      let callCount = 0;
      const slowly = (): Promise<RecognisedLine[]> =>
        new Promise((resolve) => setTimeout(resolve, (callCount += 1) === 1 ? engineTimeMs : 0, LINES));

      expect(textOf(await extractPicture(slowly, { stallTimeoutMs }))).toBe('Lager');
    });

    it.each<readonly [string, OcrEngine['recognise']]>([
      ['fails', () => Promise.reject(new OcrError('engine-failed'))],
      ['never ends', () => new Promise(() => undefined)],
    ])('leaves a page to a person when the engine %s', async (_, recognise) => {
      const result = await extractPicture(recognise, { enginePageTimeoutMs: 500 });

      expect(result).toMatchObject({
        kind: 'extracted',
        document: {
          words: [],
          doubts: [
            { code: 'ocr-failed', page: 0, count: 1 },
            { code: 'no-readable-text', page: null, count: 1 },
          ],
        },
      });
      expect(engines.size).toBe(0);
    });
  });

  it('does not blame the document when no thread can be started', async () => {
    const starved = new ExtractionSandbox({ threadCount: 1, threadHeapMiB: 2 });
    const honest = writeDocx([{ kind: 'paragraph', text: MERIT }]);
    try {
      const attempts = await Promise.allSettled([
        starved.extract(honest, DOCX),
        starved.extract(honest, DOCX),
      ]);

      expect(attempts.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(textOf(await sandbox.extract(honest, DOCX))).toBe(MERIT);
    } finally {
      await starved.close();
    }
  });

  it('takes no documents after it was closed', async () => {
    const closed = new ExtractionSandbox();
    await closed.close();

    expect(await closed.extract(writeDocx([]), DOCX)).toEqual({ kind: 'failed', code: 'damaged' });
  });
});
