import type { ViewingView } from '@sanchika/file/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { createFeature, createReducer, on } from '@ngrx/store';
import { ReaderPageActions } from './open-file.actions';
import { ViewingsActions } from './viewings.actions';

export interface ViewingsState {
  readonly fileId: string | null;
  readonly rows: readonly ViewingView[];
  readonly next: string | null;
  readonly isFetching: boolean;
  readonly hasCome: boolean;
  readonly failure: Failure | null;
}

const initial: ViewingsState = {
  fileId: null,
  rows: [],
  next: null,
  isFetching: false,
  hasCome: false,
  failure: null,
};

/** The list is asked for and never kept: it goes with the screen. */
export const viewingsFeature = createFeature({
  name: 'viewings',
  reducer: createReducer(
    initial,
    on(ReaderPageActions.fileOpened, ReaderPageActions.fileLeft, (): ViewingsState => initial),
    on(ViewingsActions.listWanted, (_, { fileId }): ViewingsState => ({
      ...initial,
      fileId,
      isFetching: true,
    })),
    on(ViewingsActions.moreWanted, (state): ViewingsState => ({ ...state, isFetching: true, failure: null })),
    on(ViewingsActions.pageCame, (state, { fileId, page, isFirst }): ViewingsState =>
      state.fileId === fileId
        ? {
            ...state,
            rows: isFirst ? page.rows : [...state.rows, ...page.rows],
            next: page.next,
            isFetching: false,
            hasCome: true,
            failure: null,
          }
        : state,
    ),
    on(ViewingsActions.pageFailed, (state, { fileId, failure }): ViewingsState =>
      state.fileId === fileId ? { ...state, isFetching: false, failure } : state,
    ),
  ),
});
