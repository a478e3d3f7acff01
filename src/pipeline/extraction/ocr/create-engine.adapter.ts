import type { OcrEngine } from './ocr-engine.js';
import { TesseractCli, findTesseractCli } from './tesseract-cli.adapter.js';
import { TesseractJs } from './tesseract-js.adapter.js';

const OCR_ENGINE_CHOICES = ['auto', 'tesseract-cli', 'tesseract-js'] as const;

/** `auto` takes the installed program when it knows German, and the one from npm otherwise. */
export type OcrEngineChoice = (typeof OCR_ENGINE_CHOICES)[number];

/**
 * Starts an engine that reads German. The setting `OCR_ENGINE` of the process is the choice where none is given.
 *
 * @throws Error if the choice is unknown, or the installed program is asked for and cannot read German
 */
export async function createOcrEngine(choice: OcrEngineChoice = configuredChoice()): Promise<OcrEngine> {
  if (choice !== 'tesseract-js') {
    const program = await findTesseractCli();
    if (program !== undefined) return new TesseractCli(program);
    if (choice === 'tesseract-cli') throw new Error('OCR_ENGINE: no Tesseract with German on this machine.');
  }
  return new TesseractJs();
}

function configuredChoice(): OcrEngineChoice {
  const setting = process.env['OCR_ENGINE'] ?? 'auto';
  const choice = OCR_ENGINE_CHOICES.find((known) => known === setting);
  if (choice === undefined) throw new Error(`OCR_ENGINE must be one of ${OCR_ENGINE_CHOICES.join(', ')}.`);
  return choice;
}
