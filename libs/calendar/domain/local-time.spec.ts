import { ist } from '@sanchika/calendar/testing';
import { instant, instantOfIso, isoDate } from '@sanchika/platform/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDaysBetween, instantAt, localDate, localMinute, weekday } from './local-time';

const anyMoment = fc
  .integer({ min: ist('1990-01-01 00:00'), max: ist('2060-01-01 00:00') })
  .map((ms) => instant(ms));

describe('the Indian clock', () => {
  it.each([
    ['2026-03-01T18:29:59.999Z', '2026-03-01', 1439],
    ['2026-03-01T18:30:00.000Z', '2026-03-02', 0],
    ['2026-03-02T05:30:00.000Z', '2026-03-02', 660],
    ['2026-12-31T18:30:00.000Z', '2027-01-01', 0],
    ['1969-12-31T18:29:00.000Z', '1969-12-31', 1439],
  ])('shows %s as %s, minute %i', (utc, date, minute) => {
    expect(localDate(instantOfIso(utc))).toBe(date);
    expect(localMinute(instantOfIso(utc))).toBe(minute);
  });

  it('gives the moment at which a minute begins', () => {
    expect(instantAt(isoDate('2026-03-12'), 1050)).toBe(ist('2026-03-12 17:30'));
    expect(instantAt(isoDate('2026-03-12'), 1440)).toBe(ist('2026-03-13 00:00'));
  });

  it('takes any moment apart and puts its minute together again', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const minuteBegan = instantAt(localDate(at), localMinute(at));
        expect(at - minuteBegan).toBeGreaterThanOrEqual(0);
        expect(at - minuteBegan).toBeLessThan(60_000);
      }),
    );
  });
});

describe('weekday', () => {
  it.each([
    ['2026-03-02', 1],
    ['2026-03-07', 6],
    ['2026-03-08', 7],
    ['1970-01-01', 4],
    ['1969-12-29', 1],
    ['1969-12-28', 7],
    ['2024-02-29', 4],
  ])('of %s is %i', (date, day) => {
    expect(weekday(isoDate(date))).toBe(day);
  });
});

describe('calendarDaysBetween (K-12)', () => {
  it.each([
    ['2026-03-24 17:30', '2026-03-30 11:00', 6],
    ['2026-03-24 17:30', '2026-04-13 11:00', 20],
    ['2026-03-24 00:00', '2026-03-24 23:59', 0],
    ['2026-03-24 23:59', '2026-03-25 00:00', 1],
    ['2026-03-25 10:00', '2026-03-24 10:00', -1],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(calendarDaysBetween(ist(from), ist(to))).toBe(days);
  });
});
