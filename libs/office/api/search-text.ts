import { foldedWords, foldText } from '@sanchika/platform/kernel';

/** What a row is found by: each text folded, in an order that does not matter. */
export function searchTextOf(texts: readonly (string | null)[]): string {
  return foldText(texts.filter((text) => text !== null).join(' '));
}

const MOST_WORDS = 6;

/** The words of a search as LIKE patterns with `!` as the escape. */
export function wordPatterns(typed: string): string[] {
  const words = foldedWords(typed).slice(0, MOST_WORDS);
  return words.map((word) => `%${word.replace(/[!%_]/g, '!$&')}%`);
}
