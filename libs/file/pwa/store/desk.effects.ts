import { inject, Service } from '@angular/core';
import { accessFeature } from '@sanchika/access/pwa';
import { FileReads } from '@sanchika/file/contract';
import { urlOf } from '@sanchika/platform/contract';
import { failureOf, LiveNews, LocalStore } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { auditTime, catchError, distinctUntilChanged, EMPTY, exhaustMap, from, map, merge, of, switchMap, withLatestFrom } from 'rxjs';
import { FileReceiver } from '../offline/file.receiver';
import { deskCards, deskHeads } from '../offline/file.tables';
import { DeskActions, DeskPageActions } from './desk.actions';
import { deskFeature } from './desk.feature';
import { OutboxActions } from './outbox.actions';

const BURST_MS = 150;

/** Keeps the desk of the acting post: from the phone at once, from the server as it changes. */
@Service({ autoProvided: false })
export class DeskEffects {
  private readonly actions = inject(Actions);
  private readonly store = inject(Store);
  private readonly local = inject(LocalStore);
  private readonly receiver = inject(FileReceiver);
  private readonly news = inject(LiveNews);
  private readonly postId = this.store.select(deskFeature.selectPostId);

  readonly followPost = createEffect(() =>
    this.store.select(accessFeature.selectActingPost).pipe(
      map((held) => held?.post.postId ?? null),
      distinctUntilChanged(),
      map((postId) => DeskActions.postChanged({ postId })),
    ),
  );

  readonly watch = createEffect(() =>
    this.postId.pipe(
      switchMap((postId) =>
        postId
          ? this.local.watch(async (tables) => {
              const rows = tables.of(deskCards).where('[postId+place]').between([postId, -1], [postId, Infinity]);
              return { rows: await rows.toArray(), head: (await tables.of(deskHeads).get(postId)) ?? null };
            })
          : EMPTY,
      ),
      map((kept) => DeskActions.deskRowsChanged(kept)),
    ),
  );

  readonly fetch = createEffect(() =>
    merge(
      this.postId,
      this.actions.pipe(
        ofType(
          DeskPageActions.deskOpened,
          DeskPageActions.refreshAsked,
          DeskActions.newsArrived,
          OutboxActions.actAnswered,
        ),
      ),
    ).pipe(
      auditTime(BURST_MS),
      withLatestFrom(this.postId),
      switchMap(([, postId]) => (postId ? this.attempt(this.receiver.refreshDesk(postId)) : EMPTY)),
    ),
  );

  readonly fetchMore = createEffect(() =>
    this.actions.pipe(
      ofType(DeskPageActions.moreWanted),
      withLatestFrom(this.postId),
      exhaustMap(([, postId]) => (postId ? this.attempt(this.receiver.fetchMore(postId)) : EMPTY)),
    ),
  );

  /** What lies on top opens at once and is there without network; reading ahead marks nothing read. */
  readonly fetchAhead = createEffect(
    () =>
      this.actions.pipe(
        ofType(DeskActions.deskFetched),
        withLatestFrom(this.postId),
        exhaustMap(([, postId]) =>
          postId ? from(this.receiver.fetchAhead(postId)).pipe(catchError(() => EMPTY)) : EMPTY,
        ),
      ),
    { dispatch: false },
  );

  readonly listen = createEffect(() =>
    this.postId.pipe(
      switchMap((postId) => (postId ? this.news.follow(urlOf(FileReads.stream), 'file') : EMPTY)),
      map((said) => DeskActions.newsArrived({ fileId: typeof said?.['fileId'] === 'string' ? said['fileId'] : null })),
    ),
  );

  private attempt(work: Promise<void>) {
    return from(work).pipe(
      map((): Action => DeskActions.deskFetched()),
      catchError((error: unknown) => of(DeskActions.deskFetchFailed({ failure: failureOf(error) }))),
    );
  }
}
