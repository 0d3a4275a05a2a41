/** Chance that can be repeated: the same seed makes the same choices. */
export class SeededChoices {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Chooses as if by a seed of its own, so that several can choose side by side. */
  branch(): SeededChoices {
    return new SeededChoices(this.below(2 ** 32));
  }

  /** A whole number from 0, smaller than `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** True in so many of a hundred cases. */
  inPercent(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** Throws RangeError when there is nothing to choose from. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  /** Mulberry32. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
