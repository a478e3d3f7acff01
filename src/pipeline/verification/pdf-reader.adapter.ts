import { PDFParse, VerbosityLevel } from 'pdf-parse';

/**
 * Reads the text of each page with pdf-parse, which shares no code with our writer or with the
 * extraction, so a mistake of ours does not hide itself.
 *
 * @throws when the bytes are not a readable PDF
 */
export async function readPageTexts(pdf: Uint8Array): Promise<string[]> {
  // The reader takes the memory of the bytes it is given, so it gets its own copy.
  const reader = new PDFParse({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS });
  try {
    const { pages } = await reader.getText({ pageJoiner: '', lineEnforce: false, cellSeparator: '' });
    return pages.map(({ text }) => text);
  } finally {
    await reader.destroy();
  }
}
