import type { FoundFile } from '@sanchika/file/contract';
import type { PostLabel } from '@sanchika/office/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { createFeature, createReducer, on } from '@ngrx/store';
import type { DistrictQuestion, FoundHere } from '../offline/search-here';
import { DeskActions } from './desk.actions';
import { SearchActions, SearchPageActions } from './search.actions';

/** The district's answer as far as it has come. */
export interface DistrictAnswer {
  readonly question: DistrictQuestion;
  readonly rows: readonly FoundFile[];
  readonly next: string | null;
  /** False when the search broke off and older files were not looked at. */
  readonly isWhole: boolean;
  readonly isFetching: boolean;
  readonly hasCome: boolean;
  readonly failure: Failure | null;
  /** Desks that the words name, to look for what lies on them. */
  readonly desks: readonly PostLabel[];
}

interface SearchState {
  readonly here: { readonly words: string; readonly files: readonly FoundHere[] };
  readonly district: DistrictAnswer | null;
  readonly recent: readonly string[];
}

const initial: SearchState = { here: { words: '', files: [] }, district: null, recent: [] };

/** What was searched and found; the phone finds while one types, the district when it is asked. */
export const searchFeature = createFeature({
  name: 'search',
  reducer: createReducer(
    initial,
    on(DeskActions.postChanged, ({ recent }): SearchState => ({ ...initial, recent })),
    on(SearchActions.foundHere, (state, { words, files }): SearchState => ({
      ...state,
      here: { words, files },
    })),
    on(SearchPageActions.districtSearched, (state, { question }): SearchState => ({
      ...state,
      district: {
        question,
        rows: [],
        next: null,
        isWhole: true,
        isFetching: true,
        hasCome: false,
        failure: null,
        desks: [],
      },
    })),
    on(SearchPageActions.moreWanted, (state): SearchState =>
      withAnswer(state, { isFetching: true, failure: null }),
    ),
    on(SearchActions.pageCame, (state, { page, isFirst }): SearchState => {
      const earlier = isFirst ? [] : (state.district?.rows ?? []);
      const { next, isWhole } = page;
      return withAnswer(state, {
        rows: [...earlier, ...page.rows],
        next,
        isWhole,
        isFetching: false,
        hasCome: true,
      });
    }),
    on(SearchActions.pageFailed, (state, { failure }): SearchState =>
      withAnswer(state, { isFetching: false, failure }),
    ),
    on(SearchActions.desksCame, (state, { desks }): SearchState => withAnswer(state, { desks })),
    on(SearchActions.recentChanged, (state, { recent }): SearchState => ({ ...state, recent })),
  ),
});

function withAnswer(state: SearchState, change: Partial<DistrictAnswer>): SearchState {
  return state.district ? { ...state, district: { ...state.district, ...change } } : state;
}
