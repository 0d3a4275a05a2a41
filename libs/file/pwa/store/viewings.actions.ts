import type { ViewingPage } from '@sanchika/file/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { createActionGroup, props } from '@ngrx/store';

/** Who saw a restricted file. */
export const ViewingsActions = createActionGroup({
  source: 'Viewings',
  events: {
    'List Wanted': props<{ fileId: string }>(),
    'More Wanted': props<{ fileId: string; after: string }>(),
    'Page Came': props<{ fileId: string; page: ViewingPage; isFirst: boolean }>(),
    'Page Failed': props<{ fileId: string; failure: Failure }>(),
  },
});
