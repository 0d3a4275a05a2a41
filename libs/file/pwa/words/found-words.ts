import { inject } from '@angular/core';
import type { FoundPiece, SearchAnswer } from '@sanchika/file/domain';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { MatchRange } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import type { FoundLine } from '../parts/found-lines';

/** What a card shows of an answer: marks in its subject, lines below it, and that it was only heard. */
export interface FoundWords {
  readonly matches: readonly MatchRange[];
  readonly lines: readonly FoundLine[];
  readonly heard: string | undefined;
}

/** Writes why a file was found, in the reader's language. */
export function injectFoundWords(): (
  subject: string,
  answer: Pick<SearchAnswer, 'isBySound'> & { readonly found: readonly FoundPiece[] },
) => FoundWords {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const labelOf = ({ place, no }: FoundPiece) => {
    const number = no === null ? '' : reading.writeNumber(no);
    if (place === 'note') return phrase('file.search.in.note', { number });
    return place === 'paper'
      ? phrase('file.search.in.paper', { number })
      : phrase('file.search.in.sender', { number });
  };
  return (subject, { found, isBySound }) => ({
    // A long subject is found in a piece of it, whose places are not those of the whole.
    matches: found.find(({ place, snippet }) => place === 'subject' && snippet === subject)?.marks ?? [],
    lines: found
      .filter(({ place }) => place !== 'subject' && place !== 'number')
      .map((piece) => ({ label: labelOf(piece), text: piece.snippet, matches: piece.marks })),
    heard: isBySound ? phrase('file.search.heard') : undefined,
  });
}
