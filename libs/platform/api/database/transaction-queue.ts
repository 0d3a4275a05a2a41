/** Lets one piece of work run at a time, in the order in which they came. */
export class TransactionQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs the work when all that came before it has ended, however it ended. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
