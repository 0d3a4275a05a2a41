import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { leasedUntil } from './store-lease';

describe('leasedUntil', () => {
  it('is three days from the last contact (decision 24)', () => {
    expect(leasedUntil(instant(0))).toBe(3 * 24 * 60 * 60_000);
  });
});
