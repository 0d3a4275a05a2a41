interface Waiter {
  readonly isUrgent: boolean;
  readonly enter: () => void;
}

/** Lets so many pass at a time; those who are urgent go before those who are not. */
export class Gate {
  private free: number;
  private readonly waiters: Waiter[] = [];

  constructor(places: number) {
    this.free = places;
  }

  /** How many wait. */
  get queue(): number {
    return this.waiters.length;
  }

  async pass<Result>(work: () => Promise<Result>, { isUrgent = false } = {}): Promise<Result> {
    await this.enter(isUrgent);
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(isUrgent: boolean): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return;
    }
    await new Promise<void>((enter) => this.waiters.push({ isUrgent, enter }));
  }

  /** The place goes straight to the next in line, so that nobody slips in between. */
  private leave(): void {
    const urgent = this.waiters.findIndex(({ isUrgent }) => isUrgent);
    const [next] = this.waiters.splice(Math.max(urgent, 0), 1);
    if (next) next.enter();
    else this.free += 1;
  }
}
