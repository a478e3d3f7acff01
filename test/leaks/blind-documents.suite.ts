import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentReader } from '../../src/pipeline/extraction/document-reader.adapter.js';
import { toFooterText } from '../../src/pipeline/redaction/page-footer.js';
import { findOptionalProgram } from '../setup/optional-program.js';
import { findCanaries, listNameFragments, MERITS, PERSON } from './canaries.js';
import type { CanaryWorld } from './canary-world.js';
import { isFileOf } from './committee-pages.suite.js';
import { listPdfChannels, readPdfInfo } from './pdf-channels.js';
import type { Answer, StaffBrowser } from './staff-browser.js';

const tesseract = findOptionalProgram(['tesseract'], 'the reading of blind pages as pictures');

/** The released documents themselves, byte by byte. */
export function testBlindDocuments(getWorld: () => CanaryWorld): void {
  describe('the blind documents', () => {
    let member: StaffBrowser;
    let page: Answer;
    let pdfs: Answer[];
    beforeAll(async () => {
      member = await getWorld().enter('member', 'committee');
      const isFile = isFileOf(getWorld().first.procedure.procedureId);
      const found = (await member.crawl()).find(({ path }) => isFile.test(path));
      if (found === undefined) throw new Error('the file cannot be found');
      page = found;
      pdfs = await Promise.all(
        [0, 1, 2].map((ordinal) => member.get(`${page.path}/documents/${String(ordinal)}`)),
      );
    });

    it('L9: carry no metadata, whatever the originals carried', async () => {
      const original = await readPdfInfo(getWorld().first.files[0]?.bytes ?? new Uint8Array());
      expect(Object.keys(original)).toEqual(
        expect.arrayContaining(['Author', 'Title', 'metadata', 'outline']),
      );

      const infos = await Promise.all(pdfs.map(({ bytes }) => readPdfInfo(bytes)));
      const channels = await Promise.all(pdfs.map(({ bytes }) => listPdfChannels(bytes)));

      // The one title is the same for all.
      expect(infos).toEqual(Array(3).fill({ Title: 'Blindakte' }));
      const kinds = /\/(Metadata|Annots?|EmbeddedFile|Outlines|AcroForm|Author|CreationDate|Alt|Image)\b/g;
      expect(channels.flat().flatMap((channel) => channel.match(kinds) ?? [])).toEqual([]);
    });

    it('L10: are the same words in preview, page and download, and the same bytes each time', async () => {
      const { owner, first, enter } = getWorld();
      const neutral = await enter('neutral', 'office');
      const documents = await owner.query<{ id: string }[]>(
        `SELECT d.id FROM identity.document d JOIN identity.application a ON a.id = d.application_id
          WHERE a.procedure_id = $1 AND d.release = 'released' ORDER BY d.ordinal`,
        [first.procedure.procedureId],
      );

      const seen = await Promise.all(
        pdfs.map(async ({ path, bytes }, ordinal) => {
          const preview = await neutral.get(`/office/documents/${documents[ordinal]?.id ?? ''}`);
          const again = await member.get(path);
          return {
            preview: wordsOf(sectionOf(preview.source, 'blind')),
            page: wordsOf(
              sectionOf(page.source, ordinal === 0 ? 'faktenblatt' : `unterlage-${String(ordinal)}`),
            ),
            pdf: wordsOf(await readWithPdfium(bytes)),
            isSameAgain: again.bytes.equals(bytes),
          };
        }),
      );

      expect(seen.map(({ page: words }) => words.length > 20)).toEqual([true, true, true]);
      expect(seen).toEqual(
        seen.map(({ page: words }) => ({ preview: words, page: words, pdf: words, isSameAgain: true })),
      );
    });

    it('L11: leave a greeting without the name below it', async () => {
      const text = await readWithPdfium(pdfs[2]?.bytes ?? Buffer.alloc(0));

      expect(text).toContain(MERITS.letter);
      expect(text.replaceAll(/\s+/g, ' ')).toMatch(/Mit freundlichen Grüßen \[Name\]( Blindakte ·.*)?$/);
    });

    it('L21: hold not even four letters of a name, for two readers and in the raw bytes', async () => {
      for (const { bytes } of pdfs) {
        const channels = [...(await listPdfChannels(bytes)), await readWithPdfium(bytes)].join('\n');
        const found = listNameFragments().filter((fragment) => channels.toLowerCase().includes(fragment));
        expect({ found, canaries: findCanaries(channels) }).toEqual({ found: [], canaries: [] });
      }
    });

    (tesseract === undefined ? it.skip : it)(
      'L21: show no name to whoever reads the picture of a page',
      async () => {
        const [letter] = await new DocumentReader().render(
          pdfs[2]?.bytes ?? Buffer.alloc(0),
          'application/pdf',
          () => undefined,
        );

        const text = await readPicture(tesseract ?? '', letter ?? new Uint8Array());

        expect(text).toContain('Im Praktikum habe ich');
        expect(listNameFragments().filter((fragment) => text.toLowerCase().includes(fragment))).toEqual([]);
        expect(text).not.toContain(PERSON.phone);
      },
    );
  });
}

async function readWithPdfium(bytes: Uint8Array): Promise<string> {
  const result = await new DocumentReader().extract(
    Uint8Array.from(bytes),
    'application/pdf',
    () => undefined,
  );
  if (result.kind === 'failed') throw new Error(result.code);
  return result.document.text;
}

async function readPicture(program: string, picture: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'blindakte-leaks-'));
  try {
    const file = join(folder, 'page.png');
    await writeFile(file, picture);
    const environment = { ...process.env, OMP_THREAD_LIMIT: '1' };
    return (await promisify(execFile)(program, [file, 'stdout'], { env: environment })).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The blind document below a heading, as it stands in a page. */
function sectionOf(source: string, headingId: string): string {
  const section = source.split(`id="${headingId}"`)[1] ?? '';
  const sheet = section.slice(section.indexOf('<div class="app-sheet">'));
  return sheet
    .slice(0, sheet.search(/<p class="committee-download"|<\/section>/))
    .replaceAll(/<[^>]*>/g, ' ');
}

/** Letters and digits in their order, without the layout and the footer, which differ by medium. */
function wordsOf(text: string): string {
  return text
    .replaceAll(toFooterText(1, 1), '')
    .replaceAll('&amp;', '&')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
