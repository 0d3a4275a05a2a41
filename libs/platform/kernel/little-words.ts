import { soundKey } from './sound-key';

/**
 * Words that nearly every Hindi or English text has. An index need not list them: whoever asks for them as well is
 * answered by reading the few texts that the other words leave.
 */
const LITTLE_WORDS: readonly string[] = [
  ...[
    'का',
    'की',
    'के',
    'को',
    'में',
    'से',
    'है',
    'हैं',
    'हो',
    'पर',
    'और',
    'या',
    'यह',
    'इस',
    'ने',
    'कि',
    'जो',
    'तो',
    'भी',
  ],
  ...['ही', 'था', 'थे', 'थी', 'एवं', 'तथा', 'हेतु', 'गया', 'गई', 'किया'],
  ...['the', 'of', 'and', 'to', 'in', 'for', 'is', 'on', 'a', 'an', 'by'],
];

const WORDS: ReadonlySet<string> = new Set(LITTLE_WORDS);
const SOUNDS: ReadonlySet<string> = new Set(LITTLE_WORDS.map(soundKey));

/** Whether a folded word is one of them. */
export function isLittleWord(word: string): boolean {
  return WORDS.has(word);
}

/** Whether one of them has this sound key. */
export function soundsLittle(key: string): boolean {
  return SOUNDS.has(key);
}

/** Whether one of them begins so. */
export function beginsLittleWord(beginning: string): boolean {
  return LITTLE_WORDS.some((word) => word.startsWith(beginning));
}
