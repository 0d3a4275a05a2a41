import { inject, Service } from '@angular/core';
import { Announcements } from '@sanchika/platform/ui';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, concatMap, filter, from, map, of } from 'rxjs';
import { isWrittenElsewhere, KeepBoth } from '../offline/keep-both';
import type { hi } from '../noting/noting.phrases';
import { NotingActions } from './noting.actions';
import { ReaderPageActions } from './open-file.actions';
import { OutboxActions } from './outbox.actions';

/** When another device wrote on the same draft: both texts are kept, and the person is told. */
@Service({ autoProvided: false })
export class DraftConflictEffects {
  private readonly actions = inject(Actions);
  private readonly both = inject(KeepBoth);
  private readonly announcements = inject(Announcements);
  private readonly phrase = injectPhrase<typeof hi>();

  readonly keepBoth = createEffect(() =>
    this.actions.pipe(
      ofType(OutboxActions.outboxRowsChanged),
      map(({ rows }) => rows.find((row) => row.state === 'refused' && isWrittenElsewhere(row))),
      filter((row) => row !== undefined),
      concatMap((row) =>
        from(this.both.run(row)).pipe(
          filter((isFirst) => isFirst),
          map(() => {
            this.announcements.announce(this.phrase('file.noting.kept-both'));
            return ReaderPageActions.reloadAsked({ fileId: row.topicId });
          }),
          catchError(() => of(NotingActions.writingFailed())),
        ),
      ),
    ),
  );
}
