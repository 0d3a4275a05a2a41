export const REFERENCE_KINDS = ['page', 'note', 'paragraph'] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Where a note names a page, a note or a paragraph of its own file. */
export interface NoteReference {
  readonly kind: ReferenceKind;
  readonly number: number;
  /** Index of the first character in the note text. */
  readonly start: number;
  /** Index after the last character. */
  readonly end: number;
}

const BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}/.])`;
const BLANKS = String.raw`[ \t\u00a0]{0,3}`;
// A following slash or decimal makes it a file number or a measure.
const NUMBER = String.raw`([0-9०-९]{1,5})(?![\p{L}\p{M}\p{N}]|/[\p{L}\p{N}]|\.\p{N})`;

const PATTERNS: readonly (readonly [ReferenceKind, RegExp])[] = [
  ['page', referencePattern(String.raw`(?:पृ|प|p)\.?${BLANKS}/`)],
  ['note', referencePattern(String.raw`(?:टीप${BLANKS}[-–/]?|N/)`)],
  ['paragraph', referencePattern(String.raw`(?:कं\.|कंडिका|कण्डिका|पैरा|para(?:graph)?\b\.?)${BLANKS}[-–/]?`)],
];

/** The references of a note text in their order: `प./3`, `पृ./3`, `P/3`, `टीप 4`, `N/4`, `कं. 12`, `para 12`. */
export function findNoteReferences(text: string): NoteReference[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      number: readNumber(match[1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.filter(({ number }) => number > 0).sort((one, other) => one.start - other.start);
}

function referencePattern(sign: string): RegExp {
  return new RegExp(`${BEFORE}${sign}${BLANKS}${NUMBER}`, 'giu');
}

function readNumber(digits: string): number {
  return Number(digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966)));
}
