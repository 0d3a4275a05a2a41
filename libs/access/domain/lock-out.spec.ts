import { instant } from '@sanchika/platform/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, afterSuccess, NO_FAILED_TRIES, waitBeforeTry } from './lock-out';

const START = 1_700_000_000_000;
const MINUTE = 60_000;

function failedAt(...moments: number[]) {
  return moments.reduce((tries, at) => afterFailure(tries, instant(at)), NO_FAILED_TRIES);
}

describe('lock-out (reliability: rate limits and lock-out)', () => {
  it('waits for nobody before the fourth failure', () => {
    expect(waitBeforeTry(failedAt(START, START, START), instant(START))).toBe(0);
  });

  it.each([
    [4, 1000],
    [5, 2000],
    [6, 4000],
    [7, 8000],
    [9, 8000],
  ])('after %i failures in a row waits %i ms', (failures, wait) => {
    const tries = failedAt(...Array.from({ length: failures }, () => START));
    expect(waitBeforeTry(tries, instant(START))).toBe(wait);
    expect(waitBeforeTry(tries, instant(START + wait - 1))).toBe(1);
    expect(waitBeforeTry(tries, instant(START + wait))).toBe(0);
  });

  it('after ten failures waits for the end of the quarter of an hour that began with the first', () => {
    const tries = failedAt(...Array.from({ length: 10 }, (_, n) => START + n * MINUTE));
    expect(waitBeforeTry(tries, instant(START + 9 * MINUTE))).toBe(6 * MINUTE);
    expect(waitBeforeTry(tries, instant(START + 15 * MINUTE))).toBe(0);
  });

  it('forgets the failures of an earlier quarter of an hour', () => {
    const tries = failedAt(...Array.from({ length: 9 }, (_, n) => START + n * MINUTE), START + 16 * MINUTE);
    expect(waitBeforeTry(tries, instant(START + 17 * MINUTE))).toBe(0);
  });

  it('after a success counts from the beginning', () => {
    const tries = afterSuccess(failedAt(START, START, START, START, START));
    expect(waitBeforeTry(tries, instant(START))).toBe(0);
  });

  it('never lets more than a hundred failures into one day, however the tries are spread', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 * MINUTE }), { maxLength: 600 }), (pauses) => {
        let now = START;
        let tries = NO_FAILED_TRIES;
        let failures = 0;
        for (const pause of pauses) {
          now += pause;
          if (now >= START + 24 * 60 * MINUTE) break;
          if (waitBeforeTry(tries, instant(now)) > 0) continue;
          tries = afterFailure(tries, instant(now));
          failures += 1;
        }
        expect(failures).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not let a success buy a new hundred', () => {
    let tries = NO_FAILED_TRIES;
    let now = START;
    for (let n = 0; n < 100; n += 1) {
      now += 10 * MINUTE;
      tries = { ...afterFailure(tries, instant(now)), dayStartedAt: instant(START) };
    }
    expect(waitBeforeTry(afterSuccess(afterFailure(tries, instant(now))), instant(now))).toBeGreaterThan(0);
  });
});
