import { foldText } from './fold-text';

/** A word of a text: folded as search compares it, and where it stands in the text as it was written. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A number with its commas is one word (₹4,85,000); anything else is a run of letters, marks and digits. */
const WORD = /\p{Nd}+(?:,\p{Nd}{2,3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}\u200b-\u200d\u2060\ufeff]+/gu;

/** The words of a text in their order. Whatever is neither letter nor digit only separates them. */
export function splitWords(text: string): TextWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = foldText(match[0].replaceAll(',', ''));
    return word === '' ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}
