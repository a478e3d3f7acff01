import sharp from 'sharp';

const COUNT = 6;
let made: Promise<readonly Buffer[]> | undefined;

/** Invented "portraits": a head before a plain ground in different tints, sizes and file formats. */
export function getPictures(): Promise<readonly Buffer[]> {
  made ??= Promise.all(Array.from({ length: COUNT }, (_, index) => makePicture(index)));
  return made;
}

function makePicture(index: number): Promise<Buffer> {
  const [width, height] = [90 + index * 10, 120 + (index % 3) * 15];
  const [skin, ground] = [
    `hsl(${20 + index * 7},45%,${35 + index * 8}%)`,
    `hsl(${200 + index * 25},30%,70%)`,
  ];
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80" width="${width}" height="${height}" preserveAspectRatio="none">` +
    `<rect width="60" height="80" fill="${ground}"/><ellipse cx="30" cy="84" rx="${24 + index}" ry="26" fill="#345"/>` +
    `<ellipse cx="30" cy="34" rx="${13 + index}" ry="19" fill="${skin}"/></svg>`;
  const picture = sharp(Buffer.from(drawing)).blur(1.5);
  return index % 2 === 0 ? picture.png().toBuffer() : picture.jpeg().toBuffer();
}
