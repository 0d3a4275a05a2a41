import { type Replacement, replacementOf } from './replacement';

/** What the typewriter's order leaves open between two keys. */
export interface RemingtonState {
  /** A `ि` was struck whose letter has not come yet: on the typewriter it stands before its letter. */
  readonly waits: boolean;
}

interface Struck extends Replacement, RemingtonState {}

/** The longest syllable a person types, with room to spare. */
const REACH = 32;
const SHORT_I = 'ि';
const VIRAMA = '्';
const AA = 'ा';
const REPH = 'र्';
/** Signs that belong to the letter and stand before its `ि`, though they are struck after it. */
const ON_THE_LETTER = ['्र', VIRAMA, '\u093c'];

const LETTER_FIRST = /^[\u0915-\u0939]/;
const LETTER_WITH_I = /[\u0915-\u0939]\u093c?ि$/;
const HALF_WITH_I = /्ि$/;
const LAST_SYLLABLE = /(?:[\u0915-\u0939]\u093c?्)*[\u0915-\u0939]\u093c?[\u093e-\u094c]*[ँ-ः]*$/;
const TAKES_COLON = /(?:^|[0-9०-९\s;,()/*\-‘’“”×!])$/;

/** Two strokes that make one sign: what stands, what is struck, what becomes of it. */
const PAIRS: readonly (readonly [stands: string, struck: string, becomes: string])[] = [
  ['अ', 'ा', 'आ'],
  ['आ', 'ॅ', 'ऑ'],
  ['आ', 'े', 'ओ'],
  ['आ', 'ै', 'औ'],
  ['इ', REPH, 'ई'],
  ['उ', 'ु', 'ऊ'],
  ['ए', 'ॅ', 'ऍ'],
  ['ए', 'े', 'ऐ'],
  ['ा', 'ॅ', 'ॉ'],
  ['ा', 'े', 'ो'],
  ['ा', 'ै', 'ौ'],
  ['ृ', 'ृ', 'ॄ'],
  ['ॉ', 'ं', 'ाँ'],
  ['ॅ', 'ं', 'ँ'],
  ['ं', 'ॅ', 'ँ'],
  ['।', '।', '॥'],
  ['‘', '‘', '“'],
  ['’', '’', '”'],
];

/** Puts one sign of the typewriter into the text: `ि` waits for its letter, `र्` climbs over the syllable before it. */
export function strikeRemington(before: string, sign: string, { waits }: RemingtonState): Struck {
  const stands = before.slice(-REACH);
  const isOpen = waits && LETTER_WITH_I.test(stands);
  const becomes = strike(stands, sign, isOpen);
  const stillWaits = sign === SHORT_I || (isOpen && LETTER_FIRST.test(sign) && sign.endsWith(VIRAMA));
  return { ...replacementOf(stands, becomes), waits: stillWaits };
}

function strike(stands: string, sign: string, isOpen: boolean): string {
  if (sign === SHORT_I) return stands + sign;
  return (
    strikePair(stands, sign) ??
    strikeReph(stands, sign) ??
    strikeBeforeI(stands, sign, isOpen) ??
    completeHalf(stands, sign) ??
    stands + (sign === 'ः' && TAKES_COLON.test(stands) ? ':' : sign)
  );
}

function strikePair(stands: string, sign: string): string | null {
  const pair = PAIRS.find(([first, struck]) => struck === sign && stands.endsWith(first));
  return pair ? stands.slice(0, -pair[0].length) + pair[2] : null;
}

function strikeReph(stands: string, sign: string): string | null {
  const place = sign === REPH ? stands.search(LAST_SYLLABLE) : -1;
  return place < 0 ? null : stands.slice(0, place) + REPH + stands.slice(place);
}

function strikeBeforeI(stands: string, sign: string, isOpen: boolean): string | null {
  if (!stands.endsWith(SHORT_I)) return null;
  const letters = stands.slice(0, -1);
  if (sign === AA && HALF_WITH_I.test(stands)) return letters.slice(0, -1) + SHORT_I;
  const hasLetter = LETTER_WITH_I.test(stands);
  const belongs = ON_THE_LETTER.includes(sign)
    ? hasLetter
    : LETTER_FIRST.test(sign) && (isOpen || !hasLetter);
  return belongs ? letters + sign + SHORT_I : null;
}

function completeHalf(stands: string, sign: string): string | null {
  return sign === AA && stands.endsWith(VIRAMA) ? stands.slice(0, -1) : null;
}
