import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unicodeOfKrutiDev } from './unicode-of-kruti-dev';
import { KRUTI_DEV_VECTORS, krutiDevOf } from './kruti-dev.cases';

/** Hindi of the repository: the sample district, the glossary, and all that the app says. */
const papers = globSync([
  'tools/seed/*/*.csv',
  'GLOSSARY.md',
  'libs/*/{pwa,contract}/**/*.{phrases,problems}.ts',
]);
const words = [
  ...new Set(papers.flatMap((path) => readFileSync(path, 'utf8').match(/[\u0900-\u097f]+/gu) ?? [])),
]
  .map((word) => word.normalize('NFC'))
  // A sign alone is no word, and the visarga alone is a colon.
  .filter((word) => !/^[ऀ-ः]/.test(word));

describe('unicodeOfKrutiDev', () => {
  it.each(KRUTI_DEV_VECTORS)('reads %s as %s', (krutiDev, unicode) => {
    expect(unicodeOfKrutiDev(krutiDev)).toBe(unicode.normalize('NFC'));
  });

  it('reads every Hindi word of the repository as it was before a typist struck it', () => {
    expect(words.length).toBeGreaterThan(500);
    const lost = words.filter((word) => unicodeOfKrutiDev(krutiDevOf(word)) !== word);
    expect(lost).toEqual([]);
  });

  it('reads words in any order and company', () => {
    const mark = fc.constantFrom(' ', ' । ', ', ', ' - ', '/', ' (', ') ', '\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...words), mark), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        expect(unicodeOfKrutiDev(krutiDevOf(text))).toBe(text);
      }),
    );
  });

  it('leaves Unicode, digits and lines as they are', () => {
    expect(unicodeOfKrutiDev('हिन्दी में\n12 345')).toBe('हिन्दी में\n12 345');
  });
});
