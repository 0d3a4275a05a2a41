import { describe, expect, it } from 'vitest';
import { isToken, newSlip, newToken, plainSlip, successorOf } from './secrets';

describe('secrets of sign-in', () => {
  it('are tokens of 256 bits in a form that a cookie can hold', () => {
    expect(isToken(newToken())).toBe(true);
    expect(isToken(successorOf(newToken(), 'key'))).toBe(true);
    expect([undefined, '', 'short', `${newToken()}=`].some(isToken)).toBe(false);
  });

  it('lead everybody with the same old id to the same new one, and only under the session’s own key', () => {
    const sid = newToken();
    expect(successorOf(sid, 'key')).toBe(successorOf(sid, 'key'));
    expect(successorOf(sid, 'key')).not.toBe(successorOf(sid, 'other'));
  });

  it('print a slip that can be read aloud and typed back in any way', () => {
    const slip = newSlip();
    expect(slip).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(plainSlip(` ${slip.toLowerCase().replaceAll('-', ' ')}`)).toBe(slip.replaceAll('-', ''));
    expect(plainSlip('oil-0il')).toBe('011011');
  });
});
