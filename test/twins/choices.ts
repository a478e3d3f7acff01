/**
 * Draws from lists by numbers that were generated beforehand, so that both papers of a pair draw the same.
 *
 * What is drawn must never depend on an attribute, else the second paper reads other numbers.
 */
export class Choices {
  private position = 0;

  /** @param numbers at least one; used again from the start when they run out */
  constructor(private readonly numbers: readonly number[]) {}

  next(limit: number): number {
    const number = this.numbers[this.position % this.numbers.length] ?? 0;
    this.position += 1;
    return (number + this.position) % limit;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.next(items.length)];
    if (item === undefined) throw new RangeError('Nothing to draw from.');
    return item;
  }

  /** Different items in drawn order. */
  pickSome<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    const picked: Item[] = [];
    while (picked.length < count && rest.length > 0) picked.push(...rest.splice(this.next(rest.length), 1));
    return picked;
  }

  isChosen(): boolean {
    return this.next(2) === 1;
  }
}
