import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text';
import { splitWords } from './split-words';

const wordsOf = (text: string) => splitWords(text).map(({ word }) => word);

describe('splitWords', () => {
  it('parts a Hindi sentence at blanks and stops, and folds each word', () => {
    expect(wordsOf('ज़िला स्तर पर हिन्दी पखवाड़ा।')).toEqual(['जिला', 'स्तर', 'पर', 'हिंदी', 'पखवाडा']);
  });

  it('parts a number of a record at its signs', () => {
    expect(wordsOf('STN/14/2026-EST-MSD-COL')).toEqual(['stn', '14', '2026', 'est', 'msd', 'col']);
  });

  it('takes an amount with its commas for one word, in either row of digits', () => {
    expect(wordsOf('₹4,85,000 की, 12,5 नहीं')).toEqual(['485000', 'की', '12', '5', 'नहीं']);
    expect(wordsOf('₹४,८५,०००')).toEqual(['485000']);
  });

  it('says where each word stands in the text as it was written', () => {
    const text = '«ज़िला» STN/१४';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ज़िला', 'STN', '१४']);
  });

  it('finds no word in signs', () => {
    expect(wordsOf('%_!*() \u200d — “”')).toEqual([]);
  });

  it('gives words that folding leaves alone, in the order of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = splitWords(text);
        expect(words.map(({ word }) => foldText(word))).toEqual(words.map(({ word }) => word));
        expect(
          words.every(({ start, end }, place) => start >= (words[place - 1]?.end ?? 0) && start < end),
        ).toBe(true);
      }),
    );
  });
});
