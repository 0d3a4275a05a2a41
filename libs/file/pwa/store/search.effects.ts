import { inject, Service } from '@angular/core';
import { failureOf, LocalStore, type Tables } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  concatMap,
  debounceTime,
  EMPTY,
  filter,
  from,
  map,
  type Observable,
  of,
  switchMap,
} from 'rxjs';
import * as z from 'zod';
import { FileReceiver } from '../offline/file.receiver';
import { shelf } from '../offline/file.tables';
import { type DistrictQuestion, searchHere } from '../offline/search-here';
import { deskFeature } from './desk.feature';
import { SearchActions, SearchPageActions } from './search.actions';
import { searchFeature } from './search.feature';

const TYPING_PAUSE_MS = 120;
const MOST_RECENT = 6;
const MOST_DESKS = 5;
const RecentWords = z.array(z.string());

/** Searches what lies on the phone while one types, and the district when it is asked. */
@Service({ autoProvided: false })
export class SearchEffects {
  private readonly actions = inject(Actions);
  private readonly local = inject(LocalStore);
  private readonly receiver = inject(FileReceiver);
  private readonly postId = inject(Store).selectSignal(deskFeature.selectPostId);
  private readonly district = inject(Store).selectSignal(searchFeature.selectDistrict);

  readonly here = createEffect(() =>
    this.actions.pipe(
      ofType(SearchPageActions.wordsTyped),
      debounceTime(TYPING_PAUSE_MS),
      switchMap(({ words }) => {
        const postId = this.postId();
        const files = postId
          ? this.local.read((tables) => searchHere(tables, postId, words))
          : Promise.resolve([]);
        return from(files).pipe(map((found) => SearchActions.foundHere({ words, files: found })));
      }),
    ),
  );

  readonly search = createEffect(() =>
    this.actions.pipe(
      ofType(SearchPageActions.districtSearched),
      switchMap(({ question }) => this.page(question, null)),
    ),
  );

  readonly more = createEffect(() =>
    this.actions.pipe(
      ofType(SearchPageActions.moreWanted),
      switchMap(() => {
        const answer = this.district();
        return answer?.next ? this.page(answer.question, answer.next) : EMPTY;
      }),
    ),
  );

  /** Whose name or post is typed has a desk, and files on it. */
  readonly desks = createEffect(() =>
    this.actions.pipe(
      ofType(SearchPageActions.districtSearched),
      switchMap(({ question }) => {
        if (question.holder) return EMPTY;
        return from(this.receiver.findPosts(question.words)).pipe(
          map((desks) => SearchActions.desksCame({ desks: desks.slice(0, MOST_DESKS) })),
          catchError(() => EMPTY),
        );
      }),
    ),
  );

  readonly remember = createEffect(
    () =>
      this.actions.pipe(
        ofType(SearchPageActions.districtSearched),
        filter(({ question }) => question.holder === null),
        concatMap(({ question: { words } }) =>
          this.local.change([shelf], async (tables) => {
            const others = (await readRecent(tables)).filter((each) => each !== words);
            const value = [words, ...others].slice(0, MOST_RECENT);
            await tables.of(shelf).put({ name: 'recentSearches', value });
          }),
        ),
      ),
    { dispatch: false },
  );

  readonly recent = createEffect(() =>
    this.local.watch(readRecent).pipe(map((recent) => SearchActions.recentChanged({ recent }))),
  );

  private page(question: DistrictQuestion, after: string | null): Observable<Action> {
    return from(this.receiver.search(question, after)).pipe(
      map((page) => SearchActions.pageCame({ page, isFirst: after === null })),
      catchError((error: unknown) => of(SearchActions.pageFailed({ failure: failureOf(error) }))),
    );
  }
}

async function readRecent(tables: Tables): Promise<readonly string[]> {
  return RecentWords.safeParse((await tables.of(shelf).get('recentSearches'))?.value).data ?? [];
}
