import {
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideEnvironmentInitializer,
} from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { providePhrases } from '@sanchika/platform/pwa/phrases';
import { distinctUntilChanged, map } from 'rxjs';
import { en } from './alerts-english.phrases';
import { hi } from './alerts.phrases';
import { RingingSender } from './offline/ringing.sender';

/** The words of alerts, and the renewal of ringing at each sign-in. */
export function provideAlerts(): EnvironmentProviders {
  return makeEnvironmentProviders([
    providePhrases(hi, en),
    provideEnvironmentInitializer(() => {
      const ringing = inject(RingingSender);
      inject(Store)
        .select(accessFeature.selectMe)
        .pipe(
          map((me) => me?.personId ?? null),
          distinctUntilChanged(),
        )
        .subscribe((personId) => {
          // Without network it is renewed at the next opening of the app.
          if (personId !== null) void ringing.renew(personId).catch(() => undefined);
        });
    }),
  ]);
}
