import { unicodeOfKrutiDev } from './unicode-of-kruti-dev';

/** For each letter, those that follow it in English and in Hindi names written in Roman letters. */
const FOLLOWERS: Readonly<Record<string, string>> = {
  a: 'bcdfghijklmnprstuvwxyz',
  b: 'acehijlorsuy',
  c: 'acehiklmorstuy',
  d: 'abcdefghilmoprstuy',
  e: 'abcdefghijklmnopqrstuvwxy',
  f: 'acefilorstuy',
  g: 'aeghilnorstu',
  h: 'aeilmnorstuw',
  i: 'abcdefghklmnoprstvwxyz',
  j: 'aeiosuvy',
  k: 'aefhinosu',
  l: 'abdefgijklmoprstuvwy',
  m: 'abdegijklmnopstuvy',
  n: 'abcdefghijklmnopstuvwy',
  o: 'abcdefgijklmnoprstuvwxz',
  p: 'adehilmnoprstuvxy',
  q: 'lu',
  r: 'abcdefgiklmnoprstuvwy',
  s: 'acefghiklmnopqrstuvwy',
  t: 'acdefhilmnoprstuwy',
  u: 'abcdefgilmnprstuv',
  v: 'aegino',
  w: 'aehinorsw',
  x: 'aceipty',
  y: 'aceilmnoprstv',
  z: 'aeiz',
};

/** Signs that are letters in the font and stand inside no word of English. */
const FONT_SIGN = /[;[{}|<>`+~=^\\\u0080-\uffff]/;
const LETTER = /[A-Za-z]/;
const CAPITALS = /^[^a-z]*[A-Z][^a-z]*$/;
const DEVANAGARI = /[\u0900-\u097f]/;

/** Syllables, vowels, and the marks of a sentence. */
const HINDI_WORD =
  /^(?:[\u0915-\u0939]\u093c?(?:्|[\u093e-\u094c]?[ँंः]?)|[अ-औ][ँंः]?|[।॥॰ऽ‘’“”,.;:?!/()\-{}=×०-९0-9*])+$/;

const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 6;
/** Parts of the whole: what must read as Hindi, and how much of it no other language would write. */
const LEAST_HINDI = 0.85;
const LEAST_STRANGE = 0.2;

interface Look {
  readonly letters: number;
  readonly hindi: number;
  readonly pairs: number;
  readonly strange: number;
}

/**
 * Whether a text was typed for Kruti Dev 010: read as such it is Hindi, and read as it stands it is nothing. Made not
 * to err on English, Roman Hindi, names or codes; a single word proves nothing.
 */
export function looksLikeKrutiDev(text: string): boolean {
  if (DEVANAGARI.test(text)) return false;
  const words = text.split(/\s+/).filter((word) => LETTER.test(word));
  if (words.length < FEWEST_WORDS) return false;
  const looks = words.map(lookAt);
  const sum = (part: keyof Look) => looks.reduce((total, look) => total + look[part], 0);
  const letters = sum('letters');
  return (
    letters >= FEWEST_LETTERS &&
    sum('hindi') >= LEAST_HINDI * letters &&
    sum('strange') >= LEAST_STRANGE * Math.max(1, sum('pairs'))
  );
}

function lookAt(word: string): Look {
  const letters = word.length;
  const isHindi = !CAPITALS.test(word) && HINDI_WORD.test(unicodeOfKrutiDev(word));
  let pairs = 0;
  let strange = 0;
  for (let place = 1; place < letters; place += 1) {
    const first = word.charAt(place - 1);
    const second = word.charAt(place);
    if (!LETTER.test(first)) continue;
    pairs += 1;
    if (isStrange(first, second, word.charAt(place + 1))) strange += 1;
  }
  return { letters, hindi: isHindi ? letters : 0, pairs, strange };
}

function isStrange(first: string, second: string, third: string): boolean {
  if (FONT_SIGN.test(second)) return LETTER.test(third);
  if (!LETTER.test(second)) return false;
  const isTurned = first === first.toLowerCase() && second !== second.toLowerCase();
  return isTurned || !FOLLOWERS[first.toLowerCase()]?.includes(second.toLowerCase());
}
