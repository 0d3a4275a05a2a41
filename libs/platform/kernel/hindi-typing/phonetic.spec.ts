import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePhonetic } from './phonetic';
import { TYPED_BY_SOUND } from './phonetic.cases';
import { typeText } from './typed-text.cases';

const words = Object.entries(TYPED_BY_SOUND);

describe('the phonetic way', () => {
  it.each(words)('writes %s as %s', (typed, text) => {
    expect(writePhonetic(typed)).toBe(text);
  });

  it.each(words)('comes to the same letter by letter: %s', (typed, text) => {
    expect(typeText('phonetic', typed)).toBe(text);
  });

  it('shows at every letter what would be sent if the person stopped there', () => {
    const shown = ['s', 'sa', 'sah', 'saha', 'saham', 'sahama', 'sahamat'].map((typed) =>
      typeText('phonetic', typed),
    );
    expect(shown).toEqual(['स', 'स', 'सह', 'सह', 'सहम', 'सहम', 'सहमत']);
  });

  it('takes digits and marks as they are and begins a new word after them', () => {
    expect(typeText('phonetic', 'p./3 ke anusaar ₹4,85,000|')).toBe('प./3 के अनुसार ₹4,85,000।');
    expect(typeText('phonetic', 'iti||')).toBe('इति॥');
  });

  it.each([
    ['kha⌫', 'क', 'to the letter before it was breathed'],
    ['ki⌫', 'क', 'the sign'],
    ['kii⌫', 'कि', 'one letter of it'],
    ['st⌫', 'स', 'with the halant that joined it'],
    ['st⌫a⌫', '', 'then the letter, for its a was not to be seen'],
    ['kaa⌫', 'क', 'the sign that two letters made'],
    ['namaste⌫⌫s', 'नमस्स', 'and the word goes on'],
    ['kh⌫', 'क', 'back to क'],
    ['k⌫⌫', '', 'and no further than the word'],
    ['raam ⌫', 'राम', 'a space, by the system'],
  ])('takes back what was seen: %s leaves %j (%s)', (typed, text) => {
    expect(typeText('phonetic', typed)).toBe(text);
  });

  it.each([
    ['i', 'कल', 'कलि', 'a vowel after a letter is its sign'],
    ['a', 'कल', 'कल', 'the letter has its a already'],
    ['aa', 'कल', 'कला', 'a long one is a sign'],
    ['m', 'कल', 'कलम', 'a consonant stands for itself'],
    ['i', 'का', 'काइ', 'a vowel after a sign stands for itself'],
    ['i', '', 'इ', 'as at the beginning'],
    ['i', 'राम ', 'राम इ', 'and after a space'],
    ['t', 'नमस्', 'नमस्त', 'a halant is there already'],
    ['e', 'नमस्', 'नमसे', 'a vowel takes its place'],
    ['a', 'नमस्', 'नमस', 'also the unwritten one'],
    ['ii', 'नमस्', 'नमसी', 'and a long one'],
    ['M', 'कल', 'कलं', 'a sign joins'],
    ['~', 'जगत', 'जगत्', 'a halant joins'],
  ])('goes on in the middle of a text: %s after %j makes %j (%s)', (typed, before, text) => {
    expect(typeText('phonetic', typed, before)).toBe(text);
  });

  it('writes any letters without touching what stands before the word', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'kgtdnpmrsahiueoTDNRMH~_^'), maxLength: 14 });
    fc.assert(
      fc.property(letters, (typed) => {
        expect(typeText('phonetic', typed, 'पहला ').startsWith('पहला ')).toBe(true);
      }),
    );
  });

  it('comes to the same text with or without a slip taken back at once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom('k', 'i', 'T', 'u'), ([typed, text], slip) => {
        const whole = writePhonetic(typed);
        fc.pre(writePhonetic(typed + slip) !== whole);
        expect(typeText('phonetic', `${typed}${slip}⌫`)).toBe(text);
      }),
    );
  });
});
