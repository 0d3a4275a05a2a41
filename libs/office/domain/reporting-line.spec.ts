import { describe, expect, it } from 'vitest';
import { makesLoop, withinTier } from './reporting-line';

describe('the reporting line', () => {
  it('refuses a post that reports to itself, directly or in a circle', () => {
    expect(makesLoop('clerk', ['clerk'])).toBe(true);
    expect(makesLoop('clerk', ['superintendent', 'officer', 'clerk'])).toBe(true);
    expect(makesLoop('clerk', ['superintendent', 'officer'])).toBe(false);
    expect(makesLoop('collector', [])).toBe(false);
  });

  it('ends at the tier of the holder', () => {
    const line = [
      { postId: 'superintendent', tier: 'district' as const },
      { postId: 'collector', tier: 'district' as const },
      { postId: 'commissioner', tier: 'division' as const },
      { postId: 'observer', tier: 'district' as const },
    ];
    expect(withinTier(line, 'district').map(({ postId }) => postId)).toEqual(['superintendent', 'collector']);
    expect(withinTier(line, 'division')).toEqual([]);
    expect(withinTier(line.slice(0, 2), 'district')).toHaveLength(2);
  });
});
