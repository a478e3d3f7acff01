import sharp from 'sharp';
import { writeDocx, writeOdt, writePdf, zipDocx } from '../factories/invented-documents.js';
import type { HostileEnd, HostileKind } from './hostile-kind.js';
import { SENTENCE, onePage, stream } from './raw-pdf.js';

const BLOCKS = [
  { kind: 'paragraph', text: 'Ich habe drei Wochen im Lager gearbeitet und viel gelernt.' },
] as const;
const REFUSED = ['damaged', 'unsupported-type'] as const;

function joined(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))));
}

function honestPdf(): Uint8Array {
  return onePage({ content: stream(SENTENCE) });
}

function jpeg(): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 300, channels: 3, background: '#a0a0a0' } })
    .jpeg()
    .toBuffer();
}

function png(): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 300, channels: 3, background: '#a0a0a0' } })
    .png()
    .toBuffer();
}

function garbage(sizeBytes: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: sizeBytes }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
}

/** One kind for each tenth at which a file may have been cut. */
function cutOff(
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  ends: readonly HostileEnd[],
): HostileKind[] {
  return Array.from({ length: 9 }, (_, index) => ({
    name: `${name} cut off at ${index + 1} tenths`,
    make: async () => {
      const bytes = await make();
      return bytes.slice(0, Math.floor((bytes.length * (index + 1)) / 10));
    },
    ends,
  }));
}

/** Files that are empty, torn, noise, or two kinds at once. */
export const MIXED: readonly HostileKind[] = [
  { name: 'empty file', make: () => new Uint8Array(0), ends: ['unsupported-type'] },
  { name: 'file of one byte', make: () => Uint8Array.of(0x25), ends: ['unsupported-type'] },
  { name: 'garbage', make: () => garbage(500_000), ends: ['unsupported-type'] },
  {
    name: 'garbage behind the beginning of a PDF',
    make: () => joined('%PDF-1.7\n', garbage(500_000)),
    ends: ['damaged'],
  },
  {
    name: 'garbage behind the beginning of a PNG',
    make: () => joined(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), garbage(9000)),
    ends: ['damaged'],
  },
  {
    name: 'garbage behind the beginning of a JPEG',
    make: () => joined(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), garbage(9000)),
    ends: ['damaged'],
  },
  {
    name: 'garbage behind the beginning of a TIFF',
    make: () => joined('II*\0', garbage(9000)),
    ends: ['damaged'],
  },
  {
    name: 'a file over the size limit',
    make: () => joined('%PDF-1.7\n', new Uint8Array(21 * 1024 * 1024)),
    ends: ['too-large'],
  },
  {
    name: 'PDF with an archive behind it',
    make: () => joined(honestPdf(), writeDocx(BLOCKS)),
    ends: ['read', ...REFUSED],
  },
  { name: 'archive with a PDF in front', make: () => joined('PK\u0003\u0004', honestPdf()), ends: REFUSED },
  {
    name: 'web page with a PDF inside',
    make: () => joined('<html><script>while(true){}</script><!--', honestPdf()),
    ends: ['read', ...REFUSED],
  },
  {
    name: 'PDF that starts behind a kilobyte of a web page',
    make: () => joined(`<html>${' '.repeat(2000)}`, honestPdf()),
    ends: REFUSED,
  },
  {
    name: 'JPEG with an archive behind it',
    make: async () => joined(await jpeg(), writeDocx(BLOCKS)),
    ends: ['read', ...REFUSED],
  },
  {
    name: 'JPEG with a PDF in its first kilobyte',
    make: async () => joined(Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, 9), '%PDF-1.', await jpeg()),
    ends: REFUSED,
  },
  {
    name: 'DOCX that is an ODT as well',
    make: () => joined(writeOdt(BLOCKS), writeDocx(BLOCKS)),
    ends: ['read', ...REFUSED],
  },
  { name: 'archive of something else', make: () => zipDocx('', { 'word/document.xml': '' }), ends: REFUSED },
  ...cutOff('PDF', () => writePdf(BLOCKS), ['damaged', 'unsupported-type', 'read']),
  ...cutOff('DOCX', () => writeDocx(BLOCKS), ['damaged', 'unsupported-type']),
  ...cutOff('ODT', () => writeOdt(BLOCKS), ['damaged', 'unsupported-type']),
  ...cutOff('JPEG', jpeg, ['damaged', 'unsupported-type']),
  ...cutOff('PNG', png, ['damaged', 'unsupported-type']),
];
