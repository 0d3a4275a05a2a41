import { showGlyphs } from './glyphs';

/**
 * Each sets right one thing that glyphs have otherwise than Unicode, in this order. U+E000 is an `f` that waits for its
 * letter, U+E001 a `Z` that climbs over its syllable. Repetitions are bounded, so that no text takes long.
 */
const ORDER: readonly (readonly [glyphs: RegExp, text: string])[] = [
  // Signs struck in another order look the same in the font.
  [/([ँ-ः\ue001])([\u093c\u093e-\u094c]+)/g, '$2$1'],
  [/([\u093e-\u094c]|्र)\u093c/g, '\u093c$1'],
  // A half letter with its stroke is a whole one.
  [/्(\u093c?)ा/g, '$1'],
  [/्\u093c/g, '\u093c्'],
  [/््/g, '्'],
  // Vowels of two glyphs, after the chandrabindu that is struck as a moon and a dot.
  [/ॅं/g, 'ँ'],
  [/ाे/g, 'ो'],
  [/ाै/g, 'ौ'],
  [/ाॅ/g, 'ॉ'],
  [/अा/g, 'आ'],
  [/अो/g, 'ओ'],
  [/अौ/g, 'औ'],
  [/अॉ/g, 'ऑ'],
  [/एे/g, 'ऐ'],
  [/इ\ue001/g, 'ई'],
  // What stands before its letter, and what stands after its syllable.
  [/\ue000((?:[\u0915-\u0939]\u093c?्){0,5}[\u0915-\u0939]\u093c?)/g, '$1ि'],
  [/((?:[\u0915-\u0939]\u093c?्){0,5}[\u0915-\u0939]\u093c?[\u093e-\u094c]{0,3})([ँ-ः]{0,2})\ue001/g, 'र्$1$2'],
  [/\ue000/g, 'ि'],
  [/\ue001/g, 'र्'],
  // The visarga serves as a colon.
  [/(^|[0-9०-९)\s])ः/g, '$1:'],
  [/ः(?=[-–])/g, ':'],
];

/** Unicode of a text typed for the font Kruti Dev 010, NFC. Every Latin letter is taken for a glyph of the font. */
export function unicodeOfKrutiDev(text: string): string {
  const signs = showGlyphs(text);
  return ORDER.reduce((shown, [glyphs, right]) => shown.replace(glyphs, right), signs).normalize('NFC');
}
