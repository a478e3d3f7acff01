/** Bounds of one extraction (design: redaction.md, "Extract"); beyond them a document is refused, never cut. */
export const EXTRACTION_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  pages: 50,
  /** Longest edge; the largest page the PDF format allows (ISO 32000-1, annex C). */
  pageEdgePt: 14_400,
  imagePixels: 40_000_000,
  /** Unpacked size of an office document; five times the largest file that is taken. */
  unpackedBytes: 100 * 1024 * 1024,
  archiveEntries: 2_000,
  /** One unpacked XML part; fifty pages of Word's XML have about four megabytes. */
  xmlPartBytes: 12 * 1024 * 1024,
  /** Elements of one XML part inside each other; the walks of office documents call themselves. */
  xmlDepth: 500,
  xmlAttributes: 200,
  xmlElements: 400_000,
  /** Of one page. A page of small print has 10,000 glyphs; a drawing of a city map some ten thousand paths. */
  pageGlyphs: 60_000,
  pageObjects: 100_000,
  /** A scan that was cut into strips has some hundred. */
  pagePictures: 5_000,
  /** Of one document: fifty pages of small print have 45,000 words, and every rule reads them all. */
  words: 50_000,
  textLength: 500_000,
  /** Empty cells are typeset as well. */
  tableCells: 20_000,
  /** Work of the reading thread itself; a page takes some ten milliseconds, and a hostile file must be gone in ten seconds. */
  documentTimeoutMs: 9_000,
  /** On top for each picture that the thread decodes and prepares for the engine. */
  pictureTimeMs: 5_000,
  /** No page finished for so long ends a document: a hostile file must be gone within ten seconds. */
  stallTimeoutMs: 8_000,
  /** One picture with the OCR engine, which runs outside of the reading thread and has its own clock. */
  enginePageTimeoutMs: 60_000,
  /** All pictures of one document: 50 pages of 5 s, twice over. Pages beyond it are left to a person. */
  engineDocumentTimeoutMs: 500_000,
  /** Memory of one reading thread, in MiB of JavaScript heap. */
  threadHeapMiB: 512,
  /** Memory of PDFium, which lies outside of that heap. An A4 page of drawings takes 60 MiB. */
  pdfEngineBytes: 640 * 1024 * 1024,
  /** Growth of the whole process while one document is read. */
  threadMemoryBytes: 1536 * 1024 * 1024,
} as const;
