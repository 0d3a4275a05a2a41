const DEVANAGARI_ZERO = 0x0966;

/** १२३ for 123; letters and other signs are untouched. */
export function devanagariDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(DEVANAGARI_ZERO + Number(digit)));
}

/** The BCP 47 tag that `Intl` needs for a language of the house and a kind of digits. */
export function localeOf(language: 'hi' | 'en', digits: 'latin' | 'devanagari'): string {
  return `${language}-IN-u-nu-${digits === 'devanagari' ? 'deva' : 'latn'}`;
}
