import { describe, expect, it } from 'vitest';
import { isPrevalent } from './prevalent-passwords';
import { PREVALENT_WORDS } from './prevalent-words';

const TAILS = ['', '1', '12', '123', '1234', '12345', '123456', '786', '108', '2024', '2025', '2026'];

/** The list of attackers: each word, single and doubled, with each joint and tail. */
function triedFirst(): string[] {
  const stems = PREVALENT_WORDS.flatMap((word) => [word, word + word]);
  const passwords = stems.flatMap((stem) =>
    TAILS.flatMap((tail) => ['', '@', '#', '_'].map((joint) => stem + joint + tail)),
  );
  return [...new Set(passwords)].filter((password) => password.length >= 12);
}

describe('passwords that are tried first (ASVS 6.2.4, 6.2.11)', () => {
  it('are more than three thousand different ones of sufficient length, and each is refused', () => {
    const passwords = triedFirst();
    expect(passwords.length).toBeGreaterThan(3000);
    expect(passwords.filter((password) => !isPrevalent(password))).toEqual([]);
  });

  it.each([
    'password1234',
    'Password@1234',
    'P@ssw0rd@1234',
    'Mahasamund@123',
    'CHHATTISGARH',
    'jaishreeram123',
    'Collector@Mahasamund',
    'ramram ramram 2026',
    'qwertyuiop[]',
    '1qaz2wsx3edc',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcabcabcabcabc',
    'abcdefghijkl',
    'IndiaIndia2025!',
  ])('refuses %s', (password) => {
    expect(isPrevalent(password)).toBe(true);
  });

  it.each([
    'seven-dry-wells-in-may',
    'महुआ के नीचे सात कुएँ',
    'xK9#fqLw2!vZ',
    'correct horse battery staple',
    '704918235566',
  ])('lets %s pass', (password) => {
    expect(isPrevalent(password)).toBe(false);
  });
});
