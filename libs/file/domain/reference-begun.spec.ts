import { describe, expect, it } from 'vitest';
import { findNoteReferences } from './note-references';
import { referenceBegun } from './reference-begun';

describe('referenceBegun', () => {
  it.each([
    ['प्रमाण-पत्र प./', ['page'], '', 'प./'],
    ['पृ./1', ['page'], '1', 'पृ./1'],
    ['see p./', ['page'], '', 'p./'],
    ['P/१२', ['page'], '12', 'P/१२'],
    ['(प./', ['page'], '', 'प./'],
    ['टीप/', ['note'], '', 'टीप/'],
    ['टीप 4', ['note'], '4', 'टीप 4'],
    ['टीप-', ['note'], '', 'टीप-'],
    ['as in N/', ['note'], '', 'N/'],
    ['कं. ', ['paragraph'], '', 'कं. '],
    ['कंडिका 1', ['paragraph'], '1', 'कंडिका 1'],
    ['para ', ['paragraph'], '', 'para '],
    ['देखें @', ['page', 'note', 'paragraph'], '', '@'],
    ['@3', ['page', 'note', 'paragraph'], '3', '@3'],
  ])('finds the one at the end of %j', (before, kinds, digits, words) => {
    const begun = referenceBegun(before);
    expect(begun).toMatchObject({ kinds, digits });
    expect(before.slice(begun?.start)).toBe(words);
  });

  it.each([
    ['W.P./', 'a writ petition'],
    ['STN/4/2026/N/', 'a file number'],
    ['यह टीप ', 'the word, in a sentence'],
    ['सप./', 'the end of another word'],
    ['name@', 'an address'],
    ['प./3 ', 'a reference that is written'],
    ['प./123456', 'more than a file can have'],
    ['', 'nothing'],
  ])('finds none at the end of %j: %s', (before) => {
    expect(referenceBegun(before)).toBeNull();
  });

  it('knows every reference that the reader knows, digit by digit', () => {
    for (const text of [
      'प./3',
      'पृ./14',
      'P/3',
      'टीप 4',
      'टीप-4',
      'N/4',
      'कं. 12',
      'कंडिका 12',
      'पैरा-12',
      'para 12',
    ]) {
      const [found] = findNoteReferences(text);
      expect(referenceBegun(text)).toMatchObject({
        kinds: [found?.kind],
        digits: String(found?.number),
        start: 0,
      });
    }
  });
});
