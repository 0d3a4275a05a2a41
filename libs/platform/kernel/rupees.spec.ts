import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRupees, readRupees } from './rupees';
import { rupeesInWords } from './rupees-in-words';

const VECTORS: readonly (readonly [paise: number, figures: string, hi: string, en: string])[] = [
  [1, '₹ 0.01', 'शून्य रुपये एक पैसे मात्र', 'Rupees zero and one paise only'],
  [100, '₹ 1.00', 'एक रुपये मात्र', 'Rupee one only'],
  [99_900, '₹ 999.00', 'नौ सौ निन्यानवे रुपये मात्र', 'Rupees nine hundred ninety-nine only'],
  [100_000, '₹ 1,000.00', 'एक हज़ार रुपये मात्र', 'Rupees one thousand only'],
  [10_000_000, '₹ 1,00,000.00', 'एक लाख रुपये मात्र', 'Rupees one lakh only'],
  [
    123_456_700,
    '₹ 12,34,567.00',
    'बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ रुपये मात्र',
    'Rupees twelve lakh thirty-four thousand five hundred sixty-seven only',
  ],
  [1_000_000_000, '₹ 1,00,00,000.00', 'एक करोड़ रुपये मात्र', 'Rupees one crore only'],
  [1_000_000_050, '₹ 1,00,00,000.50', 'एक करोड़ रुपये पचास पैसे मात्र', 'Rupees one crore and fifty paise only'],
  [10_000_000_000_000, '₹ 1,00,00,00,00,000.00', 'दस हज़ार करोड़ रुपये मात्र', 'Rupees ten thousand crore only'],
];

describe('an amount of rupees', () => {
  it.each(VECTORS)('of %i paise is written %s', (paise, figures, hi, en) => {
    expect(formatRupees(paise)).toBe(figures);
    expect(rupeesInWords(paise, 'hi')).toBe(hi);
    expect(rupeesInWords(paise, 'en')).toBe(en);
    expect(readRupees(figures)).toBe(paise);
  });

  it.each([
    ['१२,३४,५६७', 123_456_700],
    ['1234567.5', 123_456_750],
    ['₹ 500/-', 50_000],
    [' 0.01 ', 1],
  ])('typed as %s is read', (typed, paise) => {
    expect(readRupees(typed)).toBe(paise);
  });

  it.each(['', '.5', '1.234', '-5', '1e5', 'सौ', '100000000000.01', '1.2.3'])(
    'is not read from %j',
    (typed) => {
      expect(readRupees(typed)).toBeNull();
    },
  );

  it('is read back from its own figures, and no two have the same words', () => {
    const amount = fc.integer({ min: 1, max: 10_000_000_000_000 });
    fc.assert(fc.property(amount, (paise) => readRupees(formatRupees(paise)) === paise));
    const words = Array.from({ length: 100_000 }, (_, rupees) => rupeesInWords(rupees * 100, 'hi'));
    expect(new Set(words).size).toBe(words.length);
  });
});
