import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OcrEngineChoice, createOcrEngine } from './create-engine.adapter.js';

const { PATH } = process.env;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blindakte-ocr-'));
  process.env['PATH'] = folder;
});

afterEach(() => {
  process.env['PATH'] = PATH;
  delete process.env['OCR_ENGINE'];
  rmSync(folder, { recursive: true });
});

/** A program of that name which knows these languages. */
function install(...languages: readonly string[]): void {
  const program = join(folder, 'tesseract');
  const answer = ['List of available languages:', ...languages].join('\\n');
  writeFileSync(program, `#!/bin/sh\nprintf '${answer}\\n'\n`);
  chmodSync(program, 0o755);
}

async function nameOf(choice?: OcrEngineChoice): Promise<string> {
  const engine = await createOcrEngine(choice);
  await engine.close();
  return engine.name;
}

describe('createOcrEngine', () => {
  it('takes the installed program when it knows German', async () => {
    install('deu', 'eng');

    expect(await nameOf()).toBe('tesseract-cli');
  });

  it.each([
    ['no program', () => undefined],
    [
      'a program without German',
      () => {
        install('eng', 'deu_latf');
      },
    ],
    [
      'a program that does not run',
      () => {
        writeFileSync(join(folder, 'tesseract'), 'x', { mode: 0o755 });
      },
    ],
  ])('takes the engine from npm with %s', async (_, prepare) => {
    prepare();

    expect(await nameOf()).toBe('tesseract-js');
    await expect(createOcrEngine('tesseract-cli')).rejects.toThrow('no Tesseract with German');
  });

  it('takes the engine that OCR_ENGINE names', async () => {
    install('deu');
    process.env['OCR_ENGINE'] = 'tesseract-js';

    expect(await nameOf()).toBe('tesseract-js');
  });

  it('refuses an unknown OCR_ENGINE', async () => {
    process.env['OCR_ENGINE'] = 'eyes';

    await expect(createOcrEngine()).rejects.toThrow('OCR_ENGINE must be one of');
  });
});
