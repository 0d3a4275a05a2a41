import {
  type EnvironmentProviders,
  inject,
  Injector,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { distinctUntilChanged, map } from 'rxjs';

/** Whoever acts here now: at each sign-in and each change of the post, what waits for him is looked after. */
export function provideAlerts(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideEnvironmentInitializer(() => {
      const injector = inject(Injector);
      inject(Store)
        .select(accessFeature.selectMe)
        .pipe(
          map((me) => (me ? { personId: me.personId, postId: me.actingPostId } : null)),
          distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
        )
        .subscribe((who) => {
          // Not for the first screen: it comes when that stands.
          void import('./offline/waiting.receiver')
            .then(({ WaitingReceiver }) => injector.get(WaitingReceiver).turnTo(who))
            .catch(() => undefined);
        });
    }),
  ]);
}
