import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { EXTRACTION_LIMITS } from '../extraction-limits.js';

const SCRATCH_BYTES = 256;

/** The module's own functions for what is called per glyph; 1 is true. The wrappers cost more than the work. */
export interface GlyphFunctions {
  _FPDFText_GetTextObject(textPage: number, index: number): number;
  _FPDFText_IsGenerated(textPage: number, index: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_HasUnicodeMapError(textPage: number, index: number): number;
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetLooseCharBox(textPage: number, index: number, rect: number): number;
  _FPDFText_GetMatrix(textPage: number, index: number, matrix: number): number;
  _FPDFText_GetFillColor(
    textPage: number,
    index: number,
    red: number,
    green: number,
    blue: number,
    alpha: number,
  ): number;
  _FPDFText_GetFontSize(textPage: number, index: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
  _FPDFTextObj_GetFont(object: number): number;
}

/** The module's own functions for what is called per object and segment of a page; 1 is true, as above. */
export interface ObjectFunctions {
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPath_GetDrawMode(path: number, fillMode: number, isStroked: number): number;
  _FPDFPath_GetPathSegment(path: number, index: number): number;
  _FPDFPathSegment_GetType(segment: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
}

/** PDFium in this thread, with a small scratch area for the values its functions write. */
export class Pdfium {
  private lastView: DataView | undefined;

  private constructor(
    readonly api: WrappedPdfiumModule,
    /** Address of 256 free bytes; valid until the next call that writes there. */
    readonly scratch: number,
  ) {}

  /** Takes about 0.2 s, so a thread does it once. */
  static async load(): Promise<Pdfium> {
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const wasm = await readFile(path);
    const api = await init({ wasmBinary: new Uint8Array(wasm).buffer });
    limitMemory(api.pdfium.wasmExports, EXTRACTION_LIMITS.pdfEngineBytes);
    api.PDFiumExt_Init();
    return new Pdfium(api, api.pdfium.wasmExports.malloc(SCRATCH_BYTES));
  }

  get glyphs(): GlyphFunctions {
    return this.api.pdfium as unknown as GlyphFunctions;
  }

  get objects(): ObjectFunctions {
    return this.api.pdfium as unknown as ObjectFunctions;
  }

  /** @throws Error if the memory of the engine is used up */
  allocate(sizeBytes: number): number {
    const address = this.api.pdfium.wasmExports.malloc(sizeBytes);
    if (address === 0) throw new Error('out-of-memory');
    return address;
  }

  free(address: number): void {
    this.api.pdfium.wasmExports.free(address);
  }

  // The package types the heap with Emscripten's own types, which it does not bring along.
  get memory(): Uint8Array {
    return (this.api.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
  }

  /** The n-th 32-bit float of the scratch area. */
  float(index: number): number {
    return this.view.getFloat32(this.scratch + index * 4, true);
  }

  /** The n-th 64-bit float of the scratch area. */
  double(index: number): number {
    return this.view.getFloat64(this.scratch + index * 8, true);
  }

  /** The n-th 32-bit integer of the scratch area. */
  integer(index: number): number {
    return this.view.getInt32(this.scratch + index * 4, true);
  }

  // The heap moves when it grows; a view of the old place has lost its buffer.
  private get view(): DataView {
    const { buffer } = this.memory;
    if (this.lastView?.buffer !== buffer) this.lastView = new DataView(buffer);
    return this.lastView;
  }

  /** Reads a text that PDFium hands out as "call for the length, then call again" in UTF-16. */
  readText(call: (address: number, sizeBytes: number) => number): string {
    const sizeBytes = call(0, 0);
    if (sizeBytes <= 2 || sizeBytes > LONGEST_TEXT_BYTES) return '';
    const address = this.allocate(sizeBytes);
    try {
      call(address, sizeBytes);
      return Buffer.from(this.memory.subarray(address, address + sizeBytes - 2)).toString('utf16le');
    } finally {
      this.free(address);
    }
  }
}

const WASM_PAGE_BYTES = 65_536;

/**
 * Lets the memory of the engine grow to a bound only; beyond it the engine gives up at once, where a process
 * would be filled before anybody looked.
 */
function limitMemory(exports: object, mostBytes: number): void {
  const memory = Object.values(exports).find(isMemory);
  if (memory === undefined) throw new Error('The memory of PDFium was not found.');
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE_BYTES > mostBytes) throw new RangeError('out of memory');
    return grow(pages);
  };
}

// The part of WebAssembly.Memory that is used; Node's types do not name it.
interface EngineMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

function isMemory(value: unknown): value is EngineMemory {
  return typeof value === 'object' && value !== null && 'grow' in value && 'buffer' in value;
}

const LONGEST_TEXT_BYTES = 4 * 1024 * 1024;
