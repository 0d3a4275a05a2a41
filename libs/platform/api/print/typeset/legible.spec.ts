import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawnBy, legible, legibleIn } from './legible';

const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/mukta/package.json'));
const drawn = drawnBy(join(fonts, '400Regular', 'Mukta_400Regular.ttf'));

describe('a text on paper', () => {
  it.each([
    'स्वीकृति, अर्द्धशासकीय, क्षत्रिय, श्री, ज्ञापन, ऋण, ॐ, ₹१२,३४,५६७।',
    'क\u094d\u200dष और क\u094d\u200cष',
    'Order No. F-12/2026 – “approved” … 50 %',
    'दो\nपंक्तियाँ\tऔर',
  ])('stays as it is where the font draws it: %j', (text) => {
    expect(legible(text, drawn)).toBe(text);
  });

  it.each([
    ['🙏', '[U+1F64F]'],
    ['田', '[U+7530]'],
    ['\uf8ff', '[U+F8FF]'],
    ['ا', '[U+0627]'],
  ])('names the letter %s that the font cannot draw', (letter, words) => {
    expect(legible(`क${letter}ख`, drawn)).toBe(`क${words}ख`);
  });

  it('leaves out what nobody would see', () => {
    expect(legible('a\u2060b\ufe0fc\u00add', drawn).replace('\u00ad', '')).toBe('abcd');
  });

  it('is legible wherever it stands among the values', () => {
    expect(legibleIn({ a: ['🙏', 1, null], b: { c: true, d: 'क' } }, drawn)).toEqual({
      a: ['[U+1F64F]', 1, null],
      b: { c: true, d: 'क' },
    });
  });
});
