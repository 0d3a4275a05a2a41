import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { FALSE_MATCHES, NOT_HEARD, SAME_SOUND } from './sound-key.cases';
import { isTelling, soundKey, soundsMeant } from './sound-key';

const keyOf = (word: string) => soundKey(foldText(word));

describe('soundKey', () => {
  it.each(SAME_SOUND)('hears %s in %s and its Roman spellings', (key, ...words) => {
    expect(words.map(keyOf)).toEqual(words.map(() => key));
  });

  it.each(FALSE_MATCHES)('cannot tell %s from %s: an offer, not a proof', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each(NOT_HEARD)('does not hear %s in %s', (word, spelling) => {
    expect(soundsMeant(spelling)).not.toContain(keyOf(word));
  });

  it.each(['भवन', 'मरम्मत', 'सड़क', 'पेयजल', 'स्थापना'])('keeps %s apart from खल्लारी', (word) => {
    expect(keyOf(word)).not.toBe(keyOf('खल्लारी'));
  });

  it.each(['', '2026', '12b', 'ரூபாய்', 'खल्ला3'])(
    'gives none for %j, which is no word of the two scripts',
    (word) => {
      expect(soundKey(word)).toBe('');
    },
  );

  it('is made of the coarse letters only, and takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(keyOf(text)).toMatch(/^a?[bcdghjklmnprstvy]*$/);
      }),
    );
  });

  it('takes aspiration, doubling and the length of vowels for nothing', () => {
    const letters = fc.array(fc.constantFrom('क', 'खा', 'गी', 'घु', 'त', 'थे', 'लो', 'म', 'रि'), {
      minLength: 1,
    });
    const plain = (word: string) => word.replaceAll('ख', 'क').replaceAll('घ', 'ग').replaceAll('थ', 'त');
    fc.assert(
      fc.property(letters, (parts) => {
        const word = parts.join('');
        expect(soundKey(plain(word))).toBe(soundKey(word));
      }),
    );
  });
});

describe('soundsMeant', () => {
  it.each([
    ['raipur', 'रायपुर'],
    ['sarak', 'सड़क'],
    ['pahar', 'पहाड़'],
    ['khallari', 'खल्लारी'],
  ])('means by %s also %s', (spelling, word) => {
    expect(soundsMeant(spelling)).toContain(keyOf(word));
  });

  it('means nothing by a number', () => {
    expect(soundsMeant('2026')).toEqual([]);
  });
});

describe('isTelling', () => {
  it('takes two consonants at least: की, के and का are one key', () => {
    expect([keyOf('की'), keyOf('के'), keyOf('का')]).toEqual(['k', 'k', 'k']);
    expect([isTelling('k'), isTelling('ak'), isTelling(''), isTelling('kr')]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
