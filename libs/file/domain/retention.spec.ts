import { isoDate } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { keptUntil } from './retention';

describe('keptUntil', () => {
  it.each([
    ['A', null, '2026-03-02', null],
    ['B', null, '2026-03-02', null],
    ['C', 5, '2026-03-02', '2031-03-02'],
    ['C', 1, '2028-02-29', '2029-02-28'],
    ['C', 4, '2028-02-29', '2032-02-29'],
  ] as const)('category %s for %s years from %s: %s', (retention, years, from, until) => {
    expect(keptUntil(isoDate(from), { retention, years })).toBe(until);
  });
});
