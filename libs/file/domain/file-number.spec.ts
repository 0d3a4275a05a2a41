import { ist } from '@sanchika/calendar/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatFileNumber,
  formatPartNumber,
  formatVolumeNumber,
  seriesKey,
  seriesYear,
  withoutVolume,
  type FileSeries,
} from './file-number';

const STATIONERY: FileSeries = { subjectHead: 'STN', section: 'MSD-COL-EST', office: 'MSD-COL', year: 2026 };
const anyCode = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,6}$/);
const anySeries: fc.Arbitrary<FileSeries> = fc.record({
  subjectHead: anyCode,
  section: fc.option(anyCode),
  office: anyCode,
  year: fc.integer({ min: 2000, max: 2100 }),
});

describe('formatFileNumber', () => {
  it('writes K-5 as an office reads it (E1)', () => {
    expect(formatFileNumber({ ...STATIONERY, serial: 15 })).toBe('STN/15/2026-EST-MSD-COL');
  });

  it('takes the section code as it is when it does not begin with the office', () => {
    expect(formatFileNumber({ ...STATIONERY, section: 'EST', serial: 1 })).toBe('STN/1/2026-EST-MSD-COL');
    expect(formatFileNumber({ ...STATIONERY, section: 'MSD-COLL', serial: 1 })).toBe(
      'STN/1/2026-MSD-COLL-MSD-COL',
    );
  });

  it('keeps a section code of several parts', () => {
    expect(formatFileNumber({ ...STATIONERY, section: 'MSD-COL-REV-2', serial: 1 })).toBe(
      'STN/1/2026-REV-2-MSD-COL',
    );
  });

  it('names the office alone for a post without a section', () => {
    expect(formatFileNumber({ ...STATIONERY, section: null, serial: 3 })).toBe('STN/3/2026-MSD-COL');
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses the serial %s', (serial) => {
    expect(() => formatFileNumber({ ...STATIONERY, serial })).toThrow(RangeError);
  });
});

describe('seriesKey', () => {
  it('is the same for the same series and another for another', () => {
    fc.assert(
      fc.property(anySeries, anySeries, (one, other) => {
        const isSame =
          one.subjectHead === other.subjectHead &&
          one.section === other.section &&
          one.office === other.office &&
          one.year === other.year;
        expect(seriesKey(one) === seriesKey(other)).toBe(isSame);
        expect(seriesKey(one)).toBe(seriesKey({ ...one }));
      }),
    );
  });

  it.each([
    [{ subjectHead: 'FIN' }],
    [{ section: 'MSD-COL-FIN' }],
    [{ section: null }],
    [{ office: 'MSD-TEH' }],
    [{ year: 2027 }],
  ])('differs with %o', (change) => {
    expect(seriesKey({ ...STATIONERY, ...change })).not.toBe(seriesKey(STATIONERY));
  });
});

describe('seriesYear', () => {
  it('changes at midnight of the Indian clock, not of UTC', () => {
    expect(seriesYear(ist('2026-12-31 23:59'))).toBe(2026);
    expect(seriesYear(ist('2027-01-01 00:00'))).toBe(2027);
  });
});

describe('numbers of parts and volumes (K-8)', () => {
  const NUMBER = 'STN/15/2026-EST-MSD-COL';

  it('carry the number of their file', () => {
    expect(formatPartNumber(NUMBER, 1)).toBe('STN/15/2026-EST-MSD-COL (भाग-1)');
    expect(formatVolumeNumber(NUMBER, 2)).toBe('STN/15/2026-EST-MSD-COL खण्ड-II');
    expect(formatVolumeNumber(formatPartNumber(NUMBER, 3), 4)).toBe('STN/15/2026-EST-MSD-COL (भाग-3) खण्ड-IV');
  });

  it('replace the volume that was there', () => {
    expect(formatVolumeNumber(`${NUMBER} खण्ड-VIII`, 9)).toBe(`${NUMBER} खण्ड-IX`);
    expect(formatPartNumber(`${NUMBER} खण्ड-II`, 1)).toBe(`${NUMBER} (भाग-1)`);
  });

  it('are read back to the bare number, whichever the volume', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (volume) => {
        expect(withoutVolume(formatVolumeNumber(NUMBER, volume))).toBe(NUMBER);
      }),
    );
  });
});
