import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldText } from './fold-text';

describe('foldText', () => {
  it.each([
    ['हिन्दी', 'हिंदी', 'a nasal before a stop of its class'],
    ['ज़मीन', 'जमीन', 'a composed nukta'],
    ['ज़मीन', 'जमीन', 'a nukta of its own'],
    ['चाँद', 'चांद', 'chandrabindu'],
    ['राम\u200d', 'राम', 'a joiner at the end'],
    ['क्\u200cष', 'क्ष', 'a non-joiner inside'],
    ['Collectorate  MAHASAMUND ', 'collectorate mahasamund', 'case and spaces'],
    ['सम्बन्ध', 'संबंध', 'two nasals of different classes'],
    ['१४/२०२६', '14/2026', 'digits of either row'],
  ])('takes %s for %s: %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it('keeps words apart that a reader keeps apart', () => {
    expect(foldText('किताब')).not.toBe(foldText('कताब'));
    expect(foldText('जन्म')).toBe('जन्म');
    expect(foldText('कन')).not.toBe(foldText('कं'));
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('foldedWords', () => {
  it('names each word once and nothing for an empty text', () => {
    expect(foldedWords('  स्थापना  शाखा स्थापना ')).toEqual(['स्थापना', 'शाखा']);
    expect(foldedWords(' \u200d ')).toEqual([]);
  });
});
