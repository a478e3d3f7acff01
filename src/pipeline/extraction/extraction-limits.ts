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
  /** One unpacked XML part. */
  xmlPartBytes: 20 * 1024 * 1024,
  documentTimeoutMs: 120_000,
  /** No page finished for so long ends a document: a hostile file must be gone within ten seconds. */
  stallTimeoutMs: 8_000,
  /** Memory of one reading thread, in MiB of JavaScript heap. */
  threadHeapMiB: 512,
  /** Growth of the whole process while one document is read. */
  threadMemoryBytes: 1024 * 1024 * 1024,
} as const;
