import type { MatchRange } from '@sanchika/platform/ui';

/** Where the words of a search stand in a text; letters are compared as they are composed, without their case. */
export function matchesOf(text: string, words: string): readonly MatchRange[] {
  const folded = fold(text);
  // Folding that changes the length would point at other letters.
  if (folded.length !== text.length) return [];
  const found = wordsOf(words).flatMap((word) => {
    const start = folded.indexOf(word);
    return start < 0 ? [] : [[start, start + word.length] as const];
  });
  return found
    .sort(([one], [other]) => one - other)
    .filter(([start], place, all) => start >= (all[place - 1]?.[1] ?? 0));
}

/** Whether every word of a search stands in the text. */
export function hasAllWords(text: string, words: string): boolean {
  const folded = fold(text);
  return wordsOf(words).every((word) => folded.includes(word));
}

function wordsOf(words: string): string[] {
  return fold(words).split(/\s+/).filter(Boolean);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
