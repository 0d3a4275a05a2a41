import { describe, expect, it } from 'vitest';
import { nameOfBrowser } from './browser-name';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the name of a browser', () => {
  it.each([
    [`Mozilla/5.0 (Linux; Android 14; M2101) ${WEBKIT} Chrome/140.0 Mobile Safari/537.36`, 'Chrome, Android'],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0`,
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1',
      'Safari, iOS',
    ],
    ['curl/8', '–'],
  ])('is told from %s', (userAgent, name) => {
    expect(nameOfBrowser(userAgent)).toBe(name);
  });

  it('is a dash when the browser hides itself', () => {
    expect(nameOfBrowser(undefined)).toBe('–');
  });
});
