/**
 * What the glyphs of Kruti Dev 010 show, by the characters under which the font keeps them. Parts of letters stand on
 * their own: a half letter with `k` is whole, `f` stands before its letter, `Z` after its syllable.
 */
const LETTERS: Readonly<Record<string, string>> = {
  d: 'क',
  D: 'क्',
  '[': 'ख्',
  x: 'ग',
  X: 'ग्',
  '?': 'घ्',
  Ä: 'घ',
  '³': 'ङ',
  p: 'च',
  P: 'च्',
  N: 'छ',
  t: 'ज',
  T: 'ज्',
  '>': 'झ',
  '÷': 'झ्',
  Ö: 'झ्',
  '¥': 'ञ',
  V: 'ट',
  B: 'ठ',
  M: 'ड',
  '<': 'ढ',
  '.': 'ण्',
  r: 'त',
  R: 'त्',
  F: 'थ्',
  n: 'द',
  '/': 'ध्',
  è: 'ध्',
  Ë: 'ध्',
  u: 'न',
  U: 'न्',
  i: 'प',
  I: 'प्',
  Q: 'फ',
  '¶': 'फ्',
  c: 'ब',
  C: 'ब्',
  H: 'भ्',
  Ò: 'भ',
  e: 'म',
  E: 'म्',
  ';': 'य',
  '¸': 'य्',
  Ó: '्य',
  î: '्य',
  j: 'र',
  y: 'ल',
  Y: 'ल्',
  G: 'ळ',
  o: 'व',
  O: 'व्',
  "'": 'श्',
  Ü: 'श्',
  '"': 'ष्',
  l: 'स',
  L: 'स्',
  g: 'ह',
  º: 'ह्',
};

const CLUSTERS: Readonly<Record<string, string>> = {
  '{': 'क्ष्',
  '=': 'त्र',
  '«': 'त्र्',
  K: 'ज्ञ',
  J: 'श्र',
  ')': 'द्ध',
  '|': 'द्य',
  '}': 'द्व',
  í: 'द्द',
  Ì: 'द्द',
  Ù: 'त्त्',
  ä: 'क्त',
  ô: 'क्क',
  é: 'न्न',
  '™': 'न्न्',
  à: 'ह्न',
  á: 'ह्य',
  ã: 'ह्म',
  ê: 'ट्ट',
  Í: 'ट्ट',
  ë: 'ट्ठ',
  Î: 'ट्ठ',
  ì: 'ड्ड',
  Ï: 'ड्ड',
  ï: 'ड्ढ',
  Ô: 'ड्ढ',
  ç: 'प्र',
  Á: 'प्र',
  Ø: 'क्र',
  Ý: 'फ्र',
  æ: 'द्र',
  '–': 'दृ',
  '—': 'कृ',
  Ñ: 'कृ',
  â: 'हृ',
  '#': 'रु',
  ':': 'रू',
};

const VOWELS: Readonly<Record<string, string>> = {
  v: 'अ',
  b: 'इ',
  Ã: 'ई',
  m: 'उ',
  Å: 'ऊ',
  _: 'ऋ',
  ',': 'ए',
};

const VOWEL_SIGNS: Readonly<Record<string, string>> = {
  k: 'ा',
  h: 'ी',
  È: 'ीं',
  q: 'ु',
  w: 'ू',
  '`': 'ृ',
  s: 'े',
  S: 'ै',
  '‚': 'ॉ',
  W: 'ॅ',
};

const SIGNS: Readonly<Record<string, string>> = {
  a: 'ं',
  '¡': 'ँ',
  '%': 'ः',
  z: '्र',
  ª: '्र',
  '~': '्',
  '+': '\u093c',
};

const NUMERALS: Readonly<Record<string, string>> = {
  å: '०',
  ƒ: '१',
  '„': '२',
  '…': '३',
  '†': '४',
  '‡': '५',
  ˆ: '६',
  '‰': '७',
  Š: '८',
  '‹': '९',
};

const MARKS: Readonly<Record<string, string>> = {
  A: '।',
  ']': ',',
  '-': '.',
  '&': '-',
  '@': '/',
  '\\': '?',
  '(': ';',
  '¼': '(',
  '½': ')',
  '¿': '{',
  À: '}',
  '¾': '=',
  '^': '‘',
  '*': '’',
  Þ: '“',
  ß: '”',
  $: '+',
  µ: '-',
  Œ: '॰',
  ñ: '॰',
  '·': 'ऽ',
  '•': 'ऽ',
  '∙': 'ऽ',
  Û: '×',
};

/** Stands for `f` until its letter is known. */
export const WAITING_I = '\ue000';
/** Stands for `Z` until its syllable is known. */
export const CLIMBING_R = '\ue001';

/** The signs of a text in the order of its glyphs; what the font does not redraw stays. */
export function showGlyphs(text: string): string {
  return text.replaceAll('b±', 'ईं').replace(/[^\u0900-\u097f]/gu, (glyph) => signsOf(glyph) ?? glyph);
}

function signsOf(glyph: string): string | undefined {
  if (glyph === 'f') return WAITING_I;
  if (glyph === 'Z') return CLIMBING_R;
  return LETTERS[glyph] ?? CLUSTERS[glyph] ?? VOWELS[glyph] ?? VOWEL_SIGNS[glyph] ?? otherSign(glyph);
}

function otherSign(glyph: string): string | undefined {
  return SIGNS[glyph] ?? NUMERALS[glyph] ?? MARKS[glyph];
}
