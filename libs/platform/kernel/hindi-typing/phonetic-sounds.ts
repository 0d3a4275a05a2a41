/** Letters that carry a consonant. Capitals are retroflex or borrowed sounds, as in ITRANS. */
const CONSONANTS: Readonly<Record<string, string>> = {
  k: 'क',
  kh: 'ख',
  g: 'ग',
  gh: 'घ',
  '~N': 'ङ',
  c: 'च',
  ch: 'च',
  chh: 'छ',
  Ch: 'छ',
  C: 'छ',
  j: 'ज',
  jh: 'झ',
  J: 'झ',
  '~n': 'ञ',
  T: 'ट',
  Th: 'ठ',
  D: 'ड',
  Dh: 'ढ',
  N: 'ण',
  R: 'ड\u093c',
  Rh: 'ढ\u093c',
  t: 'त',
  th: 'थ',
  d: 'द',
  dh: 'ध',
  n: 'न',
  p: 'प',
  ph: 'फ',
  P: 'फ',
  b: 'ब',
  bh: 'भ',
  B: 'भ',
  m: 'म',
  y: 'य',
  Y: 'य',
  r: 'र',
  l: 'ल',
  L: 'ळ',
  v: 'व',
  V: 'व',
  w: 'व',
  W: 'व',
  sh: 'श',
  Sh: 'ष',
  S: 'ष',
  s: 'स',
  h: 'ह',
  q: 'क\u093c',
  Q: 'क\u093c',
  K: 'ख\u093c',
  G: 'ग\u093c',
  z: 'ज\u093c',
  Z: 'ज\u093c',
  f: 'फ\u093c',
  F: 'फ\u093c',
  x: 'क्ष',
  X: 'क्ष',
  ksh: 'क्ष',
  kSh: 'क्ष',
  GY: 'ज्ञ',
  'j~n': 'ज्ञ',
};

/** Letters that carry a vowel: as a sign on a consonant, and alone. */
const VOWELS: Readonly<Record<string, readonly [sign: string, alone: string]>> = {
  a: ['', 'अ'],
  aa: ['ा', 'आ'],
  A: ['ा', 'आ'],
  i: ['ि', 'इ'],
  ii: ['ी', 'ई'],
  ee: ['ी', 'ई'],
  I: ['ी', 'ई'],
  u: ['ु', 'उ'],
  uu: ['ू', 'ऊ'],
  oo: ['ू', 'ऊ'],
  U: ['ू', 'ऊ'],
  e: ['े', 'ए'],
  ai: ['ै', 'ऐ'],
  o: ['ो', 'ओ'],
  au: ['ौ', 'औ'],
  E: ['ॅ', 'ऍ'],
  O: ['ॉ', 'ऑ'],
  RRi: ['ृ', 'ऋ'],
  'R^i': ['ृ', 'ऋ'],
  // नई, कई: nobody means ऐइ by it.
  aii: ['ई', 'अई'],
  auu: ['ऊ', 'अऊ'],
};

const SIGNS: Readonly<Record<string, string>> = { M: 'ं', MM: 'ँ', H: 'ः' };

/** What Roman letters stand for. */
export type Sound =
  | { readonly kind: 'consonant'; readonly text: string }
  | { readonly kind: 'vowel'; readonly sign: string; readonly alone: string }
  | { readonly kind: 'sign'; readonly text: string }
  /** `~` after a consonant: its halant stays, and the next consonant joins below it. */
  | { readonly kind: 'halant' }
  /** `_` writes nothing and parts what would be read together. */
  | { readonly kind: 'parting' };

const OTHERS: Readonly<Record<string, Sound>> = { '~': { kind: 'halant' }, _: { kind: 'parting' } };

/** Letters of the longest spelling. */
const LONGEST = 3;

/** The sound at the start of the Roman text, by its longest spelling; null for a sign that stands for none. */
export function firstSound(roman: string): { readonly sound: Sound; readonly length: number } | null {
  for (let length = Math.min(LONGEST, roman.length); length > 0; length -= 1) {
    const sound = soundOf(roman.slice(0, length));
    if (sound) return { sound, length };
  }
  return null;
}

function soundOf(roman: string): Sound | null {
  const consonant = CONSONANTS[roman];
  if (consonant) return { kind: 'consonant', text: consonant };
  const vowel = VOWELS[roman];
  if (vowel) return { kind: 'vowel', sign: vowel[0], alone: vowel[1] };
  const sign = SIGNS[roman];
  if (sign) return { kind: 'sign', text: sign };
  return OTHERS[roman] ?? null;
}

/** What each key of a letter begins, for the picture of the keyboard. */
export function soundOfKey(key: string): string | null {
  return CONSONANTS[key] ?? VOWELS[key]?.[1] ?? SIGNS[key] ?? null;
}
