import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_MAX_CHARACTERS } from './note-text';
import { findNoteReferences } from './note-references';

describe('findNoteReferences', () => {
  it.each([
    ['तकनीकी प्रतिवेदन संलग्न (प./3)।', 'page', 3, 'प./3'],
    ['कृपया पृ./14 देखें', 'page', 14, 'पृ./14'],
    ['see P/3 please', 'page', 3, 'P/3'],
    ['p./3', 'page', 3, 'p./3'],
    ['पृ. / ३', 'page', 3, 'पृ. / ३'],
    ['टीप 4 के अनुसार', 'note', 4, 'टीप 4'],
    ['टीप-4', 'note', 4, 'टीप-4'],
    ['टीप १२', 'note', 12, 'टीप १२'],
    ['as in N/4.', 'note', 4, 'N/4'],
    ['कं. 12 में', 'paragraph', 12, 'कं. 12'],
    ['कंडिका 12', 'paragraph', 12, 'कंडिका 12'],
    ['पैरा-12', 'paragraph', 12, 'पैरा-12'],
    ['para 12, above', 'paragraph', 12, 'para 12'],
    ['Para. 12', 'paragraph', 12, 'Para. 12'],
    ['paragraph 7', 'paragraph', 7, 'paragraph 7'],
    ['प./03', 'page', 3, 'प./03'],
  ])('finds the one in %j', (text, kind, number, words) => {
    const found = findNoteReferences(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind, number });
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(words);
  });

  it.each([
    ['STN/4/2026-EST-MSD-COL', 'a file number'],
    ['N-11016/6/2016-ARC', 'a file number of another office'],
    ['P/3/2026', 'a number that goes on'],
    ['W.P./1234', 'a writ petition'],
    ['ग्रा.पं./148/2026', 'a number of a village council'],
    ['सप./3', 'the end of another word'],
    ['नोटटीप 4', 'the end of another word'],
    ['टीप 4.5', 'a decimal'],
    ['टीप 0', 'nothing is numbered 0'],
    ['प./123456', 'more than a file can have'],
    ['parameter 4', 'another word'],
    ['टीप\n4', 'the next line'],
    ['टीपें 4', 'a plural'],
    ['14 पृ.', 'a number of pages'],
    ['प./3क', 'another page'],
  ])('finds none in %j: %s', (text) => {
    expect(findNoteReferences(text)).toEqual([]);
  });

  it('gives them in the order of the text, with their places', () => {
    const text = 'कं. 9 में प./1 तथा टीप 4, N/5 देखें; पृ./२।';
    const found = findNoteReferences(text);
    expect(found.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'paragraph 9',
      'page 1',
      'note 4',
      'note 5',
      'page 2',
    ]);
    found.forEach(({ start, end }) => expect(text.slice(start, end)).toMatch(/[\d२]$/));
  });

  it('finds places inside the text that do not overlap, whatever is written', () => {
    const piece = fc.constantFrom(
      'प./',
      'P/',
      'टीप ',
      'N/',
      'कं. ',
      'para ',
      '3',
      '१२',
      ' ',
      '।',
      '\n',
      '/',
      '.',
      'क',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let lastEnd = 0;
        for (const { start, end, number } of findNoteReferences(text)) {
          expect(start).toBeGreaterThanOrEqual(lastEnd);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(number).toBeGreaterThan(0);
          lastEnd = end;
        }
      }),
    );
  });

  it('is not led astray by a long run of blanks', () => {
    expect(findNoteReferences(`टीप${' '.repeat(NOTE_MAX_CHARACTERS)}4`)).toEqual([]);
  });
});
