import { inject, Service } from '@angular/core';
import { FileActs } from '@sanchika/file/contract';
import { failureOf, LocalStore } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  auditTime,
  catchError,
  debounceTime,
  EMPTY,
  filter,
  from,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  switchMap,
  withLatestFrom,
} from 'rxjs';
import { type OtherFile, otherFileOf } from '../linking/other-file';
import { type FilePage, FileReceiver } from '../offline/file.receiver';
import { searchHere } from '../offline/search-here';
import { DeskActions, DeskPageActions } from './desk.actions';
import { deskFeature } from './desk.feature';
import { ListsActions, ListsPageActions } from './lists.actions';
import { type ListName, listsFeature } from './lists.feature';
import { OutboxActions } from './outbox.actions';

const TYPING_PAUSE_MS = 250;
const BURST_MS = 150;
const SHORTEST = 2;
const FOLLOW_UP_ACTS: readonly string[] = [FileActs.setFollowUp, FileActs.endFollowUp].map(
  ({ operation }) => operation,
);

/** Asks the server for lists that the phone does not keep. */
@Service({ autoProvided: false })
export class ListsEffects {
  private readonly actions = inject(Actions);
  private readonly receiver = inject(FileReceiver);
  private readonly local = inject(LocalStore);
  private readonly store = inject(Store);
  private readonly postId = this.store.select(deskFeature.selectPostId);
  private readonly state = this.store.selectSignal(listsFeature.selectListsState);

  readonly open = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.listOpened),
      withLatestFrom(this.postId),
      mergeMap(([{ kind }, postId]) =>
        kind === 'askedOfMe' && postId
          ? this.page(kind, this.receiver.fetchAsked(postId), true)
          : this.page(kind, this.receiver.fetchList(kind, null), true),
      ),
    ),
  );

  /** What one is asked stands on top of the inbox, so it is looked after as the desk is. */
  readonly followAsked = createEffect(() =>
    this.actions.pipe(
      ofType(
        DeskPageActions.deskOpened,
        DeskPageActions.refreshAsked,
        DeskActions.newsArrived,
        OutboxActions.actAnswered,
      ),
      auditTime(BURST_MS),
      withLatestFrom(this.postId),
      mergeMap(([, postId]) => (postId ? of(ListsPageActions.listOpened({ kind: 'askedOfMe' })) : EMPTY)),
    ),
  );

  /** A day that was set or put away changes the list in which it stands. */
  readonly followUps = createEffect(() =>
    this.actions.pipe(
      ofType(OutboxActions.actAnswered),
      filter(({ result }) => FOLLOW_UP_ACTS.includes(result.row.operation)),
      map(() => ListsPageActions.listOpened({ kind: 'followUps' })),
    ),
  );

  readonly more = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.moreWanted),
      switchMap(({ list }) => {
        const { next } = this.state().lists[list];
        if (!next) return EMPTY;
        return this.page(list, this.receiver.fetchList(list, next), false);
      }),
    ),
  );

  readonly findPosts = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.postLookedFor),
      debounceTime(TYPING_PAUSE_MS),
      switchMap(({ words }) => this.posts(words.trim())),
    ),
  );

  readonly findFiles = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.fileLookedFor),
      debounceTime(TYPING_PAUSE_MS),
      withLatestFrom(this.postId),
      switchMap(([{ words }, postId]) => this.files(words.trim(), postId)),
    ),
  );

  /** What lies on the phone at once, and what the district knows when it has answered. */
  private files(words: string, postId: string | null): Observable<Action> {
    if (words.length < SHORTEST || !postId) return of(ListsActions.filesCame({ files: [] }));
    return from(this.local.read((tables) => searchHere(tables, postId, words))).pipe(
      map((found) => found.map(({ head }) => otherFileOf(head))),
      switchMap((here) =>
        merge(
          of(here),
          from(this.receiver.search({ words, spelling: 'heard', holder: null }, null)).pipe(
            map(({ rows }) => eachOnce([...here, ...rows.map(otherFileOf)])),
            catchError(() => EMPTY),
          ),
        ),
      ),
      map((files) => ListsActions.filesCame({ files })),
    );
  }

  private posts(words: string): Observable<Action> {
    if (words.length < SHORTEST) return of(ListsActions.postsCame({ posts: [] }));
    return from(this.receiver.findPosts(words)).pipe(
      map((posts) => ListsActions.postsCame({ posts })),
      catchError((error: unknown) => of(ListsActions.postsFailed({ failure: failureOf(error) }))),
    );
  }

  private page(list: ListName, coming: Promise<FilePage>, isFirst: boolean): Observable<Action> {
    return from(coming).pipe(
      map((page) => ListsActions.pageCame({ list, page, isFirst })),
      catchError((error: unknown) => of(ListsActions.pageFailed({ list, failure: failureOf(error) }))),
    );
  }
}

function eachOnce(files: readonly OtherFile[]): readonly OtherFile[] {
  return [...new Map(files.map((file) => [file.fileId, file])).values()];
}
