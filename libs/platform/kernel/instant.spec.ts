import { date, integer, assert as holds, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber, instant, instantOfIso, isoDate, isoOfInstant } from './instant';

const FIRST_DAY = dayNumber(isoDate('0000-01-01'));
const LAST_DAY = dayNumber(isoDate('9999-12-31'));

describe('instant', () => {
  it('takes whole milliseconds on either side of the epoch', () => {
    expect(instant(0)).toBe(0);
    expect(instant(-1)).toBe(-1);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s', (value) => {
    expect(() => instant(value)).toThrow(RangeError);
  });
});

describe('isoDate', () => {
  it.each(['2026-03-02', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isoDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-00-01',
    '9999-13-01',
    '2026-3-2',
    '२०२६-०३-०२',
    '2026-03-02T00:00Z',
    ' 2026-03-02',
    '2026-03-02\n',
    '',
  ])('refuses %j', (text) => {
    expect(() => isoDate(text)).toThrow(RangeError);
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2024-02-29', 19_782],
    ['2026-03-02', 20_514],
  ])('%s is day %i', (text, days) => {
    expect(dayNumber(isoDate(text))).toBe(days);
    expect(dateOfDayNumber(days)).toBe(text);
  });

  it('turn into a date and back over ten thousand years', () => {
    holds(
      property(integer({ min: FIRST_DAY, max: LAST_DAY }), (days) => {
        expect(dayNumber(isoDate(dateOfDayNumber(days)))).toBe(days);
      }),
    );
  });

  it('sort as their dates sort', () => {
    const day = integer({ min: FIRST_DAY, max: LAST_DAY });
    holds(
      property(day, day, (one, other) => {
        expect(dateOfDayNumber(one) < dateOfDayNumber(other)).toBe(one < other);
      }),
    );
  });

  it.each([FIRST_DAY - 1, LAST_DAY + 1, Number.NaN])('have no date for %s', (days) => {
    expect(() => dateOfDayNumber(days)).toThrow(RangeError);
  });
});

describe('isoOfInstant', () => {
  it.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [1_772_429_400_000, '2026-03-02T05:30:00.000Z'],
    [1_772_496_000_000 - 1, '2026-03-02T23:59:59.999Z'],
  ])('writes %i as %s', (ms, text) => {
    expect(isoOfInstant(instant(ms))).toBe(text);
  });

  it('agrees with the platform on every moment', () => {
    const moment = date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z') });
    holds(
      property(
        moment.filter((at) => !Number.isNaN(at.getTime())),
        (at) => {
          expect(isoOfInstant(instant(at.getTime()))).toBe(at.toISOString());
        },
      ),
    );
  });

  it('refuses a moment outside four-digit years', () => {
    expect(() => isoOfInstant(instant(Number.MAX_SAFE_INTEGER))).toThrow(RangeError);
    expect(() => isoOfInstant(instant(-Number.MAX_SAFE_INTEGER))).toThrow(RangeError);
  });
});

describe('instantOfIso', () => {
  it.each([
    ['2026-03-02T05:30:00.000Z', '2026-03-02T05:30:00.000Z'],
    ['2026-03-02T11:00:00+05:30', '2026-03-02T05:30:00.000Z'],
    ['2026-03-02T11:00+05:30', '2026-03-02T05:30:00.000Z'],
    ['2026-03-01T20:15:00-09:15', '2026-03-02T05:30:00.000Z'],
    ['2026-03-02T20:30:00+15:00', '2026-03-02T05:30:00.000Z'],
    ['2026-03-03T01:30:00+20:00', '2026-03-02T05:30:00.000Z'],
    ['2026-03-02T00:00:00.5+05:30', '2026-03-01T18:30:00.500Z'],
    ['2026-03-02T00:00:00.05Z', '2026-03-02T00:00:00.050Z'],
  ])('reads %s', (text, utc) => {
    expect(isoOfInstant(instantOfIso(text))).toBe(utc);
  });

  it.each([
    '2026-03-02T24:00:00Z',
    '2026-03-02T25:00:00Z',
    '2026-03-02T10:60:00Z',
    '2026-03-02T10:00:60Z',
    '2026-03-02T10:00:00+24:00',
    '2026-03-02T10:00:00+05:60',
    '2026-02-30T10:00:00Z',
    '2026-03-02T10:00:00.1234Z',
    '2026-03-02T10:00:00',
    '2026-03-02 10:00:00Z',
    '2026-03-02',
    '',
  ])('refuses %j', (text) => {
    expect(() => instantOfIso(text)).toThrow(RangeError);
  });

  it('reads back whatever isoOfInstant writes', () => {
    const firstMoment = instantOfIso('0000-01-01T00:00:00.000Z');
    const lastMoment = instantOfIso('9999-12-31T23:59:59.999Z');
    holds(
      property(integer({ min: firstMoment, max: lastMoment }), (ms) => {
        expect(instantOfIso(isoOfInstant(instant(ms)))).toBe(ms);
      }),
    );
  });
});
