import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

const SCRATCH_BYTES = 256;

/** PDFium in this thread, with a small scratch area for the values its functions write. */
export class Pdfium {
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
    api.PDFiumExt_Init();
    return new Pdfium(api, api.pdfium.wasmExports.malloc(SCRATCH_BYTES));
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

  // The heap moves when it grows, so views are made anew for every read. The package types the heap with
  // Emscripten's own types, which it does not bring along.
  get memory(): Uint8Array {
    return (this.api.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
  }

  floats(count: number, address = this.scratch): Float32Array {
    return new Float32Array(this.memory.buffer, address, count);
  }

  doubles(count: number, address = this.scratch): Float64Array {
    return new Float64Array(this.memory.buffer, address, count);
  }

  integers(count: number, address = this.scratch): Int32Array {
    return new Int32Array(this.memory.buffer, address, count);
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

const LONGEST_TEXT_BYTES = 4 * 1024 * 1024;
