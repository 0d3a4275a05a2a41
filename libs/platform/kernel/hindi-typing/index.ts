export { INSCRIPT } from './inscript';
export { KEY_LAYERS, KEY_ROWS, signOf } from './key-layout';
export type { KeyLayer, KeyLayout } from './key-layout';
export { soundOfKey } from './phonetic-sounds';
export { REMINGTON } from './remington';
export { AT_REST, HINDI_WAYS, typeKey } from './type-key';
export type { HindiWay, KeyStroke, TypedKey, TypingPlace, TypingState } from './type-key';
