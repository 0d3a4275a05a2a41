import { CAL_CG_2026 } from '@sanchika/calendar/testing';
import { dateOfDayNumber, dayNumber, isoDate } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from './local-time';
import { isGazetted, type WorkingCalendar } from './working-calendar';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days';

const anyDate = fc
  .integer({ min: dayNumber(isoDate('1960-01-01')), max: dayNumber(isoDate('2040-01-01')) })
  .map(dateOfDayNumber);
const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  code: fc.constant('ANY'),
  opensAt: fc.integer({ min: 0, max: 700 }),
  closesAt: fc.integer({ min: 701, max: 1440 }),
  daysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  holidays: fc.array(
    fc
      .integer({ min: dayNumber(isoDate('2026-01-01')), max: dayNumber(isoDate('2026-12-31')) })
      .map(dateOfDayNumber),
    { maxLength: 40 },
  ),
  gazettedYears: fc.constant([2026]),
});

describe('isWorkingDay', () => {
  it.each([
    ['2026-03-02', true, 'a Monday'],
    ['2026-03-04', false, 'a holiday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-03-08', false, 'a Sunday'],
    ['2026-08-15', false, 'a holiday on a Saturday'],
    ['2027-01-26', true, 'not a holiday of this calendar'],
  ])('%s: %s, %s', (date, isWorking) => {
    expect(isWorkingDay(CAL_CG_2026, isoDate(date))).toBe(isWorking);
  });

  it('is what the days off and the holidays say, on any calendar and date', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, (calendar, date) => {
        const isOff = calendar.daysOff.includes(weekday(date)) || calendar.holidays.includes(date);
        expect(isWorkingDay(calendar, date)).toBe(!isOff);
      }),
    );
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-03-12', -2, '2026-03-10', 'L0 of the ladder'],
    ['2026-03-12', 3, '2026-03-17', 'L3 of the ladder'],
    ['2026-03-12', 7, '2026-03-23', 'L4 of the ladder'],
    ['2026-03-12', 10, '2026-03-26', 'L5 of the ladder'],
    ['2026-03-05', -1, '2026-03-03', 'back over a holiday'],
    ['2026-03-07', 0, '2026-03-07', 'no step, even on a day off'],
    ['2026-08-14', 1, '2026-08-17', 'a holiday on a Saturday costs nothing'],
  ])('%s %i wd is %s: %s', (date, n, reached) => {
    expect(addWorkingDays(CAL_CG_2026, isoDate(date), n)).toBe(reached);
  });

  it('lands on a working day, as many working days away as asked', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 1, max: 60 }), (calendar, date, n) => {
        const reached = addWorkingDays(calendar, date, n);
        expect(isWorkingDay(calendar, reached)).toBe(true);
        expect(workingDaysBetween(calendar, date, reached)).toBe(n);
      }),
    );
  });

  it('comes back from a working day by as many days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, n) => {
        const start = nextWorkingDay(CAL_CG_2026, date);
        expect(addWorkingDays(CAL_CG_2026, addWorkingDays(CAL_CG_2026, start, n), -n)).toBe(start);
      }),
    );
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s days', (n) => {
    expect(() => addWorkingDays(CAL_CG_2026, isoDate('2026-03-02'), n)).toThrow(RangeError);
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2026-03-02', '2026-03-03'],
    ['2026-03-03', '2026-03-05'],
    ['2026-03-06', '2026-03-09'],
    ['2026-04-02', '2026-04-06'],
  ])('after %s is %s', (date, next) => {
    expect(nextWorkingDay(CAL_CG_2026, isoDate(date))).toBe(next);
  });
});

describe('workingDaysBetween', () => {
  it('counts the last day and not the first', () => {
    expect(workingDaysBetween(CAL_CG_2026, isoDate('2026-03-24'), isoDate('2026-03-30'))).toBe(4);
    expect(workingDaysBetween(CAL_CG_2026, isoDate('2026-03-06'), isoDate('2026-03-08'))).toBe(0);
    expect(workingDaysBetween(CAL_CG_2026, isoDate('2026-03-30'), isoDate('2026-03-24'))).toBe(0);
  });

  it('agrees with walking day by day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 0, max: 900 }), (calendar, from, span) => {
        const start = dayNumber(from);
        const days = Array.from({ length: span }, (_, index) => dateOfDayNumber(start + index + 1));
        const walked = days.filter((day) => isWorkingDay(calendar, day)).length;
        expect(workingDaysBetween(calendar, from, dateOfDayNumber(start + span))).toBe(walked);
      }),
    );
  });
});

describe('a calendar (K-10)', () => {
  it('counts a holiday once, however often and in whatever order it is listed', () => {
    const untidy = { ...CAL_CG_2026, holidays: ['2026-03-04', '2026-01-26', '2026-03-04'].map(isoDate) };
    expect(workingDaysBetween(untidy, isoDate('2026-03-02'), isoDate('2026-03-06'))).toBe(3);
  });

  it('counts the same after a journey as JSON', () => {
    const travelled = JSON.parse(JSON.stringify(CAL_CG_2026)) as WorkingCalendar;
    expect(addWorkingDays(travelled, isoDate('2026-03-02'), 30)).toBe('2026-04-16');
  });

  it('has other counts when it is another calendar', () => {
    const sixDayWeek = { ...CAL_CG_2026, daysOff: [7] };
    expect(addWorkingDays(CAL_CG_2026, isoDate('2026-03-02'), 7)).toBe('2026-03-12');
    expect(addWorkingDays(sixDayWeek, isoDate('2026-03-02'), 7)).toBe('2026-03-11');
  });

  it.each<[Partial<WorkingCalendar>, string]>([
    [{ daysOff: [1, 2, 3, 4, 5, 6, 7] }, 'no weekday'],
    [{ opensAt: 1050, closesAt: 1050 }, 'no hours'],
    [{ opensAt: 1050, closesAt: 600 }, 'hours that run backwards'],
    [{ closesAt: 1441 }, 'a day longer than a day'],
    [{ opensAt: -1 }, 'a day that begins before midnight'],
  ])('is refused with %o: %s', (change) => {
    const calendar = { ...CAL_CG_2026, ...change };
    expect(() => isWorkingDay(calendar, isoDate('2026-03-02'))).toThrow(RangeError);
  });
});

describe('isGazetted', () => {
  it('knows the years whose holidays are known', () => {
    expect(isGazetted(CAL_CG_2026, isoDate('2026-12-31'))).toBe(true);
    expect(isGazetted(CAL_CG_2026, isoDate('2027-01-01'))).toBe(false);
    expect(isGazetted(CAL_CG_2026, isoDate('2025-12-31'))).toBe(false);
  });
});
