import { inject } from '@angular/core';
import type { NoteView } from '@sanchika/file/contract';
import type { Decision } from '@sanchika/file/domain';
import { instantOfIso } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import { injectPostWords } from '../words/post-words';

/** A decision's mark under a note. */
export interface NoteStamp {
  readonly word: string;
  readonly above: string;
  readonly below: string;
  readonly label: string;
}

/** Passing a file on is no decision, and leaves no stamp. */
const UNSTAMPED: readonly Decision[] = ['putUp', 'seen'];

export function injectNoteStamps(): (note: NoteView) => NoteStamp | null {
  const phrase = injectPhrase<typeof hi>();
  const reading = inject(ReadingChoices);
  const posts = injectPostWords();
  return ({ decision, by, at, isPulledBack }) => {
    if (isPulledBack || UNSTAMPED.includes(decision)) return null;
    const word = phrase(`file.decision.${decision}`);
    const above = posts.short(by);
    const below = writeMoment(instantOfIso(at), 'shortDay', reading.locale());
    return { word, above, below, label: [word, above, below].join(', ') };
  };
}
