import { inject, Service } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, concatMap, from, ignoreElements, of } from 'rxjs';
import { MatterOutbox } from '../offline/matter-outbox';
import { MattersActions } from './matters.actions';
import { NotingActions } from './noting.actions';

/** Forms go to the phone's own store, acts out by the outbox, in the order in which they were written. */
@Service({ autoProvided: false })
export class MattersEffects {
  private readonly actions = inject(Actions);
  private readonly outbox = inject(MatterOutbox);

  readonly write = createEffect(() =>
    this.actions.pipe(
      ofType(MattersActions.formFilledIn, MattersActions.actDone, MattersActions.actTakenBack),
      concatMap((action) =>
        from(this.writeDown(action)).pipe(
          ignoreElements(),
          catchError(() => of(NotingActions.writingFailed())),
        ),
      ),
    ),
  );

  private writeDown(action: MattersAction): Promise<unknown> {
    if ('draft' in action) return this.outbox.keepDraft(action.draft);
    return 'act' in action ? this.outbox.put(action.act) : this.outbox.takeBack(action.row);
  }
}

type MattersAction =
  | ReturnType<typeof MattersActions.formFilledIn>
  | ReturnType<typeof MattersActions.actDone>
  | ReturnType<typeof MattersActions.actTakenBack>;
