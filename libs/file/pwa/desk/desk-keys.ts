import { isPlain, isTyping } from '../reading/is-typing';

/** What the keys of the noting desk do, in the order in which they are listed. */
export const DESK_KEYS = [
  { act: 'stamp', keys: ['Ctrl', '↵'] },
  { act: 'phrases', keys: ['1', '2', '3'] },
  { act: 'pen', keys: ['E'] },
  { act: 'next', keys: ['N'] },
  { act: 'return', keys: ['R'] },
  { act: 'acts', keys: ['M'] },
  { act: 'details', keys: ['D'] },
  { act: 'list', keys: ['J', 'K'] },
  { act: 'panes', keys: ['F6'] },
  { act: 'turn', keys: ['[', ']'] },
  { act: 'go', keys: ['G'] },
  { act: 'lanes', keys: ['T'] },
  { act: 'shortcuts', keys: ['?'] },
] as const;
export type DeskAct = (typeof DESK_KEYS)[number]['act'];

/** Acts of the desk that a single key gives; the others are heard where they belong. */
const SINGLE = {
  e: 'pen',
  n: 'next',
  r: 'return',
  m: 'acts',
  d: 'details',
  '[': 'back',
  ']': 'forth',
  g: 'go',
  t: 'lanes',
  '?': 'shortcuts',
} as const;
export type SingleKeyAct = (typeof SINGLE)[keyof typeof SINGLE];

export function singleKeyAct(key: string): SingleKeyAct | null {
  const known = Object.entries(SINGLE).find(([name]) => name === key.toLowerCase());
  return known?.[1] ?? null;
}

const KEY = 'sanchika.single-keys';

/** Whether letters alone act on this device; who dictates or types by mistake turns them off (WCAG 2.1.4). */
export function hasSingleKeys(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

/** Whether a letter is a command now: pressed alone, nothing being written, and letters may act. */
export function isCommandKey(event: KeyboardEvent): boolean {
  return isPlain(event) && !isTyping(event) && hasSingleKeys();
}

export function chooseSingleKeys(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
}
