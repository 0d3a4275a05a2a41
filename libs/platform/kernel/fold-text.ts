const NUKTA = /\u093c/g;
const CHANDRABINDU = /\u0901/g;
const JOINERS = /[\u200b-\u200d\u2060\ufeff]/g;
/** A nasal before a stop of its own class is written either way: हिन्दी and हिंदी. */
const NASAL_BEFORE_OWN_CLASS =
  /\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])|\u0923\u094d(?=[\u091f-\u0922])|\u0928\u094d(?=[\u0924-\u0927])|\u092e\u094d(?=[\u092a-\u092d])/g;
const ANUSVARA = '\u0902';
const DEVANAGARI_DIGIT = /[\u0966-\u096f]/g;
const DEVANAGARI_ZERO = 0x966;

/**
 * A text as search compares it: spellings that a reader takes for the same word become equal. Lower case, without
 * nukta and joiners, with one sign for every nasal, one row of digits, and one space between words.
 */
export function foldText(text: string): string {
  return (
    text
      .toLowerCase()
      // Decomposed first: three letters with a nukta are single code points even in NFC.
      .normalize('NFD')
      .replace(NUKTA, '')
      .replace(JOINERS, '')
      .normalize('NFC')
      .replace(CHANDRABINDU, ANUSVARA)
      .replace(NASAL_BEFORE_OWN_CLASS, ANUSVARA)
      .replace(DEVANAGARI_DIGIT, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO))
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** The words of a folded text, each once. */
export function foldedWords(text: string): string[] {
  return [...new Set(foldText(text).split(' '))].filter((word) => word !== '');
}
