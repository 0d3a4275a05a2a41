import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { isSteppedUp, STEP_UP_LASTS_MS } from './step-up';

const AT = instant(1_772_000_000_000);

describe('isSteppedUp', () => {
  it.each([
    ['at the moment itself', 0, true],
    ['a millisecond before five minutes are over', STEP_UP_LASTS_MS - 1, true],
    ['after five minutes', STEP_UP_LASTS_MS, false],
    ['before it, when a clock was put back', -1, false],
  ])('%s', (_, after, expected) => {
    expect(isSteppedUp(AT, instant(AT + after))).toBe(expected);
  });

  it('never without a proof', () => {
    expect(isSteppedUp(null, AT)).toBe(false);
  });
});
