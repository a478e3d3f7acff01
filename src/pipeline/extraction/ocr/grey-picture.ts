/** A grey picture: one byte a pixel, 0 black to 255 white, rows without padding. */
export interface GreyPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixels: Uint8Array;
}

/** A picture of a page, as the applicant sent it: EXIF turned, otherwise untouched. */
export interface ScanPicture extends GreyPicture {
  /** Null where the file says nothing, or what no scanner writes. */
  readonly dpi: number | null;
  /** A part of a page that we drew at that resolution ourselves: enlarged, it shows nothing more. */
  readonly isDrawn?: true;
}

/**
 * Turns interleaved colours to grey and keeps coloured type as dark as black type.
 *
 * The darkest channel alone would do that too, but it carries all the noise of a JPEG's colours; so half of the grey is
 * luminance.
 *
 * @param channels bytes a pixel: the first three are red, green, blue, or blue, green, red
 * @param redAt place of red, 0 or 2
 */
export function greyOfColours(
  colours: Uint8Array,
  pixelCount: number,
  channels: number,
  redAt: 0 | 2,
): Uint8Array {
  const grey = new Uint8Array(pixelCount);
  for (let pixel = 0, at = 0; pixel < pixelCount; pixel += 1, at += channels) {
    const red = colours[at + redAt] ?? 0;
    const green = colours[at + 1] ?? 0;
    const blue = colours[at + 2 - redAt] ?? 0;
    // Luminance after ITU-R BT.601 in 1/256.
    const luminance = (77 * red + 150 * green + 29 * blue) >> 8;
    const darkest = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
    grey[pixel] = (luminance + darkest) >> 1;
  }
  return grey;
}
