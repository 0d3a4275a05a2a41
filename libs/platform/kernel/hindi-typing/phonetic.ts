import { firstSound, type Sound } from './phonetic-sounds';
import { type Replacement, replacementOf } from './replacement';

/** The word that is being written, as long as the cursor stays at its end. */
export interface PhoneticState {
  /** Roman letters struck since the cursor came here. */
  readonly roman: string;
  /** What they show in the text. */
  readonly shown: string;
  /** What stood before them; it decides whether a first vowel is a sign or a letter. */
  readonly stands: Standing;
}

/** `half` is a halant that a vowel replaces. */
type Standing = 'nothing' | 'consonant' | 'half';

interface Struck extends Replacement, PhoneticState {}

/** A word in the making: `open` means that its last consonant has no vowel yet. */
interface Making {
  readonly text: string;
  readonly last: 'open' | 'closed' | 'cold' | 'half';
}

export const NO_WORD: PhoneticState = { roman: '', shown: '', stands: 'nothing' };

const VIRAMA = '्';
const WORD_KEY = /^[A-Za-z~_^]$/;
const CONSONANT_AT_END = /[\u0915-\u0939]\u093c?$/;

/**
 * Devanagari of Roman letters as they are typed: `namaste` → नमस्ते. Every `a` inside a word is typed; at the end of
 * a word the consonant stands without one, as Hindi is written: `raam` → राम.
 */
export function writePhonetic(roman: string, stands: Standing = 'nothing'): string {
  const begun = { nothing: 'closed', consonant: 'cold', half: 'half' } as const;
  let making: Making = { text: '', last: begun[stands] };
  let rest = roman;
  while (rest !== '') {
    const found = firstSound(rest);
    making = found ? addSound(making, found.sound) : { text: making.text + rest.slice(0, 1), last: 'closed' };
    rest = rest.slice(found?.length ?? 1);
  }
  return making.text;
}

/** One letter more; null for a key that is none of the scheme's and is left to the system. */
export function strikePhonetic(before: string, key: string, state: PhoneticState): Struck | null {
  if (key === '|') return { ...strikeDanda(before), ...NO_WORD };
  if (!WORD_KEY.test(key)) return null;
  const word = continues(before, state) ? state : beginWord(before);
  return change(word, word.roman + key);
}

/** Takes back letters until the text changes; null where no word is being written and the system deletes. */
export function eraseStrike(before: string, state: PhoneticState): Struck | null {
  if (!continues(before, state)) return null;
  let roman = state.roman.slice(0, -1);
  while (roman !== '' && written(roman, state.stands) === state.shown) roman = roman.slice(0, -1);
  return written(roman, state.stands) === state.shown ? null : change(state, roman);
}

function continues(before: string, { roman, shown }: PhoneticState): boolean {
  return roman !== '' && before.endsWith(shown);
}

/** A halant that was there before belongs to the word, for a vowel takes its place. */
function beginWord(before: string): PhoneticState {
  if (before.endsWith(VIRAMA)) return { roman: '', shown: VIRAMA, stands: 'half' };
  return { ...NO_WORD, stands: CONSONANT_AT_END.test(before) ? 'consonant' : 'nothing' };
}

function change(state: PhoneticState, roman: string): Struck {
  const shown = written(roman, state.stands);
  return { ...replacementOf(state.shown, shown), ...state, roman, shown };
}

function written(roman: string, stands: Standing): string {
  const halant = stands === 'half' && !isVowelFirst(roman) ? VIRAMA : '';
  return halant + writePhonetic(roman, stands);
}

function isVowelFirst(roman: string): boolean {
  return firstSound(roman)?.sound.kind === 'vowel';
}

function strikeDanda(before: string): Replacement {
  return before.endsWith('।') ? { erase: 1, insert: '॥' } : { erase: 0, insert: '।' };
}

function addSound({ text, last }: Making, sound: Sound): Making {
  switch (sound.kind) {
    case 'consonant':
      return { text: text + (last === 'open' ? VIRAMA : '') + sound.text, last: 'open' };
    case 'halant':
      return { text: text + (last === 'open' || last === 'cold' ? VIRAMA : '~'), last: 'closed' };
    default:
      return { text: text + closing(sound, last), last: 'closed' };
  }
}

function closing(sound: Exclude<Sound, { kind: 'consonant' | 'halant' }>, last: Making['last']): string {
  if (sound.kind === 'vowel') return last === 'closed' ? sound.alone : sound.sign;
  return sound.kind === 'sign' ? sound.text : '';
}
