import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** A drawn head in one of eight tints; it stands for the photo on a CV. */
export function drawPortrait(index: number): Promise<Buffer> {
  const hue = (index * 47) % 360;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="270" height="340">
    <rect width="270" height="340" fill="hsl(${String(hue)},35%,80%)"/>
    <circle cx="135" cy="130" r="62" fill="hsl(${String((hue + 20) % 360)},40%,55%)"/>
    <ellipse cx="135" cy="310" rx="105" ry="100" fill="hsl(${String((hue + 200) % 360)},30%,35%)"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();
}

/** A certificate as a phone photo: a picture without a text layer, askew, on a table. */
export function drawCertificatePhoto(lines: readonly string[]): Promise<Buffer> {
  return draw(lines).jpeg({ quality: 72 }).toBuffer();
}

/** The same by an unsteady hand: nobody can read it for certain, so a person must look at it. */
export function drawBlurredPhoto(lines: readonly string[]): Promise<Buffer> {
  return draw(lines).blur(BLUR_PX).jpeg({ quality: 72 }).toBuffer();
}

const BLUR_PX = 14;

function draw(lines: readonly string[]): Sharp {
  const texts = lines
    .map(
      (line, i) =>
        `<text x="90" y="${String(200 + i * 60)}" font-size="34" font-family="sans-serif">${line}</text>`,
    )
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="1400">
    <rect width="1000" height="1400" fill="#b9b2a6"/>
    <g transform="rotate(1.5 500 700)"><rect x="60" y="80" width="880" height="1240" fill="#fbfaf6"/>${texts}</g></svg>`;
  return sharp(Buffer.from(svg));
}
