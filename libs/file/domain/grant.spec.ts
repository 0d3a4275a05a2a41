import { ist } from '@sanchika/calendar/testing';
import { isoDate } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { isKeptHere } from './classification';
import { isInForce } from './grant';

const GRANT = { postId: 'COL', until: isoDate('2026-03-31'), isRevoked: false };

describe('a grant (B6)', () => {
  it.each([
    ['in the morning of its last day', '2026-03-31 09:00', true],
    ['in its last minute', '2026-03-31 23:59', true],
    ['when that day is over', '2026-04-01 00:00', false],
  ])('%s: %3$s', (_, now, inForce) => {
    expect(isInForce(GRANT, ist(now))).toBe(inForce);
  });

  it('ends at once when it is taken back', () => {
    expect(isInForce({ ...GRANT, isRevoked: true }, ist('2026-03-02 11:00'))).toBe(false);
  });
});

describe('the grades that are kept here (B1)', () => {
  it.each([
    ['ordinary', true],
    ['restricted', true],
    ['confidential', false],
    ['secret', false],
    ['topSecret', false],
  ] as const)('%s: %s', (grade, kept) => {
    expect(isKeptHere(grade)).toBe(kept);
  });
});
