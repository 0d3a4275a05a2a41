import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { afterFailure, NO_FAILED_TRIES, waitBeforeTry } from './lock-out';
import { codeStep, isUnusedStep, waitBeforeCode } from './one-time-code';

const AT = instant(1_772_000_010_000);

describe('one-time codes', () => {
  it('change every half minute', () => {
    expect(codeStep(instant(59_999))).toBe(1);
    expect(codeStep(instant(60_000))).toBe(2);
  });

  it.each([
    ['the next one', 8, 7, true],
    ['the same once more', 7, 7, false],
    ['one that was skipped', 6, 7, false],
  ])('%s', (_, step, last, expected) => {
    expect(isUnusedStep(step, last)).toBe(expected);
  });

  it('wait the rest of a quarter of an hour after five wrong ones, passwords after ten', () => {
    let tries = NO_FAILED_TRIES;
    for (let n = 0; n < 5; n += 1) tries = afterFailure(tries, AT);
    expect(waitBeforeCode(tries, AT)).toBe(15 * 60_000);
    expect(waitBeforeTry(tries, AT)).toBe(2000);
  });
});
