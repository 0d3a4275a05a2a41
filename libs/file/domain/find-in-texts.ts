import { findPhrase, orderMarks, splitWords } from '@sanchika/platform/kernel';
import type { AskedPhrase, Mark } from '@sanchika/platform/kernel';
import type { FileText } from './file-texts';
import type { SearchPlace } from './search-places';

/** A short piece of a text with the words that were found in it. */
export interface FoundPiece {
  readonly place: SearchPlace;
  readonly no: number | null;
  readonly snippet: string;
  /** Half-open places in the snippet, in order. */
  readonly marks: [start: number, end: number][];
}

/** Where the words of a question stand in a file. */
export interface SearchAnswer {
  readonly found: FoundPiece[];
  /** Whether some word is only heard in it. */
  readonly isBySound: boolean;
}

const MOST_TEXTS = 4;

/** The texts in which all phrases are found between them; null when one of the phrases is in none. */
export function findInTexts(
  texts: readonly FileText[],
  phrases: readonly AskedPhrase[],
): SearchAnswer | null {
  const read = texts.map((text) => ({ text, words: splitWords(text.text), marks: new Array<Mark>() }));
  let isBySound = false;
  for (const phrase of phrases) {
    let byLetters = false;
    let isFound = false;
    for (const { words, marks } of read) {
      const found = findPhrase(words, phrase);
      if (!found) continue;
      isFound = true;
      byLetters ||= !found.isBySound;
      marks.push(...found.marks);
    }
    if (!isFound) return null;
    isBySound ||= !byLetters;
  }
  const marked = read.filter(({ marks }) => marks.length > 0).slice(0, MOST_TEXTS);
  return { found: marked.map(({ text, marks }) => foundPiece(text, orderMarks(marks))), isBySound };
}

const SNIPPET_LENGTH = 160;
const BEFORE = 40;
const ELLIPSIS = '…';

/** A short piece of the text around the first mark, cut between words, with its own marks. */
function foundPiece({ place, no, text }: FileText, marks: readonly Mark[]): FoundPiece {
  const [start, end] = cutAround(text, marks[0]?.[0] ?? 0);
  const lead = start > 0 ? ELLIPSIS : '';
  const shift = lead.length - start;
  const snippet = lead + text.slice(start, end) + (end < text.length ? ELLIPSIS : '');
  const inside = marks.filter(([from, to]) => from >= start && to <= end);
  return {
    place,
    no,
    // A line end would make the piece look like several.
    snippet: snippet.replace(/\s/g, ' '),
    marks: inside.map(([from, to]): [number, number] => [from + shift, to + shift]),
  };
}

function cutAround(text: string, at: number): [start: number, end: number] {
  if (text.length <= SNIPPET_LENGTH) return [0, text.length];
  const start = at <= BEFORE ? 0 : afterBlank(text, at - BEFORE, at);
  const late = Math.min(text.length, start + SNIPPET_LENGTH);
  if (late === text.length) return [start, late];
  const lastBlank = text.slice(at, late).search(/\s\S*$/);
  if (lastBlank > 0) return [start, at + lastBlank];
  // Never between the halves of a surrogate pair.
  return [start, /[\ud800-\udbff]/.test(text[late - 1] ?? '') ? late - 1 : late];
}

/** Where the first word begins between two places; the second of them when none does. */
function afterBlank(text: string, early: number, at: number): number {
  const blank = text.slice(early, at).search(/\s/);
  return blank < 0 ? at : early + blank + 1;
}
