import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeText } from './typed-text.cases';

describe('Remington', () => {
  it.each([
    ['ueLrs', 'नमस्ते'],
    ['Lohd=fr', 'स्वीकृति'],
    ['vuqeksfnr', 'अनुमोदित'],
    ['izLrqr', 'प्रस्तुत'],
    ['egksn;', 'महोदय'],
    ['Kkiu', 'ज्ञापन'],
    ['lafpdk', 'संचिका'],
    ['vf/kdkjh', 'अधिकारी'],
    ['dysDVj', 'कलेक्टर'],
    ['fVIi.kh', 'टिप्पणी'],
    ['N`', 'छ\u093c'],
    ['NRrhlx<`', 'छत्तीसगढ\u093c'],
    [',oa', 'एवं'],
    [',sfrgkfld', 'ऐतिहासिक'],
    ['vkSj', 'और'],
    ['vksj', 'ओर'],
    ['vki', 'आप'],
    ['vkWfMV', 'ऑडिट'],
    ['dkWyst', 'कॉलेज'],
    ['mqij', 'ऊपर'],
    ['pkWan', 'चाँद'],
    ['t`ehu', 'ज\u093cमीन'],
    ["'kkldh;", 'शासकीय'],
    ['Hkwfe', 'भूमि'],
    ['{ks(', 'क्षेत्र'],
    ['Jheku', 'श्रीमान'],
    ['iz/kku', 'प्रधान'],
    [':i;s', 'रूपये'],
    ['(.k', 'त्रण'],
    [').k', 'ऋण'],
    ['LFkkuh;', 'स्थानीय'],
  ])('types %s as %s', (typed, text) => {
    expect(typeText('remington', typed)).toBe(text);
  });

  it.each([
    ['fd', 'कि', 'one letter'],
    ['dfork', 'कविता', 'after another letter'],
    ['fLFkfr', 'स्थिति', 'a half and a completed half'],
    ["f'k{kk", 'शिक्षा', 'a half that `ा` completes'],
    ['fgUnh', 'हिन्दी', 'before a half that belongs to the next letter'],
    ['fdz;k', 'क्रिया', 'a letter that gets a र below'],
    ['fM`', 'ड\u093cि', 'a letter that gets a nukta'],
    ['fMMk', 'डिडा', 'and no further'],
    ['fM+M', 'ड्डि', 'a letter that gets a halant'],
    ['vfLFk', 'अस्थि', 'inside a word'],
    ['df', 'कि', 'for those who strike it after its letter'],
    ['df df', 'कि कि', 'and go on with another word'],
    ['f f', 'ि ि', 'alone'],
  ])('waits with ि for its letter: %s → %s (%s)', (typed, text) => {
    expect(typeText('remington', typed)).toBe(text);
  });

  it.each([
    ['deZ', 'कर्म', 'over one letter'],
    ['dk;Z', 'कार्य', 'over the letter alone'],
    ['dk;kZy;', 'कार्यालय', 'over letter and sign'],
    ['dk;ksZa', 'कार्यों', 'before the anusvara'],
    ['dk;ksaZ', 'कार्यों', 'after the anusvara'],
    ['fuekZ.k', 'निर्माण', 'in a word with ि'],
    ['okf"kZd', 'वार्षिक', 'over a letter with ि'],
    ['dksVZ', 'कोर्ट', 'over a letter without half'],
    ['oL(Z', 'वर्स्त्र', 'over a cluster'],
    ['bZ', 'ई', 'which with इ is ई'],
    ['dbZ', 'कई', 'also after a letter'],
    ['Z', 'र्', 'alone'],
  ])('lets र् climb: %s → %s (%s)', (typed, text) => {
    expect(typeText('remington', typed)).toBe(text);
  });

  it.each([
    ['5#', '5:'],
    ['vr#', 'अतः'],
    ['!!', '॥'],
    ['!', '।'],
    ['^^d&&', '“क”'],
    ['2026%27', '2026-27'],
    ['i_@3', 'प./3'],
  ])('keeps the office’s marks: %s → %s', (typed, text) => {
    expect(typeText('remington', typed)).toBe(text);
  });

  it('changes only what stands directly before the cursor', () => {
    expect(typeText('remington', 'Z', 'राम कम')).toBe('राम कर्म');
    expect(typeText('remington', 'Z', 'राम ')).toBe('राम र्');
  });

  it('forgets a waiting ि when the cursor has been elsewhere', () => {
    expect(typeText('remington', 'o', 'कि')).toBe('किव');
  });

  it('never loses a sign that was struck, and never touches another word', () => {
    const key = fc.constantFrom(...'fkshqwdxptrnuicejyolgKJ{LHZz`+aA ');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (typed) => {
        const text = typeText('remington', typed.join(''), 'पहला शब्द ');
        expect(text.startsWith('पहला शब्द ')).toBe(true);
      }),
    );
  });
});
