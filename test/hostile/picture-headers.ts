/** Two bytes, most significant first. */
function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value >>> 16), ...u16(value & 0xffff)];
}

/** A JPEG that says how large it is and then ends. */
export function jpegHeader(edge: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, ...u16(edge), ...u16(edge), 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xd8, ...frame, ...scan, 0xff, 0xd9]);
}

/** A JBIG2 stream of one empty page. */
export function jbig2(edge: number): Uint8Array {
  const pageInformation = [
    ...u32(0),
    0x30,
    0,
    1,
    ...u32(19),
    ...u32(edge),
    ...u32(edge),
    ...u32(0),
    ...u32(0),
    0,
    0,
    0,
  ];
  const region = [
    ...u32(edge),
    ...u32(edge),
    ...u32(0),
    ...u32(0),
    0,
    0x08,
    3,
    0xff,
    0xfd,
    0xff,
    2,
    0xfe,
    0xfe,
    0xfe,
  ];
  return Uint8Array.from([...pageInformation, ...u32(1), 0x26, 0, 1, ...u32(region.length), ...region]);
}

/** A JPEG 2000 stream of one tile without content. */
export function jpeg2000(edge: number): Uint8Array {
  const size = [
    0xff,
    0x51,
    0,
    41,
    0,
    0,
    ...u32(edge),
    ...u32(edge),
    ...u32(0),
    ...u32(0),
    ...u32(edge),
    ...u32(edge),
    ...u32(0),
    ...u32(0),
    0,
    1,
    7,
    1,
    1,
  ];
  const style = [0xff, 0x52, 0, 12, 0, 0, 0, 1, 0, 1, 4, 4, 0, 1];
  const quantization = [0xff, 0x5c, 0, 7, 0x40, 0x40, 0x48, 0x48, 0x50];
  return Uint8Array.from([
    0xff,
    0x4f,
    ...size,
    ...style,
    ...quantization,
    0xff,
    0x90,
    0,
    10,
    0,
    0,
    ...u32(0),
    0,
    1,
    0xff,
    0x93,
    0xff,
    0xd9,
  ]);
}
