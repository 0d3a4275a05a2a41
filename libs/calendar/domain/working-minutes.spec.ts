import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { dateOfDayNumber, dayNumber, instant, isoDate, type Instant } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, localDate, localMinute } from './local-time';
import { isWorkingDay } from './working-days';
import { workingMinutes, workingMinutesPerDay } from './working-minutes';

const anyMoment = fc
  .integer({ min: ist('2025-12-01 00:00'), max: ist('2027-02-01 00:00') })
  .map((ms) => instant(ms));

function rising(moments: readonly Instant[]): Instant[] {
  return [...moments].sort((one, other) => one - other);
}

/** Looks at each minute of the period: slow, and too simple to be wrong. */
function countMinuteByMinute(from: Instant, to: Instant): number {
  let minutes = 0;
  for (let at = Math.floor(from / 60_000) + 1; at * 60_000 <= to; at++) {
    const minute = instant((at - 1) * 60_000);
    const isOpen =
      localMinute(minute) >= CAL_CG_2026.opensAt &&
      localMinute(minute) < CAL_CG_2026.closesAt &&
      isWorkingDay(CAL_CG_2026, localDate(minute));
    if (isOpen) minutes++;
  }
  return minutes;
}

describe('workingMinutes (K-12)', () => {
  it.each([
    ['2026-03-02 10:00', '2026-03-02 17:30', 450, 'one whole day'],
    ['2026-03-02 10:00', '2026-03-05 10:00', 900, 'two days over a holiday'],
    ['2026-03-05 10:00', '2026-03-18 10:00', 4050, 'nine days over a week-end'],
    ['2026-03-02 10:00', '2026-03-24 17:30', 7200, 'the 16 working days of TR-V1'],
    ['2026-03-02 00:00', '2026-03-02 10:00', 0, 'before opening'],
    ['2026-03-02 17:30', '2026-03-03 10:00', 0, 'overnight'],
    ['2026-03-06 17:30', '2026-03-09 10:00', 0, 'a week-end'],
    ['2026-03-04 10:00', '2026-03-04 17:30', 0, 'a holiday'],
    ['2026-03-02 12:00', '2026-03-02 12:05', 5, 'five minutes (E3)'],
    ['2026-03-23 13:45', '2026-03-25 13:45', 900, 'two half days and a whole one'],
    ['2026-03-25 13:45', '2026-03-23 13:45', 0, 'backwards'],
  ])('from %s to %s is %i: %s', (from, to, minutes) => {
    expect(workingMinutes(CAL_CG_2026, ist(from), ist(to))).toBe(minutes);
  });

  it('counts a minute when it is over', () => {
    const opening = ist('2026-03-02 10:00');
    expect(workingMinutes(CAL_CG_2026, opening, instant(opening + 59_999))).toBe(0);
    expect(workingMinutes(CAL_CG_2026, opening, instant(opening + 60_000))).toBe(1);
  });

  it('counts ten years at once', () => {
    const from = dayNumber(isoDate('2021-01-01'));
    const days = Array.from({ length: 3652 }, (_, index) => dateOfDayNumber(from + index));
    const working = days.filter((date) => isWorkingDay(CAL_CG_2026, date)).length;
    const counted = workingMinutes(CAL_CG_2026, ist('2021-01-01 00:00'), ist('2031-01-01 00:00'));
    expect(counted).toBe(working * 450);
  });

  it('agrees with counting minute by minute', () => {
    const span = fc.integer({ min: 0, max: 6 * 86_400_000 });
    fc.assert(
      fc.property(anyMoment, span, (from, length) => {
        const to = instant(from + length);
        expect(workingMinutes(CAL_CG_2026, from, to)).toBe(countMinuteByMinute(from, to));
      }),
      { numRuns: 60 },
    );
  });

  it('adds up over the parts of a split period', () => {
    fc.assert(
      fc.property(fc.array(anyMoment, { minLength: 2, maxLength: 8 }), (moments) => {
        const marks = rising(moments);
        const parts = marks.slice(1).map((to, index) => workingMinutes(CAL_CG_2026, marks[index]!, to));
        const whole = workingMinutes(CAL_CG_2026, marks[0]!, marks[marks.length - 1]!);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }),
    );
  });

  it('is never negative, and whole', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, (from, to) => {
        const minutes = workingMinutes(CAL_CG_2026, from, to);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(minutes)).toBe(true);
      }),
    );
  });

  it('counts one whole day from opening to closing of any working day', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const date = localDate(at);
        const [opening, closing] = [
          instantAt(date, CAL_CG_2026.opensAt),
          instantAt(date, CAL_CG_2026.closesAt),
        ];
        const expected = isWorkingDay(CAL_CG_2026, date) ? workingMinutesPerDay(CAL_CG_2026) : 0;
        expect(workingMinutes(CAL_CG_2026, opening, closing)).toBe(expected);
      }),
    );
  });
});
