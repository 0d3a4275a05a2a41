/** Which of the four rows of signs a key gives. */
export const KEY_LAYERS = ['plain', 'shift', 'altGr', 'shiftAltGr'] as const;
export type KeyLayer = (typeof KEY_LAYERS)[number];

/** What one key types in each layer, in the order of `KEY_LAYERS`; an empty place is left to the system. */
export type KeySigns = readonly [plain: string, shift: string, altGr?: string, shiftAltGr?: string];

/** Signs by the place of the key, as `KeyboardEvent.code` names it whatever the system types there. */
export type KeyLayout = Readonly<Record<string, KeySigns>>;

/** The keys that type signs, row by row from the left, as they lie under the hands. */
export const KEY_ROWS: readonly (readonly string[])[] = [
  [
    'Backquote',
    'Digit1',
    'Digit2',
    'Digit3',
    'Digit4',
    'Digit5',
    'Digit6',
    'Digit7',
    'Digit8',
    'Digit9',
    'Digit0',
    'Minus',
    'Equal',
  ],
  [
    'KeyQ',
    'KeyW',
    'KeyE',
    'KeyR',
    'KeyT',
    'KeyY',
    'KeyU',
    'KeyI',
    'KeyO',
    'KeyP',
    'BracketLeft',
    'BracketRight',
    'Backslash',
  ],
  ['KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG', 'KeyH', 'KeyJ', 'KeyK', 'KeyL', 'Semicolon', 'Quote'],
  ['KeyZ', 'KeyX', 'KeyC', 'KeyV', 'KeyB', 'KeyN', 'KeyM', 'Comma', 'Period', 'Slash'],
];

/** What the key types in that layer; null where the layout says nothing. */
export function signOf(layout: KeyLayout, code: string, layer: KeyLayer): string | null {
  return layout[code]?.[KEY_LAYERS.indexOf(layer)] || null;
}
