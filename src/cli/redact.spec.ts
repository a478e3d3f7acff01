import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ExtractionSandbox } from '../pipeline/extraction/extraction-worker.adapter.js';
import type { ExtractedDocument } from '../pipeline/extraction/extracted-document.js';
import { documentFromText } from '../pipeline/detection/document-from-text.js';
import { readPageTexts } from '../pipeline/verification/pdf-reader.adapter.js';
import { runRedact } from './redact.main.js';

// Programs start slowly on a machine that has other work.
jest.setTimeout(30_000);

const APPLICATION = {
  submittedAt: '2026-11-15',
  person: { firstName: 'Ayla', lastName: 'Beispielova', email: 'ayla.beispielova@example.org' },
};
const DOCUMENT: ExtractedDocument = documentFromText(
  'Unterlage: Ayla Beispielova\nIch habe im Lager Regale aufgefüllt.',
);

interface BlindJson {
  readonly documents: readonly {
    readonly source: string;
    readonly blindPdf: string | null;
    readonly status: string;
    readonly reasons: readonly { readonly code: string; readonly message: string }[];
    readonly text: string;
    readonly findings: readonly { readonly ruleId: string; readonly span: { readonly start: number } }[];
  }[];
}

describe('runRedact', () => {
  let folder: string;
  let messages: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'blindakte-cli-'));
    await writeFile(path.join(folder, 'application.json'), JSON.stringify(APPLICATION));
    // The reader of originals has its own specs; here its two answers matter.
    jest
      .spyOn(ExtractionSandbox.prototype, 'extract')
      .mockImplementation((bytes) =>
        Promise.resolve(
          Buffer.from(bytes).includes('broken')
            ? { kind: 'failed', code: 'damaged' }
            : { kind: 'extracted', document: DOCUMENT },
        ),
      );
    await writeFile(
      path.join(folder, 'Ayla_CV.pdf'),
      '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n',
    );
    await writeFile(path.join(folder, 'broken.pdf'), '%PDF-1.7\nbroken\n%%EOF\n');
    await writeFile(path.join(folder, 'virus.exe'), 'MZ no document');
  });

  beforeEach(() => {
    messages = '';
    jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
      messages += String(chunk);
      return true;
    });
  });

  afterAll(async () => {
    jest.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  function run(documents: readonly string[], application = 'application.json'): Promise<number> {
    const paths = documents.map((name) => path.join(folder, name));
    return runRedact([
      '--application',
      path.join(folder, application),
      '--out',
      path.join(folder, 'out'),
      ...paths,
    ]);
  }

  async function readResult(): Promise<BlindJson> {
    return JSON.parse(await readFile(path.join(folder, 'out', 'blind.json'), 'utf8')) as BlindJson;
  }

  it('writes a blind copy under a number, and a broken document does not stop the others', async () => {
    const code = await run(['broken.pdf', 'Ayla_CV.pdf', 'virus.exe', 'missing.pdf']);

    const { documents } = await readResult();
    const pdf = await readFile(path.join(folder, 'out', '2.pdf'));
    expect(code).toBe(0);
    expect(await readdir(path.join(folder, 'out'))).toEqual(['2.pdf', 'blind.json']);
    expect(
      documents.map(({ source, blindPdf, status, reasons }) => [source, blindPdf, status, reasons[0]?.code]),
    ).toEqual([
      ['broken.pdf', null, 'failed', 'damaged'],
      ['Ayla_CV.pdf', '2.pdf', 'clean', undefined],
      ['virus.exe', null, 'failed', 'unsupported-type'],
      ['missing.pdf', null, 'failed', 'unreadable-file'],
    ]);
    expect(documents[1]?.text).toBe('Unterlage: [Name]\nIch habe im Lager Regale aufgefüllt.');
    expect(documents[1]?.findings[0]).toMatchObject({
      category: 'name',
      action: 'remove',
      span: { start: 11 },
    });
    expect((await readPageTexts(pdf)).join()).toContain('Unterlage: [Name]');
  });

  it('does not leave the blind copy of an earlier run behind', async () => {
    await run(['Ayla_CV.pdf']);
    await run(['broken.pdf']);

    expect(await readdir(path.join(folder, 'out'))).not.toContain('1.pdf');
  });

  it.each([
    ['no application', [['--out', 'x', 'a.pdf']], '--application is missing'],
    ['no folder for results', [['--application', 'x', 'a.pdf']], '--out is missing'],
    ['no document', [['--application', 'x', '--out', 'y']], 'No document is named'],
    ['an unknown option', [['--force']], '--force'],
    [
      'an application file that is not there',
      [['--application', 'nowhere.json', '--out', 'y', 'a']],
      'ENOENT',
    ],
  ])('refuses %s with exit code 2 and says why', async (_what, [args = []], message) => {
    expect(await runRedact(args)).toBe(2);
    expect(messages).toContain(message);
  });

  it('names a missing field and never repeats a value of the application', async () => {
    const { firstName, lastName } = APPLICATION.person;
    await writeFile(
      path.join(folder, 'incomplete.json'),
      JSON.stringify({ person: { firstName, lastName } }),
    );

    expect(await run(['Ayla_CV.pdf'], 'incomplete.json')).toBe(2);
    expect(messages).toContain('person.email is missing');
    expect(messages).not.toMatch(/ayla|beispielova/iu);
  });
});
