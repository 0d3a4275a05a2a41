import { describe, expect, it } from 'vitest';
import { plainWords } from './plain-words';

describe('words of the office', () => {
  it('are sealed in NFC: qa is ka with a nukta, whichever the keyboard sent', () => {
    expect(plainWords('\u0958ानूनगो', '/orderNo')).toBe('\u0915\u093cानूनगो');
    expect(plainWords('स्था./2026/1', '/orderNo')).toBe('स्था./2026/1');
  });

  it.each(['a\u0000', 'a\nb', '\u202eabc', 'a\u2066b'])('are refused as %j', (text) => {
    expect(() => plainWords(text, '/orderNo')).toThrow('platform.invalid-input');
  });
});
