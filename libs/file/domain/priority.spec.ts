import { instant } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ist } from './cal-cg-2026.cases';
import { DEFAULT_PRIORITY_LIMITS, PRIORITIES, PRIORITY_WEIGHTS } from './priority';
import { deskSortKey } from './sort-key';

const anyPriority = fc.constantFrom(...PRIORITIES);
const anyDue = fc
  .integer({ min: ist('1970-01-02 00:00'), max: ist('2105-01-01 00:00') })
  .map((ms) => instant(Math.floor(ms / 1000) * 1000));

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
  it('is the priority above 32 bits of the due second', () => {
    const due = ist('2026-03-12 17:30');
    expect(deskSortKey('immediate', due)).toBe(due / 1000);
    expect(deskSortKey('urgent', due)).toBe(2 ** 32 + due / 1000);
    expect(deskSortKey('ordinary', due)).toBe(2 * 2 ** 32 + due / 1000);
  });

  it('counts whole seconds, and holds what lies outside 32 bits at their ends', () => {
    expect(deskSortKey('immediate', instant(1999))).toBe(1);
    expect(deskSortKey('immediate', instant(-1))).toBe(0);
    expect(deskSortKey('immediate', instant(0))).toBe(0);
    expect(deskSortKey('immediate', instant((2 ** 32 - 1) * 1000))).toBe(2 ** 32 - 1);
    expect(deskSortKey('immediate', instant(2 ** 32 * 1000))).toBe(2 ** 32 - 1);
  });

  it('sorts by priority, then by due instant', () => {
    fc.assert(
      fc.property(anyPriority, anyDue, anyPriority, anyDue, (priority, due, otherPriority, otherDue) => {
        const byKey = Math.sign(deskSortKey(priority, due) - deskSortKey(otherPriority, otherDue));
        const byPriority = Math.sign(PRIORITY_WEIGHTS[priority] - PRIORITY_WEIGHTS[otherPriority]);
        expect(byKey).toBe(byPriority || Math.sign(due - otherDue));
      }),
    );
  });

  it('is a safe integer at any moment at all, and never leaves its priority', () => {
    fc.assert(
      fc.property(anyPriority, fc.maxSafeInteger(), (priority, ms) => {
        const key = deskSortKey(priority, instant(ms));
        expect(Number.isSafeInteger(key)).toBe(true);
        expect(Math.floor(key / 2 ** 32)).toBe(PRIORITY_WEIGHTS[priority]);
      }),
    );
  });
});
