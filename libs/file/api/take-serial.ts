import type { Transaction } from '@sanchika/platform/api';
import { NumberSeries } from './number-series.entity';

/** The one series of computer numbers. */
export const COMPUTER_SERIES = 'computer';

/**
 * Takes the next number of a series in the caller's transaction: two that come together get n and n + 1, and a
 * rollback gives the number back (K-5). The increment comes before the read, so that the row is locked by then.
 */
export async function takeSerial(tx: Transaction, key: string): Promise<number> {
  const moved = await tx.increment(NumberSeries, { key }, 'lastSerial', 1);
  if (moved.affected === 0) {
    // Two first numbers of a series collide on the key, and one of the two acts is decided again.
    await tx.insert(NumberSeries, { key, lastSerial: 1 });
    return 1;
  }
  const series = await tx.findOneByOrFail(NumberSeries, { key });
  return series.lastSerial;
}
