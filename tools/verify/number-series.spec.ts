import { describe, expect, it } from 'vitest';
import { SeriesCheck } from './number-series';

const STATIONERY = 'MSD-COL/MSD-COL-EST/STN/2026';

/** Takes files numbered 1, 2, 3 … by the computer, with these serials in the stationery series. */
function taken(...serials: (number | null)[]): SeriesCheck {
  const series = new SeriesCheck();
  serials.forEach((serial, index) => {
    const fileNumber = serial === null ? null : `STN/${serial}/2026-EST-MSD-COL`;
    series.take({ computerNo: index + 1, fileNumber });
  });
  return series;
}

const counters = (computer: number, stationery: number) => [
  { series_key: 'computer', last_serial: computer },
  { series_key: STATIONERY, last_serial: stationery },
];

describe('the numbers of a series (K-5)', () => {
  it('are sound without a gap, drafts among them', () => {
    expect(taken(1, null, 2, 3).finish(counters(4, 3))).toEqual([]);
  });

  it('may begin above 1, where paper registers ended', () => {
    expect(taken(15, 16).finish(counters(2, 16))).toEqual([]);
  });

  it('stay sound when they come in any order and in hundreds', () => {
    const serials = Array.from({ length: 500 }, (_, index) => 500 - index);
    expect(taken(...serials).finish(counters(500, 500))).toEqual([]);
  });

  it.each([
    ['a number is missing', taken(1, 3).finish(counters(2, 3)), /1 numbers are missing/],
    ['the counter is ahead of them', taken(1, 2).finish(counters(2, 4)), /counts to 4, its last file has 2/],
    ['the counter is behind them', taken(1, 2).finish(counters(2, 1)), /counts to 1/],
    ['they have no counter', taken(1).finish([{ series_key: 'computer', last_serial: 1 }]), /no counter/],
    [
      'every file is gone',
      new SeriesCheck().finish([{ series_key: 'computer', last_serial: 7 }]),
      /All 7 files are gone/,
    ],
  ])('are at fault when %s', (_, faults, what) => {
    expect(faults.map(({ kind }) => kind)).toEqual(['series']);
    expect(faults[0]?.what).toMatch(what);
  });

  it('are at fault when the first files are gone', () => {
    const series = new SeriesCheck();
    series.take({ computerNo: 3, fileNumber: null });
    expect(series.finish([{ series_key: 'computer', last_serial: 3 }])[0]?.what).toMatch(/first 2 files/);
  });

  it('are at fault when two files have the same', () => {
    const series = taken(1);
    expect(series.take({ computerNo: 1, fileNumber: 'STN/1/2026-EST-MSD-COL' })).toHaveLength(2);
  });
});
