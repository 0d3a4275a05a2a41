import { describe, expect, it } from 'vitest';
import { mayLosePasskey } from './last-factor';

describe('mayLosePasskey', () => {
  it.each([
    ['the only passkey beside a password', { hasPassword: true, passkeys: 1 }, true],
    ['one of two passkeys without a password', { hasPassword: false, passkeys: 2 }, true],
    ['the last of all factors', { hasPassword: false, passkeys: 1 }, false],
  ])('%s', (_, factors, expected) => {
    expect(mayLosePasskey(factors)).toBe(expected);
  });
});
