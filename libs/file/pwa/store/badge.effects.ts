import { inject, Service } from '@angular/core';
import { AppBadge, ServerClock } from '@sanchika/platform/pwa';
import { createEffect } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { combineLatest, distinctUntilChanged, map, tap } from 'rxjs';
import { countDesk } from '../pages/count-desk';
import { deskFeature } from './desk.feature';
import { outboxFeature } from './outbox.feature';

/** The app's picture says how many files wait for a decision, as the inbox counts them; what is stamped here is decided. */
@Service({ autoProvided: false })
export class BadgeEffects {
  private readonly store = inject(Store);
  private readonly badge = inject(AppBadge);
  private readonly clock = inject(ServerClock);

  readonly show = createEffect(
    () =>
      combineLatest([
        this.store.select(deskFeature.selectDeskCards),
        this.store.select(deskFeature.selectHead),
        this.store.select(outboxFeature.selectLeaving),
      ]).pipe(
        map(([cards, head, leaving]) => {
          const isDecided = (fileId: string) =>
            leaving.has(fileId) && leaving.get(fileId)?.state !== 'refused';
          const desk = { cards, counted: head?.counts ?? null, hasMore: !!head?.next, isDecided };
          return countDesk({ ...desk, now: this.clock.now() }).pending;
        }),
        distinctUntilChanged(),
        tap((count) => this.badge.show(count)),
      ),
    { dispatch: false },
  );
}
