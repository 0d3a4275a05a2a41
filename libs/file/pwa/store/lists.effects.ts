import { inject, Service } from '@angular/core';
import { failureOf } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import { catchError, debounceTime, EMPTY, from, map, type Observable, of, switchMap } from 'rxjs';
import { type FilePage, FileReceiver } from '../offline/file.receiver';
import { ListsActions, ListsPageActions } from './lists.actions';
import { type ListName, listsFeature } from './lists.feature';

const TYPING_PAUSE_MS = 250;
const SHORTEST = 2;

/** Asks the server for lists that the phone does not keep. */
@Service({ autoProvided: false })
export class ListsEffects {
  private readonly actions = inject(Actions);
  private readonly receiver = inject(FileReceiver);
  private readonly state = inject(Store).selectSignal(listsFeature.selectListsState);

  readonly open = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.listOpened),
      switchMap(({ kind }) => this.page(kind, this.receiver.fetchList(kind, null), true)),
    ),
  );

  readonly search = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.wordsSearched),
      switchMap(({ words }) => this.page('search', this.receiver.search(words, null), true)),
    ),
  );

  readonly more = createEffect(() =>
    this.actions.pipe(
      ofType(ListsPageActions.moreWanted),
      switchMap(({ list }) => {
        const { next } = this.state().lists[list];
        if (!next) return EMPTY;
        const page =
          list === 'search'
            ? this.receiver.search(this.state().words, next)
            : this.receiver.fetchList(list, next);
        return this.page(list, page, false);
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
