const nativePush = Object.getOwnPropertyDescriptor(Array.prototype, 'push');

// The reader replaces the engine's `push`, for all code of the process and because of arrays of 2^32 elements, by
// one that takes several times as long: a tenth of its own time (measured 2026-11), and some of everybody's.
function restorePush(): void {
  if (nativePush !== undefined) Object.defineProperty(Array.prototype, 'push', nativePush);
}

// Without normalisation: it makes a Greek letter of the sign for "micro", which would not be what was written.
const AS_WRITTEN = { pageJoiner: '', lineEnforce: false, cellSeparator: '', disableNormalization: true };

/**
 * Reads the text of each page with pdf-parse, which shares no code with our writer or with the
 * extraction, so a mistake of ours does not hide itself.
 *
 * @throws when the bytes are not a readable PDF
 */
export async function readPageTexts(pdf: Uint8Array): Promise<string[]> {
  // Loaded with the first document: it takes longer to start than all else.
  const { PDFParse, VerbosityLevel } = await import('pdf-parse');
  restorePush();
  // The reader takes the memory of the bytes it is given, so it gets its own copy.
  const reader = new PDFParse({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS });
  try {
    const { pages } = await reader.getText(AS_WRITTEN);
    return pages.map(({ text }) => text);
  } finally {
    await reader.destroy();
    // Its other half is loaded with the first document.
    restorePush();
  }
}
