import type { PostLabel } from '@sanchika/office/contract';
import type { SearchPage } from '@sanchika/file/contract';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '@sanchika/platform/pwa';
import type { DistrictQuestion, FoundHere } from '../offline/search-here';

export const SearchPageActions = createActionGroup({
  source: 'Search page',
  events: {
    'Words Typed': props<{ words: string }>(),
    'District Searched': props<{ question: DistrictQuestion }>(),
    'More Wanted': emptyProps(),
  },
});

export const SearchActions = createActionGroup({
  source: 'Search',
  events: {
    'Found Here': props<{ words: string; files: readonly FoundHere[] }>(),
    'Page Came': props<{ page: SearchPage; isFirst: boolean }>(),
    'Page Failed': props<{ failure: Failure }>(),
    'Desks Came': props<{ desks: readonly PostLabel[] }>(),
    'Recent Changed': props<{ recent: readonly string[] }>(),
  },
});
