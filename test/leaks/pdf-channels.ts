import { inflateSync } from 'node:zlib';
import { PDFParse, VerbosityLevel } from 'pdf-parse';
import { unzipSync } from 'fflate';
import { readPageTexts } from '../../src/pipeline/verification/pdf-reader.adapter.js';

/** Everything that a curious reader can get out of a PDF: text, information, raw bytes and unpacked streams. */
export async function listPdfChannels(bytes: Uint8Array): Promise<string[]> {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [raw, ...unpackStreams(bytes)];
  return [
    ...(await readPageTexts(bytes)),
    JSON.stringify(await readPdfInfo(bytes)),
    ...streams,
    ...streams.map(joinShownGlyphs),
  ];
}

/** What a page draws anywhere, also off the paper, as far as its font keeps the usual codes. */
function joinShownGlyphs(stream: string): string {
  const shown = [...stream.matchAll(/\[([^\]]*)\]\s*TJ/g)].map(([, glyphs = '']) =>
    [...glyphs.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex).join(''),
  );
  return shown.map((hex) => Buffer.from(hex, 'hex').toString('latin1')).join('\n');
}

/** The information dictionary, without what the reader itself says of the file's form. */
export async function readPdfInfo(bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const reader = new PDFParse({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const { info, metadata, outline } = (await reader.getInfo()) as {
      readonly info?: Readonly<Record<string, unknown>>;
      readonly metadata?: object;
      readonly outline?: readonly unknown[];
    };
    const said = Object.entries(info ?? {}).filter(
      ([key]) => !/^(PDFFormatVersion|Is|Language|EncryptFilterName)/.test(key),
    );
    return {
      ...Object.fromEntries(said),
      ...(metadata ? { metadata } : {}),
      ...(outline ? { outline } : {}),
    };
  } finally {
    await reader.destroy();
  }
}

function unpackStreams(bytes: Uint8Array): string[] {
  const pdf = Buffer.from(bytes);
  const unpacked: string[] = [];
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const start = at + 6 + (pdf[at + 6] === 0x0d ? 2 : 1);
    try {
      unpacked.push(inflateSync(pdf.subarray(start), { finishFlush: 2 }).toString('latin1'));
    } catch {
      // Not packed, or the end of a stream: the raw bytes are searched anyway.
    }
  }
  return unpacked;
}

/** Every part of an office document, as text. */
export function listArchiveParts(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => `${name}: ${Buffer.from(part).toString()}`);
}
