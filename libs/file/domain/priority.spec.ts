import { ist } from '@sanchika/calendar/testing';
import { instant } from '@sanchika/platform/kernel';
import type { Instant } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PRIORITY_LIMITS, PRIORITIES, PRIORITY_WEIGHTS } from './priority';
import type { Priority } from './priority';
import { deskSortKey } from './sort-key';

const anyPriority = fc.constantFrom(...PRIORITIES);
const anyDue = fc.integer({ min: ist('1970-01-02 00:00'), max: ist('2225-01-01 00:00') }).map(instant);
const anyNumber = fc.integer({ min: 1, max: 2 ** 24 - 1 });

describe('priorities', () => {
  it('have the limits of B7', () => {
    expect(DEFAULT_PRIORITY_LIMITS).toEqual({
      immediate: { count: 1, unit: 'workingDays' },
      urgent: { count: 3, unit: 'workingDays' },
      ordinary: { count: 7, unit: 'workingDays' },
    });
  });

  it('weigh 0, 1, 2 in their order', () => {
    expect(PRIORITIES.map((priority) => PRIORITY_WEIGHTS[priority])).toEqual([0, 1, 2]);
  });
});

describe('deskSortKey', () => {
  it('is the priority, the due minute and the computer number, one above the other', () => {
    const due = ist('2026-03-12 17:30');
    const key = (due / 60_000) * 2 ** 24 + 4711;
    expect(deskSortKey('immediate', due, 4711)).toBe(key);
    expect(deskSortKey('urgent', due, 4711)).toBe(2 ** 51 + key);
    expect(deskSortKey('ordinary', due, 4711)).toBe(2 ** 52 + key);
  });

  it('counts whole minutes, and holds what lies outside 27 bits at their ends', () => {
    const minuteOf = (ms: number) => Math.floor(deskSortKey('immediate', instant(ms), 1) / 2 ** 24);
    expect(minuteOf(119_999)).toBe(1);
    expect([minuteOf(-1), minuteOf(0)]).toEqual([0, 0]);
    expect([minuteOf((2 ** 27 - 1) * 60_000), minuteOf(2 ** 27 * 60_000)]).toEqual([
      2 ** 27 - 1,
      2 ** 27 - 1,
    ]);
  });

  it('sorts by priority, then by due minute, then by computer number, and no two files share one', () => {
    const anyPlace = fc.record({ priority: anyPriority, due: anyDue, number: anyNumber });
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const byKey = Math.sign(keyOf(one) - keyOf(other));
        const byPriority = Math.sign(PRIORITY_WEIGHTS[one.priority] - PRIORITY_WEIGHTS[other.priority]);
        const byDue = Math.sign(Math.floor(one.due / 60_000) - Math.floor(other.due / 60_000));
        expect(byKey).toBe(byPriority || byDue || Math.sign(one.number - other.number));
      }),
    );
  });

  it('is a safe integer at any moment and for any number at all, and never leaves its priority', () => {
    fc.assert(
      fc.property(anyPriority, fc.maxSafeInteger(), fc.maxSafeNat(), (priority, ms, number) => {
        const key = deskSortKey(priority, instant(ms), number);
        expect(Number.isSafeInteger(key)).toBe(true);
        expect(Math.floor(key / 2 ** 51)).toBe(PRIORITY_WEIGHTS[priority]);
      }),
    );
  });

  interface Place {
    readonly priority: Priority;
    readonly due: Instant;
    readonly number: number;
  }

  function keyOf({ priority, due, number }: Place): number {
    return deskSortKey(priority, due, number);
  }
});
