import { inject, Service } from '@angular/core';
import { failureOf } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { catchError, from, map, type Observable, of, switchMap } from 'rxjs';
import { FileReceiver } from '../offline/file.receiver';
import { ViewingsActions } from './viewings.actions';

/** Asks the server who saw a file. */
@Service({ autoProvided: false })
export class ViewingsEffects {
  private readonly actions = inject(Actions);
  private readonly receiver = inject(FileReceiver);

  readonly list = createEffect(() =>
    this.actions.pipe(
      ofType(ViewingsActions.listWanted),
      switchMap(({ fileId }) => this.page(fileId, null)),
    ),
  );

  readonly more = createEffect(() =>
    this.actions.pipe(
      ofType(ViewingsActions.moreWanted),
      switchMap(({ fileId, after }) => this.page(fileId, after)),
    ),
  );

  private page(fileId: string, after: string | null): Observable<Action> {
    return from(this.receiver.fetchViewings(fileId, after)).pipe(
      map((page) => ViewingsActions.pageCame({ fileId, page, isFirst: after === null })),
      catchError((error: unknown) => of(ViewingsActions.pageFailed({ fileId, failure: failureOf(error) }))),
    );
  }
}
