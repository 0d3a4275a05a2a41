/** UTF-16 units, as `length` counts them: so the text fits 65,535 bytes in any script. */
export const NOTE_MAX_CHARACTERS = 15_000;
/** UTF-16 units. */
export const SUBJECT_MAX_CHARACTERS = 300;

export const TEXT_KINDS = ['note', 'subject', 'name'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export type TextFault = 'controlCharacter' | 'loneSurrogate' | 'bidiOverride';

const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;
// C0 only: the line end and the tab are wanted, DEL and C1 do no harm.
const CONTROL_CHARACTER = /(?![\t\n\u007f-\u009f])\p{Control}/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/;
const INVISIBLE = /[\s\u2800\p{Default_Ignorable_Code_Point}]/gu;

/**
 * The form in which words are kept and sealed: NFC, lines ended by LF, no blanks at the end of a line or of the text.
 * ZWJ and ZWNJ stay, because they are spelling in Devanagari.
 */
export function normaliseText(text: string): string {
  const lines = text.normalize('NFC').replace(LINE_END, '\n').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}

/** The first thing for which the text cannot be sealed or safely shown, or null (event format, strings). */
export function textFault(text: string, kind: TextKind): TextFault | null {
  if (CONTROL_CHARACTER.test(text)) return 'controlCharacter';
  if (LONE_SURROGATE.test(text)) return 'loneSurrogate';
  if (kind !== 'note' && BIDI_OVERRIDE.test(text)) return 'bidiOverride';
  return null;
}

/** Whether nothing of the text can be seen. */
export function isBlank(text: string): boolean {
  return text.replace(INVISIBLE, '') === '';
}

/** The paragraphs of a note: its lines, blank ones left out. */
export function paragraphsOf(text: string): string[] {
  return normaliseText(text)
    .split('\n')
    .filter((line) => !isBlank(line));
}
