import { inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { instant, instantOfIso } from '@sanchika/platform/kernel';
import { isFinal } from '@sanchika/file/domain';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import { decisionIn } from '../offline/file.sender';
import type { StampState } from '../parts';
import { deskFeature } from '../store/desk.feature';
import { outboxFeature } from '../store/outbox.feature';

/** The stamp on a card, in words. */
export interface CardStamp {
  readonly state: StampState;
  readonly word: string;
  readonly above: string;
  readonly below: string;
  readonly label: string;
}

/** One's own decision on its way out, or the final decision with which the file came back. */
export function injectCardStamps(): (fileId: string) => CardStamp | null {
  const store = inject(Store);
  const reading = inject(ReadingChoices);
  const phrase = injectPhrase<typeof hi>();
  const leaving = store.selectSignal(outboxFeature.selectLeaving);
  const lastWords = store.selectSignal(deskFeature.selectLastWords);
  const clock = (epochMs: number) => writeMoment(instant(epochMs), 'clock', reading.locale());
  return (fileId) => {
    const row = leaving().get(fileId);
    if (row) {
      const word = phrase(`file.decision.${decisionIn(row) ?? 'putUp'}`);
      const isTorn = row.state === 'refused';
      return {
        state: isTorn ? 'torn' : 'waiting',
        word,
        above: clock(row.writtenAt),
        below: isTorn ? '' : phrase('file.stamp.below.waiting'),
        label: phrase(isTorn ? 'file.stamp.refused' : 'file.stamp.waiting', { decision: word }),
      };
    }
    const note = lastWords()[fileId];
    if (!note || !isFinal(note.decision)) return null;
    const word = phrase(`file.decision.${note.decision}`);
    const day = writeMoment(instantOfIso(note.at), 'shortDay', reading.locale());
    return { state: 'solid', word, above: '', below: day, label: `${word}, ${day}` };
  };
}
