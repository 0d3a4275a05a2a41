import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '@sanchika/platform/pwa';
import type { DeskHead, DeskRow } from '../offline/file.tables';
import type { DeskChip, LastWord } from './desk.feature';

export const DeskPageActions = createActionGroup({
  source: 'Desk page',
  events: {
    'Desk Opened': emptyProps(),
    'Chip Chosen': props<{ chip: DeskChip }>(),
    'More Wanted': emptyProps(),
    'Refresh Asked': emptyProps(),
  },
});

export const DeskActions = createActionGroup({
  source: 'Desk',
  events: {
    'Post Changed': props<{ postId: string | null }>(),
    'Desk Rows Changed': props<{
      rows: readonly DeskRow[];
      head: DeskHead | null;
      lastWords: Readonly<Record<string, LastWord>>;
    }>(),
    'Desk Fetched': emptyProps(),
    'Desk Fetch Failed': props<{ failure: Failure }>(),
    /** A file has news; null says that it is time to look at everything that is open. */
    'News Arrived': props<{ fileId: string | null }>(),
  },
});
