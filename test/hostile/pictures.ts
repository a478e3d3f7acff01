import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { HostileKind } from './hostile-kind.js';
import { jpegHeader } from './picture-headers.js';

const EDGE = 30_000;
const REFUSED = ['damaged', 'too-large', 'timed-out', 'out-of-memory'] as const;

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(widthPx: number, heightPx: number, chunks: readonly Buffer[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header[8] = 1;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), ...chunks, chunk('IEND', Buffer.alloc(0))]),
  );
}

function blackPixels(widthPx: number, heightPx: number): Buffer {
  return chunk('IDAT', deflateSync(Buffer.alloc(heightPx * (1 + Math.ceil(widthPx / 8)))));
}

/** A TIFF without compression whose directories are given as offset of the next one. */
function tiff(
  widthPx: number,
  heightPx: number,
  nextOffset: (directory: number) => number,
  count = 1,
): Uint8Array {
  const entries: readonly (readonly [number, number, number])[] = [
    [256, 4, widthPx],
    [257, 4, heightPx],
    [258, 3, 1],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 8],
    [278, 4, heightPx],
    [279, 4, 4],
  ];
  const sizeBytes = 2 + entries.length * 12 + 4;
  const file = Buffer.alloc(16 + sizeBytes * count);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(16, 4);
  for (let directory = 0; directory < count; directory += 1) {
    const start = 16 + directory * sizeBytes;
    file.writeUInt16LE(entries.length, start);
    for (const [index, [tag, type, value]] of entries.entries()) {
      const at = start + 2 + index * 12;
      file.writeUInt16LE(tag, at);
      file.writeUInt16LE(type, at + 2);
      file.writeUInt32LE(1, at + 4);
      file.writeUInt32LE(value, at + 8);
    }
    file.writeUInt32LE(nextOffset(directory), start + sizeBytes - 4);
  }
  return new Uint8Array(file);
}

const TIFF_DIRECTORY_BYTES = 2 + 8 * 12 + 4;

async function photo(): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, index) => (index * 7919) % 251));
  return sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
    .jpeg()
    .toBuffer();
}

/** Repeats the last scan of a progressive JPEG: each one makes a decoder go over the whole picture again. */
async function endlessScans(count: number): Promise<Uint8Array> {
  const jpeg = await sharp({ create: { width: 6000, height: 6000, channels: 3, background: '#808080' } })
    .jpeg({ progressive: true })
    .toBuffer();
  const start = jpeg.lastIndexOf(Buffer.from([0xff, 0xda]));
  const scan = jpeg.subarray(start, jpeg.length - 2);
  return new Uint8Array(
    Buffer.concat([jpeg.subarray(0, start), ...Array<Buffer>(count).fill(scan), jpeg.subarray(-2)]),
  );
}

/** Pictures that are larger than they look, or are something else. */
export const PICTURES: readonly HostileKind[] = [
  {
    name: 'PNG of 30,000 by 30,000 points, really packed',
    make: () => png(EDGE, EDGE, [blackPixels(EDGE, EDGE)]),
    ends: ['too-large'],
  },
  {
    name: 'PNG that says it has 2,147,483,647 lines',
    make: () => png(1000, 2_147_483_647, []),
    ends: REFUSED,
  },
  {
    name: 'JPEG of 65,000 by 65,000 points that ends at once',
    make: () => jpegHeader(65_000),
    ends: ['too-large', 'damaged'],
  },
  {
    name: 'TIFF of 30,000 by 30,000 points in 118 bytes',
    make: () => tiff(EDGE, EDGE, () => 0),
    ends: ['too-large', 'damaged'],
  },
  {
    name: 'TIFF whose directory follows itself',
    make: () => tiff(8, 4, () => 16),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'TIFF whose directories point in circles',
    make: () => tiff(8, 4, (directory) => 16 + ((directory + 1) % 20) * TIFF_DIRECTORY_BYTES, 20),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'TIFF of ten thousand pages',
    make: () =>
      tiff(
        8,
        4,
        (directory) => (directory === 9_999 ? 0 : 16 + (directory + 1) * TIFF_DIRECTORY_BYTES),
        10_000,
      ),
    ends: ['too-many-pages', 'damaged'],
  },
  {
    name: 'PNG with a text that unpacks to two hundred megabytes',
    make: () =>
      png(8, 8, [
        chunk(
          'zTXt',
          Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(200_000_000, 'A'))]),
        ),
        blackPixels(8, 8),
      ]),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'progressive JPEG of two thousand scans',
    make: () => endlessScans(2000),
    ends: [...REFUSED, 'read'],
  },
  {
    name: 'GIF that calls itself a PNG',
    make: async () => {
      const gif = await sharp(await photo())
        .gif()
        .toBuffer();
      return new Uint8Array(
        Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), gif]),
      );
    },
    ends: ['damaged', 'unsupported-type'],
  },
  {
    name: 'GIF',
    make: async () =>
      new Uint8Array(
        await sharp(await photo())
          .gif()
          .toBuffer(),
      ),
    ends: ['unsupported-type'],
  },
  {
    name: 'drawing in SVG that loads a file',
    make: () =>
      new TextEncoder().encode(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
      ),
    ends: ['unsupported-type'],
  },
  {
    name: 'WebP of a thousand moving pictures',
    make: async () => {
      const strip = Buffer.from(
        Array.from({ length: 64 * 64 * 3 * 200 }, (_, index) => (index * 7919) % 251),
      );
      const webp = await sharp(strip, { raw: { width: 64, height: 64 * 200, channels: 3, pageHeight: 64 } })
        .webp({ effort: 0 })
        .toBuffer();
      return new Uint8Array(webp);
    },
    ends: ['too-many-pages'],
  },
];
