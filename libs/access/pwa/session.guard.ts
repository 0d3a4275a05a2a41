import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { filter, map, take } from 'rxjs';
import { accessFeature } from './store/access.feature';

/** Lets a signed-in person pass; others sign in first and come back. */
export const personOnly: CanActivateFn = (_, { url }) => {
  const router = inject(Router);
  return inject(Store)
    .select(accessFeature.selectAccessState)
    .pipe(
      filter(({ status }) => status !== 'unknown'),
      take(1),
      map(
        ({ status }) =>
          status === 'signedIn' || router.createUrlTree(['/sign-in'], { queryParams: { to: url } }),
      ),
    );
};

/** Lets a person pass who acts in a post; others sign in or choose one first. */
export const actingOnly: CanActivateFn = (_, { url }) => {
  const router = inject(Router);
  return inject(Store)
    .select(accessFeature.selectAccessState)
    .pipe(
      filter(({ status }) => status !== 'unknown'),
      take(1),
      map(({ status, me }) => {
        if (status !== 'signedIn') return router.createUrlTree(['/sign-in'], { queryParams: { to: url } });
        return me?.actingPostId ? true : router.createUrlTree(['/choose-post'], { queryParams: { to: url } });
      }),
    );
};
