import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paint } from '../../../../test/factories/grey-pictures.js';
import { TesseractCli } from './tesseract-cli.adapter.js';

const SCAN = { ...paint(40, 30, 255), dpi: 180 };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blindakte-ocr-'));
});

afterEach(() => {
  delete process.env['DATABASE_URL'];
  rmSync(folder, { recursive: true });
});

/** A program that swallows its input and then does that. */
function program(script: string): TesseractCli {
  const path = join(folder, 'tesseract');
  writeFileSync(path, `#!/bin/sh\n/bin/cat > /dev/null\n${script}\n`, { mode: 0o755 });
  return new TesseractCli(path);
}

describe('TesseractCli', () => {
  it('hands none of our settings to the program', async () => {
    process.env['DATABASE_URL'] = 'postgres://secret';
    const word = `<span class='ocrx_word' title='bbox 0 0 1 1; x_wconf 90'>`;
    const engine = program(
      `echo "<span class='ocr_line' title='x_size 9'>${word}\${DATABASE_URL-none}</span>${word}$OMP_THREAD_LIMIT</span>"`,
    );

    const [line] = await engine.recognise(SCAN);

    expect(line?.words.map(({ text }) => text)).toEqual(['none', '1']);
  });

  it.each([
    ['ends with an error', 'exit 1'],
    ['is killed', 'kill -9 $$'],
    ['answers without end', 'exec /bin/cat /dev/zero'],
  ])('fails when the program %s', async (_, script) => {
    await expect(program(script).recognise(SCAN)).rejects.toMatchObject({ code: 'engine-failed' });
  });

  it('fails when the program is gone', async () => {
    await expect(new TesseractCli(join(folder, 'gone')).recognise(SCAN)).rejects.toMatchObject({
      code: 'engine-failed',
    });
  });
});
