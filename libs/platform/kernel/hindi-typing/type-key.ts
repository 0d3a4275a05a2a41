import { INSCRIPT } from './inscript';
import { type KeyLayer, signOf } from './key-layout';
import { eraseStrike, NO_WORD, type PhoneticState, strikePhonetic } from './phonetic';
import { REMINGTON } from './remington';
import { type RemingtonState, strikeRemington } from './remington-order';
import type { Replacement } from './replacement';

/** Ways in which the app itself writes Devanagari with the keys of a Latin keyboard. */
export const HINDI_WAYS = ['inscript', 'remington', 'phonetic'] as const;
export type HindiWay = (typeof HINDI_WAYS)[number];

/** One key as it goes down. */
export interface KeyStroke {
  /** The place of the key, as `KeyboardEvent.code` names it. */
  readonly code: string;
  /** What the system would type, without the effect of Caps Lock. */
  readonly key: string;
  readonly layer: KeyLayer;
}

/** What is open between two keys; it is dropped when the cursor goes elsewhere. */
export interface TypingState {
  readonly remington: RemingtonState;
  readonly phonetic: PhoneticState;
}

/** What the key changes before the cursor, and what it leaves open. */
export interface TypedKey extends Replacement {
  readonly state: TypingState;
}

export const AT_REST: TypingState = { remington: { waits: false }, phonetic: NO_WORD };

/** Text before the cursor, in which nothing is selected, with what the last key left open. */
export interface TypingPlace {
  readonly before: string;
  readonly state: TypingState;
}

/** The change that a key makes in the chosen way; null for a key that is left to the system. */
export function typeKey(way: HindiWay, stroke: KeyStroke, place: TypingPlace): TypedKey | null {
  return WAYS[way](stroke, place);
}

const WAYS: Readonly<Record<HindiWay, (stroke: KeyStroke, place: TypingPlace) => TypedKey | null>> = {
  inscript: ({ code, layer }) => {
    const sign = signOf(INSCRIPT, code, layer);
    return sign === null ? null : { erase: 0, insert: sign, state: AT_REST };
  },
  remington: ({ code, layer }, { before, state }) => {
    const sign = signOf(REMINGTON, code, layer);
    if (sign === null) return null;
    const { erase, insert, waits } = strikeRemington(before, sign, state.remington);
    return { erase, insert, state: { ...AT_REST, remington: { waits } } };
  },
  phonetic: ({ key, layer }, { before, state }) => {
    if (layer === 'altGr' || layer === 'shiftAltGr') return null;
    const struck =
      key === 'Backspace' ? eraseStrike(before, state.phonetic) : strikePhonetic(before, key, state.phonetic);
    if (!struck) return null;
    const { erase, insert, roman, shown, stands } = struck;
    return { erase, insert, state: { ...AT_REST, phonetic: { roman, shown, stands } } };
  },
};
