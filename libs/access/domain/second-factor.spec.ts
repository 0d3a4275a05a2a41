import { describe, expect, it } from 'vitest';
import { hasSecondFactor } from './second-factor';

describe('hasSecondFactor', () => {
  it.each([
    [['pwd'], false],
    [['slip', 'pwd'], false],
    [['passkey'], true],
    [['pwd', 'otp'], true],
    [['pwd', 'recovery'], true],
  ])('%s', (amr, expected) => {
    expect(hasSecondFactor(amr)).toBe(expected);
  });
});
