import type { Box } from '../extracted-document.js';
import { bottom } from './geometry.js';

// About two lines of body text.
const STRIP_PT = 24;
// A box over more strips than this is kept apart and looked at every time.
const MOST_STRIPS = 40;

/** Finds boxes at the height of another without looking at all of them; one may be given more than once. */
export function indexByHeight<Item extends { readonly box: Box }>(
  items: readonly Item[],
): (box: Box) => readonly Item[] {
  const strips = new Map<number, Item[]>();
  const tall: Item[] = [];
  for (const item of items) {
    const [first, last] = stripsOf(item.box);
    if (last - first >= MOST_STRIPS) tall.push(item);
    else for (let strip = first; strip <= last; strip += 1) addTo(strips, strip, item);
  }
  return (box) => {
    const [first, last] = stripsOf(box);
    if (last - first >= MOST_STRIPS) return items;
    const found = [...tall];
    for (let strip = first; strip <= last; strip += 1) found.push(...(strips.get(strip) ?? []));
    return found;
  };
}

function addTo<Item>(strips: Map<number, Item[]>, strip: number, item: Item): void {
  const members = strips.get(strip);
  if (members === undefined) strips.set(strip, [item]);
  else members.push(item);
}

function stripsOf(box: Box): readonly [number, number] {
  return [Math.floor(box.y / STRIP_PT), Math.floor(bottom(box) / STRIP_PT)];
}
