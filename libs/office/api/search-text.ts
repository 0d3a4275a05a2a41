import { foldText } from '@sanchika/platform/kernel';

/** What a row is found by: each text folded, in an order that does not matter. */
export function searchTextOf(texts: readonly (string | null)[]): string {
  return foldText(texts.filter((text) => text !== null).join(' '));
}
