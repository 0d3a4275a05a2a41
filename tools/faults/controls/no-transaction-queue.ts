/** No queue at all: all transactions at once on the only connection. */
export class TransactionQueue {
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    return work();
  }
}
