import sharp from 'sharp';

const COUNT = 6;
let made: Promise<readonly Buffer[]> | undefined;

/** Invented "portraits": noise in different tints and proportions, so that no picture is that of a person. */
export function getPictures(): Promise<readonly Buffer[]> {
  made ??= Promise.all(Array.from({ length: COUNT }, (_, index) => makePicture(index)));
  return made;
}

async function makePicture(index: number): Promise<Buffer> {
  const [width, height] = [90 + index * 10, 120 + (index % 3) * 15];
  const pixels = Buffer.alloc(width * height * 3);
  for (let position = 0; position < pixels.length; position += 1) {
    const y = Math.floor(position / (width * 3));
    pixels[position] = (y * (index + 1) + (position % 3) * 60 + ((position * 37) % 29)) % 256;
  }
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } });
  return index % 2 === 0 ? picture.png().toBuffer() : picture.jpeg().toBuffer();
}
