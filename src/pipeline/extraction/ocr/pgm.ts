import type { GreyPicture } from './grey-picture.js';

/** A portable grey map (binary PGM): the only picture format that costs nothing to write and that both engines read. */
export function toPgm({ widthPx, heightPx, pixels }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${widthPx} ${heightPx}\n255\n`, 'latin1'), pixels]);
}
