import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { instant, type Instant } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deemedArrivalDate, dueAt, type TimeLimit } from './due-at';
import { localDate, localMinute } from './local-time';
import { isWorkingDay } from './working-days';

const workingDays = (count: number): TimeLimit => ({ count, unit: 'workingDays' });
const calendarDays = (count: number): TimeLimit => ({ count, unit: 'calendarDays' });

const anyArrival = fc
  .integer({ min: ist('2025-06-01 00:00'), max: ist('2027-06-01 00:00') })
  .map((ms) => instant(ms));
const anyLimit: fc.Arbitrary<TimeLimit> = fc.record({
  count: fc.integer({ min: 0, max: 45 }),
  unit: fc.constantFrom('workingDays', 'calendarDays'),
});

describe('due dates on CAL-CG-2026', () => {
  it.each([
    ['W1', '2026-03-02 11:00', 7, '2026-03-02', '2026-03-12'],
    ['W2', '2026-03-02 17:31', 7, '2026-03-03', '2026-03-13'],
    ['W3', '2026-02-27 18:00', 3, '2026-03-02', '2026-03-06'],
    ['W4', '2026-03-07 12:00', 1, '2026-03-09', '2026-03-10'],
    ['W5', '2026-04-02 16:00', 1, '2026-04-02', '2026-04-06'],
    ['W6', '2026-03-03 17:30', 1, '2026-03-03', '2026-03-05'],
    ['W7', '2026-10-16 09:00', 3, '2026-10-16', '2026-10-22'],
    ['W8', '2026-11-06 15:00', 7, '2026-11-06', '2026-11-18'],
    ['W9', '2026-03-02 09:15', 15, '2026-03-02', '2026-03-24'],
    ['W10', '2026-03-02 11:00', 30, '2026-03-02', '2026-04-16'],
  ])('%s: %s, %i wd, day 0 is %s, due %s 17:30', (_vector, arrival, count, dayZero, due) => {
    expect(deemedArrivalDate(CAL_CG_2026, ist(arrival))).toBe(dayZero);
    expect(dueAt(CAL_CG_2026, ist(arrival), workingDays(count))).toBe(ist(`${due} 17:30`));
  });

  it('counts the day at closing time itself and no millisecond later (K-11)', () => {
    const closing = ist('2026-03-03 17:30');
    expect(deemedArrivalDate(CAL_CG_2026, closing)).toBe('2026-03-03');
    expect(deemedArrivalDate(CAL_CG_2026, instant(closing + 1))).toBe('2026-03-05');
  });

  it('counts the day for a paper that comes before opening', () => {
    expect(deemedArrivalDate(CAL_CG_2026, ist('2026-03-03 00:00'))).toBe('2026-03-03');
  });

  it('is due on day 0 itself when the limit is nothing', () => {
    expect(dueAt(CAL_CG_2026, ist('2026-03-07 12:00'), workingDays(0))).toBe(ist('2026-03-09 17:30'));
  });

  it.each([
    ['2026-03-02 11:00', 30, '2026-04-01', 'ends on a working day'],
    ['2026-03-02 11:00', 2, '2026-03-05', 'ends on a holiday, runs to the next working day'],
    ['2026-03-02 11:00', 5, '2026-03-09', 'ends on a Saturday, runs to Monday'],
    ['2026-03-07 12:00', 30, '2026-04-08', 'is counted from the deemed arrival'],
  ])('%s with %i calendar days is due %s: it %s', (arrival, count, due) => {
    expect(dueAt(CAL_CG_2026, ist(arrival), calendarDays(count))).toBe(ist(`${due} 17:30`));
  });

  it.each([-1, 1.5, Number.NaN])('refuses a limit of %s', (count) => {
    expect(() => dueAt(CAL_CG_2026, ist('2026-03-02 11:00'), workingDays(count))).toThrow(RangeError);
    expect(() => dueAt(CAL_CG_2026, ist('2026-03-02 11:00'), calendarDays(count))).toThrow(RangeError);
  });
});

describe('every due date', () => {
  it('falls at closing time of a working day, not before the arrival', () => {
    fc.assert(
      fc.property(anyArrival, anyLimit, (arrival, limit) => {
        const due = dueAt(CAL_CG_2026, arrival, limit);
        expect(isWorkingDay(CAL_CG_2026, localDate(due))).toBe(true);
        expect(localMinute(due)).toBe(CAL_CG_2026.closesAt);
        expect(due).toBeGreaterThanOrEqual(arrival);
      }),
    );
  });

  it('is never earlier for a later arrival', () => {
    fc.assert(
      fc.property(anyArrival, anyArrival, anyLimit, (one, other, limit) => {
        const [earlier, later] = [one, other].sort((a, b) => a - b) as [Instant, Instant];
        expect(dueAt(CAL_CG_2026, later, limit)).toBeGreaterThanOrEqual(dueAt(CAL_CG_2026, earlier, limit));
      }),
    );
  });

  it('is never earlier for a longer limit', () => {
    fc.assert(
      fc.property(anyArrival, anyLimit, (arrival, limit) => {
        const longer = { ...limit, count: limit.count + 1 };
        const due = dueAt(CAL_CG_2026, arrival, limit);
        expect(dueAt(CAL_CG_2026, arrival, longer)).toBeGreaterThanOrEqual(due);
      }),
    );
  });
});
