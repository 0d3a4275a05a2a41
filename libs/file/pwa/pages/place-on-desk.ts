import { computed, inject, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../file.phrases';
import { deskFeature } from '../store/desk.feature';
import { outboxFeature } from '../store/outbox.feature';

/** «7 में 1» on a desk of several files; null while the network has something more urgent to say. */
export function injectPlaceOnDesk(fileId: Signal<string>): Signal<string | null> {
  const store = inject(Store);
  const reading = inject(ReadingChoices);
  const phrase = injectPhrase<typeof hi>();
  const isOnline = inject(Reach).isOnline;
  const cards = store.selectSignal(deskFeature.selectDeskCards);
  const unsent = store.selectSignal(outboxFeature.selectUnsentCount);
  return computed(() => {
    const place = cards().findIndex((card) => card.fileId === fileId()) + 1;
    if (!isOnline() || unsent() > 0 || place === 0 || cards().length === 1) return null;
    const count = reading.writeNumber(cards().length);
    return phrase('file.place', { place: reading.writeNumber(place), count });
  });
}
