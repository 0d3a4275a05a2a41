import { describe, expect, it } from 'vitest';
import { INSCRIPT } from './inscript';
import { KEY_LAYERS, KEY_ROWS, type KeyLayout, signOf } from './key-layout';
import { REMINGTON } from './remington';
import { AT_REST, HINDI_WAYS, typeKey } from './type-key';
import { typeText } from './typed-text.cases';

const keys = KEY_ROWS.flat();

/** Rows as they are printed on the charts of the layouts; `·` is left to the system. */
const CHARTS: readonly (readonly [string, KeyLayout, readonly string[]])[] = [
  [
    'InScript',
    INSCRIPT,
    [
      'ॊ 1 2 3 4 5 6 7 8 9 0 - ृ ौ ै ा ी ू ब ह ग द ज ड \u093c ॉ ो े ् ि ु प र क त च ट ॆ ं म न व ल स , . य',
      'ऒ ऍ ॅ ्र र् ज्ञ त्र क्ष श्र ( ) ः ऋ औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ ऑ ओ ए अ इ उ फ ऱ ख थ छ ठ ऎ ँ ण ऩ ऴ ळ श ष । य\u093c',
      '` १ २ ३ ४ ५ ६ ७ ८ ९ ० · ॄ · · · ॣ · · · ग\u093c · ज\u093c ड\u093c · \\ · · · ॢ · · · क\u093c · ॒ · ॓ · ॔ · · · · ॰ ॥ /',
      '~ ! @ # ₹ % ^ & * · · _ ॠ · · · ॡ · · · · · · ढ\u093c · | · · · ऌ · फ\u093c · ख\u093c · · ॑ · ॐ · · · · · · ऽ ?',
    ],
  ],
  [
    'Remington',
    REMINGTON,
    [
      '\u093c 1 2 3 4 5 6 7 8 9 0 ; ृ ु ू म त ज ल न प व च ख् , ( ं े क ि ह ी र ा स य श् ्र ग ब अ इ द उ ए ण् ध्',
      'द्य । / ः * - ‘ ’ द्ध त्र ऋ . ् फ ॅ म् त् ज् ल् न् प् व् च् क्ष् द्व ) ा ै क् थ् ळ भ् श्र ज्ञ स् रू ष् र् ग् ब् ट ठ छ ड ढ झ घ्',
      '\u200c १ २ ३ ४ ५ ६ ७ ८ ९ ० ञ + · ॄ · त्त · द्द · · · · ख · ऽ · · · य् · · · · · : श · द्र · · ई · ऊ ँ . /',
      '\u200d ङ @ # ₹ % “ ” × · ! ञ् = · ॠ · त्त् · · · प्र · · क्ष · ॐ · · · · · · · · · · ष · · · · · · · · झ् ?',
    ],
  ],
];

describe.each(CHARTS)('%s', (_, layout, rows) => {
  it.each(KEY_LAYERS)('types its whole %s layer as the chart shows it', (layer) => {
    const chart = rows[KEY_LAYERS.indexOf(layer)]?.split(' ').map((sign) => (sign === '·' ? null : sign));
    expect(keys.map((code) => signOf(layout, code, layer))).toEqual(chart);
  });

  it('knows no key that is not on the picture', () => {
    expect(Object.keys(layout).filter((code) => !keys.includes(code))).toEqual([]);
  });

  it('reaches every consonant of Hindi, whole or as a half that `ा` completes', () => {
    const signs = new Set(Object.values(layout).flat());
    const consonants = [...'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह'];
    const missing = consonants.filter((letter) => !signs.has(letter) && !signs.has(`${letter}्`));
    expect(missing).toEqual([]);
  });
});

describe('InScript', () => {
  it.each([
    ['vcmdls', 'नमस्ते'],
    ['mdbrk=lf', 'स्वीकृति'],
    ['kejd/en/', 'कार्यालय'],
    ['Dvgcaofl', 'अनुमोदित'],
    ['h#mdlgl', 'प्रस्तुत'],
    ['%ehv', 'ज्ञापन'],
    ['&s^', 'क्षेत्र'],
    ['*rcev', 'श्रीमान'],
    ['k$ce', 'कर्मा'],
    ['Jd/', 'ऱ्य'],
    ['«[', 'ड\u093c'],
    ['«1«0', '१०'],
    ['«$485', '₹485'],
  ])('types %s as %s', (typed, text) => {
    expect(typeText('inscript', typed)).toBe(text);
  });
});

describe('every way', () => {
  it.each(HINDI_WAYS)('(%s) leaves keys without a sign to the system', (way) => {
    for (const key of ['Enter', 'Tab', 'ArrowLeft', 'F5', 'Escape', 'Delete', ' ']) {
      const code = key === ' ' ? 'Space' : key;
      const place = { before: 'क', state: AT_REST };
      expect(typeKey(way, { code, key, layer: 'plain' }, place)).toBeNull();
    }
  });

  it.each(['inscript', 'remington'] as const)('(%s) deletes as the system does', (way) => {
    const stroke = { code: 'Backspace', key: 'Backspace', layer: 'plain' } as const;
    expect(typeKey(way, stroke, { before: 'कि', state: AT_REST })).toBeNull();
  });
});
