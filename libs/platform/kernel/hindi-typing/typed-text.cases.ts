import { KEY_LAYERS, KEY_ROWS, type KeyLayer } from './key-layout';
import { AT_REST, type HindiWay, type KeyStroke, typeKey } from './type-key';

const PLAIN = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./";
const SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?';
const CODES = KEY_ROWS.flat();

/** The stroke that types a character on an American keyboard; `«` before it holds AltGr, `⌫` is Backspace. */
export function strokesOf(typed: string): KeyStroke[] {
  const strokes: KeyStroke[] = [];
  let isAltGr = false;
  for (const character of typed) {
    if (character === '«') isAltGr = true;
    else {
      strokes.push(strokeOf(character, isAltGr));
      isAltGr = false;
    }
  }
  return strokes;
}

function strokeOf(character: string, isAltGr: boolean): KeyStroke {
  if (character === '⌫') return { code: 'Backspace', key: 'Backspace', layer: 'plain' };
  const isShifted = !PLAIN.includes(character) && SHIFTED.includes(character);
  const code = CODES[(isShifted ? SHIFTED : PLAIN).indexOf(character)] ?? 'Space';
  const layer: KeyLayer = KEY_LAYERS[(isAltGr ? 2 : 0) + (isShifted ? 1 : 0)] ?? 'plain';
  return { code, key: character, layer };
}

/** The text after the keys, as a browser would hold it: what the way leaves to the system, the system types. */
export function typeText(way: HindiWay, typed: string, before = ''): string {
  let text = before;
  let state = AT_REST;
  for (const stroke of strokesOf(typed)) {
    const change = typeKey(way, stroke, { before: text, state });
    state = change?.state ?? AT_REST;
    if (change) text = text.slice(0, text.length - change.erase) + change.insert;
    else text = stroke.key === 'Backspace' ? text.slice(0, -1) : text + stroke.key;
  }
  return text;
}
