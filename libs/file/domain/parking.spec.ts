import { CAL_CG_2026, ist } from '@sanchika/calendar/testing';
import { isoDate } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { dueAfterParking, returnsAt } from './parking';

describe('a parked file', () => {
  it('comes back when the office opens on its day of review', () => {
    expect(returnsAt(CAL_CG_2026, isoDate('2026-03-11'))).toBe(ist('2026-03-11 10:00'));
  });

  it('has its due instant moved by the working days it was parked (B7, suspension of the clock)', () => {
    const parked = { from: ist('2026-03-05 10:00'), to: ist('2026-03-11 10:00') };
    expect(dueAfterParking(CAL_CG_2026, ist('2026-03-12 17:30'), parked)).toBe(ist('2026-03-18 17:30'));
  });
});
