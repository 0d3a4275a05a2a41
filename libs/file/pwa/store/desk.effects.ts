import { inject, Service } from '@angular/core';
import { accessFeature } from '@sanchika/access/pwa';
import { FileReads } from '@sanchika/file/contract';
import { worksOnFiles } from '@sanchika/file/domain';
import { urlOf } from '@sanchika/platform/contract';
import { failureOf, LiveNews, LocalStore, type Tables } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  auditTime,
  catchError,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  from,
  map,
  merge,
  of,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { cardsOf } from '../offline/desk-cards';
import { FileReceiver } from '../offline/file.receiver';
import { deskHeads, openedFiles } from '../offline/file.tables';
import { DeskActions, DeskPageActions } from './desk.actions';
import { deskFeature, type LastWord } from './desk.feature';
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
      // A post that does no file work has no desk to ask for.
      map((held) => (held && worksOnFiles(held.roles) ? held.post.postId : null)),
      distinctUntilChanged(),
      map((postId) => DeskActions.postChanged({ postId })),
    ),
  );

  readonly watch = createEffect(() =>
    this.postId.pipe(
      switchMap((postId) => (postId ? this.local.watch((tables) => readDesk(tables, postId)) : EMPTY)),
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
      map((said) =>
        DeskActions.newsArrived({ fileId: typeof said?.['fileId'] === 'string' ? said['fileId'] : null }),
      ),
    ),
  );

  private attempt(work: Promise<void>) {
    return from(work).pipe(
      map((): Action => DeskActions.deskFetched()),
      catchError((error: unknown) => of(DeskActions.deskFetchFailed({ failure: failureOf(error) }))),
    );
  }
}

async function readDesk(tables: Tables, postId: string) {
  const rows = await cardsOf(tables, postId);
  const kept = await tables.of(openedFiles).bulkGet(rows.map(({ fileId }) => [postId, fileId]));
  const lastWords: Record<string, LastWord> = {};
  for (const opened of kept) {
    const note = opened?.file.notes.at(-1);
    if (opened && note && note.by.postId !== postId)
      lastWords[opened.fileId] = { decision: note.decision, at: note.at };
  }
  return { rows, head: (await tables.of(deskHeads).get(postId)) ?? null, lastWords };
}
