import type { KeyLayout } from './key-layout';

/**
 * Remington (GAIL): the typewriter on which the clerks of Madhya Pradesh and Chhattisgarh learn and are examined. Half
 * letters stand on their own keys and `ा` completes them. AltGr gives the Devanagari numerals and what the
 * typewriter lacks. The order of typing is kept by `remington-order.ts`.
 */
export const REMINGTON: KeyLayout = {
  Backquote: ['\u093c', 'द्य', '\u200c', '\u200d'],
  Digit1: ['1', '।', '१', 'ङ'],
  Digit2: ['2', '/', '२', '@'],
  Digit3: ['3', 'ः', '३', '#'],
  Digit4: ['4', '*', '४', '₹'],
  Digit5: ['5', '-', '५', '%'],
  Digit6: ['6', '‘', '६', '“'],
  Digit7: ['7', '’', '७', '”'],
  Digit8: ['8', 'द्ध', '८', '×'],
  Digit9: ['9', 'त्र', '९'],
  Digit0: ['0', 'ऋ', '०', '!'],
  Minus: [';', '.', 'ञ', 'ञ्'],
  Equal: ['ृ', '्', '+', '='],

  KeyQ: ['ु', 'फ'],
  KeyW: ['ू', 'ॅ', 'ॄ', 'ॠ'],
  KeyE: ['म', 'म्'],
  KeyR: ['त', 'त्', 'त्त', 'त्त्'],
  KeyT: ['ज', 'ज्'],
  KeyY: ['ल', 'ल्', 'द्द'],
  KeyU: ['न', 'न्'],
  KeyI: ['प', 'प्', '', 'प्र'],
  KeyO: ['व', 'व्'],
  KeyP: ['च', 'च्'],
  BracketLeft: ['ख्', 'क्ष्', 'ख', 'क्ष'],
  BracketRight: [',', 'द्व'],
  Backslash: ['(', ')', 'ऽ', 'ॐ'],

  KeyA: ['ं', 'ा'],
  KeyS: ['े', 'ै'],
  KeyD: ['क', 'क्'],
  KeyF: ['ि', 'थ्', 'य्'],
  KeyG: ['ह', 'ळ'],
  KeyH: ['ी', 'भ्'],
  KeyJ: ['र', 'श्र'],
  KeyK: ['ा', 'ज्ञ'],
  KeyL: ['स', 'स्'],
  Semicolon: ['य', 'रू', ':'],
  Quote: ['श्', 'ष्', 'श', 'ष'],

  KeyZ: ['्र', 'र्'],
  KeyX: ['ग', 'ग्', 'द्र'],
  KeyC: ['ब', 'ब्'],
  KeyV: ['अ', 'ट'],
  KeyB: ['इ', 'ठ', 'ई'],
  KeyN: ['द', 'छ'],
  KeyM: ['उ', 'ड', 'ऊ'],
  Comma: ['ए', 'ढ', 'ँ'],
  Period: ['ण्', 'झ', '.', 'झ्'],
  Slash: ['ध्', 'घ्', '/', '?'],
};
