import type { KeyLayout } from './key-layout';

/**
 * InScript for Hindi: the layers of IS 13194:1991 with the conjuncts on Shift 3 to 8, AltGr as InScript users know it
 * from desktops. The numerals of the plain layer are the international ones, which article 343 of the Constitution
 * sets for official work; AltGr gives the Devanagari ones. Letters with a nukta are typed as letter and nukta.
 */
export const INSCRIPT: KeyLayout = {
  Backquote: ['ॊ', 'ऒ', '`', '~'],
  Digit1: ['1', 'ऍ', '१', '!'],
  Digit2: ['2', 'ॅ', '२', '@'],
  Digit3: ['3', '्र', '३', '#'],
  Digit4: ['4', 'र्', '४', '₹'],
  Digit5: ['5', 'ज्ञ', '५', '%'],
  Digit6: ['6', 'त्र', '६', '^'],
  Digit7: ['7', 'क्ष', '७', '&'],
  Digit8: ['8', 'श्र', '८', '*'],
  Digit9: ['9', '(', '९'],
  Digit0: ['0', ')', '०'],
  Minus: ['-', 'ः', '', '_'],
  Equal: ['ृ', 'ऋ', 'ॄ', 'ॠ'],

  KeyQ: ['ौ', 'औ'],
  KeyW: ['ै', 'ऐ'],
  KeyE: ['ा', 'आ'],
  KeyR: ['ी', 'ई', 'ॣ', 'ॡ'],
  KeyT: ['ू', 'ऊ'],
  KeyY: ['ब', 'भ'],
  KeyU: ['ह', 'ङ'],
  KeyI: ['ग', 'घ', 'ग\u093c'],
  KeyO: ['द', 'ध'],
  KeyP: ['ज', 'झ', 'ज\u093c'],
  BracketLeft: ['ड', 'ढ', 'ड\u093c', 'ढ\u093c'],
  BracketRight: ['\u093c', 'ञ'],
  Backslash: ['ॉ', 'ऑ', '\\', '|'],

  KeyA: ['ो', 'ओ'],
  KeyS: ['े', 'ए'],
  KeyD: ['्', 'अ'],
  KeyF: ['ि', 'इ', 'ॢ', 'ऌ'],
  KeyG: ['ु', 'उ'],
  KeyH: ['प', 'फ', '', 'फ\u093c'],
  KeyJ: ['र', 'ऱ'],
  KeyK: ['क', 'ख', 'क\u093c', 'ख\u093c'],
  KeyL: ['त', 'थ'],
  Semicolon: ['च', 'छ', '॒'],
  Quote: ['ट', 'ठ', '', '॑'],

  KeyZ: ['ॆ', 'ऎ', '॓'],
  KeyX: ['ं', 'ँ', '', 'ॐ'],
  KeyC: ['म', 'ण', '॔'],
  KeyV: ['न', 'ऩ'],
  KeyB: ['व', 'ऴ'],
  KeyN: ['ल', 'ळ'],
  KeyM: ['स', 'श'],
  Comma: [',', 'ष', '॰'],
  Period: ['.', '।', '॥', 'ऽ'],
  Slash: ['य', 'य\u093c', '/', '?'],
};
