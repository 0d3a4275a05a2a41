import { inject, Service } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import {
  catchError,
  concatMap,
  from,
  ignoreElements,
  map,
  merge,
  type Observable,
  of,
  switchMap,
} from 'rxjs';
import { NotingActions } from '../store/noting.actions';
import { SanctionOutbox } from './sanction-outbox';
import { SanctionsActions } from './sanctions.actions';

/** Forms go to the phone's own store, blocks out by the outbox, in the order in which they were written. */
@Service({ autoProvided: false })
export class SanctionsEffects {
  private readonly actions = inject(Actions);
  private readonly outbox = inject(SanctionOutbox);

  readonly find = createEffect(() =>
    this.actions.pipe(
      ofType(SanctionsActions.formOpened),
      switchMap(({ place }) => from(this.outbox.readDraft(place)).pipe(catchError(() => of(null)))),
      map((draft) => SanctionsActions.draftFound({ draft })),
    ),
  );

  readonly write = createEffect(() =>
    merge(
      this.actions.pipe(
        ofType(SanctionsActions.formFilledIn),
        concatMap(({ draft }) => this.attempt(this.outbox.keepDraft(draft))),
      ),
      this.actions.pipe(
        ofType(SanctionsActions.moneyProposed),
        concatMap(({ fileId, body }) => this.attempt(this.outbox.propose(fileId, body))),
      ),
      this.actions.pipe(
        ofType(SanctionsActions.moneyWithdrawn),
        concatMap((withdrawal) => this.attempt(this.outbox.withdraw(withdrawal))),
      ),
      this.actions.pipe(
        ofType(SanctionsActions.proposalTakenBack),
        concatMap(({ key }) => this.attempt(this.outbox.takeBack(key))),
      ),
    ),
  );

  private attempt(writing: Promise<unknown>): Observable<ReturnType<typeof NotingActions.writingFailed>> {
    return from(writing).pipe(
      ignoreElements(),
      catchError(() => of(NotingActions.writingFailed())),
    );
  }
}
