import { instant } from '@sanchika/platform/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, OPEN_END, overlap } from './period';

const period = (from: number, to: number) => ({ from: instant(from), to: instant(to) });
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
  .map(([from, length]) => period(from, from + length));

describe('a half-open period', () => {
  it('holds its first instant and not its last', () => {
    const held = period(100, 200);
    expect([99, 100, 199, 200].map((at) => isWithin(held, instant(at)))).toEqual([false, true, true, false]);
  });

  it('does not overlap the one that begins where it ends', () => {
    expect(overlap(period(100, 200), period(200, 300))).toBe(false);
    expect(overlap(period(100, 201), period(200, 300))).toBe(true);
    expect(overlap(period(100, 200), { from: instant(0), to: OPEN_END })).toBe(true);
  });

  it('overlaps another exactly when some instant is within both', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (one, other) => {
        const shared = Array.from({ length: 101 }, (_, at) => instant(at)).some(
          (at) => isWithin(one, at) && isWithin(other, at),
        );
        expect(overlap(one, other)).toBe(shared);
      }),
    );
  });
});
