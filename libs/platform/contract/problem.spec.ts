import { describe, expect, it } from 'vitest';
import { PlatformProblems } from './platform.problems';
import { sentence } from './problem';

describe('the sentence of a problem', () => {
  it('has its places filled', () => {
    expect(sentence('{seconds} सेकंड बाद, {name} पर', { seconds: 30, name: 'द्वार' })).toBe(
      '30 सेकंड बाद, द्वार पर',
    );
  });

  it('keeps a place that nobody filled', () => {
    expect(sentence('after {seconds} s', {})).toBe('after {seconds} s');
  });
});

describe('the problems of the platform', () => {
  const problems = Object.values(PlatformProblems);

  it('are told apart by their codes', () => {
    expect(new Set(problems.map(({ code }) => code)).size).toBe(problems.length);
    expect(problems.filter(({ code }) => !/^platform\.[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('say the same places in Hindi and in English', () => {
    const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const { hi, en } of problems) expect(placesOf(hi)).toEqual(placesOf(en));
  });

  it('are written in the script of their language', () => {
    for (const { hi, en } of problems) {
      expect(hi).toMatch(/\p{Script=Devanagari}/u);
      expect(en).not.toMatch(/\p{Script=Devanagari}/u);
    }
  });
});
