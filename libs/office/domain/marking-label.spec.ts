import { describe, expect, it } from 'vitest';
import { markingLabel } from './marking-label';

describe('the marking label (K-4)', () => {
  it('names designation, initials, section and office', () => {
    const parts = { section: 'स्थापना', office: 'कलेक्टोरेट', designation: 'सहायक ग्रेड-2', person: 'रामेश कुमार' };
    expect(markingLabel(parts)).toBe('सहायक ग्रेड-2 (रा. कु.)–स्थापना–कलेक्टोरेट');
  });

  it('keeps a conjunct with its vowel sign together', () => {
    const parts = { section: null, office: 'तहसील', designation: 'तहसीलदार', person: 'प्रीति क्षीरसागर' };
    expect(markingLabel(parts)).toBe('तहसीलदार (प्री. क्षी.)–तहसील');
  });

  it('takes the first letter of a Latin name', () => {
    const parts = { section: 'Establishment', office: 'FCS', designation: 'Clerk', person: 'Ramesh Kumar' };
    expect(markingLabel(parts)).toBe('Clerk (R. K.)–Establishment–FCS');
  });

  it('shows a vacant post by its designation alone', () => {
    const parts = { section: null, office: 'तहसील', designation: 'तहसीलदार', person: null };
    expect(markingLabel(parts)).toBe('तहसीलदार–तहसील');
  });

  it('gives a vowel at the beginning of a name as it is written', () => {
    const parts = { section: null, office: 'तहसील', designation: 'पटवारी', person: 'आशा इंद्र' };
    expect(markingLabel(parts)).toBe('पटवारी (आ. इ.)–तहसील');
  });
});
