import { type ReferenceKind, REFERENCE_KINDS } from './note-references';

/** A reference that is being written: `प./`, `टीप `, `कं. ` or `@`, with the digits that are there. */
export interface BegunReference {
  /** What it asks for; every kind after `@`. */
  readonly kinds: readonly ReferenceKind[];
  /** The digits so far, in ASCII. */
  readonly digits: string;
  /** Index of its first character; it ends at the cursor. */
  readonly start: number;
}

const BEFORE = /[\p{L}\p{M}\p{N}/.]/u;
/** Longest first: nothing further back can begin one. */
const REACH = 24;

const BEGINNINGS: readonly (readonly [kinds: readonly ReferenceKind[], sign: RegExp])[] = [
  [['page'], /(?:पृ|प|p)\.?[ \t]?\/[ \t]?([0-9०-९]{0,5})$/iu],
  [['note'], /(?:टीप(?:[-–/][ \t]?|[ \t](?=[0-9०-९]))|N\/)([0-9०-९]{0,5})$/iu],
  [
    ['paragraph'],
    /(?:कं\.|(?:कंडिका|कण्डिका|पैरा|para(?:graph)?\.?)[-–/ \t])[ \t]?[-–/]?[ \t]?([0-9०-९]{0,5})$/iu,
  ],
  [REFERENCE_KINDS, /@([0-9०-९]{0,5})$/u],
];

/** The reference that is being written at the end of the text, as `findNoteReferences` would read it; null when none. */
export function referenceBegun(before: string): BegunReference | null {
  const from = Math.max(0, before.length - REACH);
  const tail = before.slice(from);
  for (const [kinds, sign] of BEGINNINGS) {
    const match = sign.exec(tail);
    if (match && !BEFORE.test(tail.charAt(match.index - 1)))
      return { kinds, digits: asciiOf(match[1] ?? ''), start: from + match.index };
  }
  return null;
}

function asciiOf(digits: string): string {
  return digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}
