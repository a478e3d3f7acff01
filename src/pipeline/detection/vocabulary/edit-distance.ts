/**
 * Whether two words differ by at most so many letters changed, added, dropped or swapped with a neighbour.
 *
 * Stops as soon as the difference is too large; both words are compared as they are.
 */
export function isWithinDistance(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? most) + 1,
          (next[column - 1] ?? most) + 1,
          (last[column - 1] ?? most) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? most) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...next) > most) return false;
    beforeLast = last;
    last = next;
  }
  return (last[other.length] ?? Infinity) <= most;
}
