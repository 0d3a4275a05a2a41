import type { OwnFolderView } from '@sanchika/file/contract';
import { createFeature, createReducer, on } from '@ngrx/store';
import type { Failure } from '@sanchika/platform/pwa';
import type { ListedFile } from '../offline/file.receiver';
import { ArrangingActions } from './arranging.actions';
import { DeskActions } from './desk.actions';

export interface ArrangingState {
  /** By name. */
  readonly folders: readonly OwnFolderView[];
  readonly openFolderId: string | null;
  readonly files: readonly ListedFile[];
  readonly next: string | null;
  readonly hasCome: boolean;
  readonly failure: Failure | null;
}

const initial: ArrangingState = {
  folders: [],
  openFolderId: null,
  files: [],
  next: null,
  hasCome: false,
  failure: null,
};

export const arrangingFeature = createFeature({
  name: 'arranging',
  reducer: createReducer(
    initial,
    on(DeskActions.postChanged, (): ArrangingState => initial),
    on(ArrangingActions.foldersChanged, (state, { folders }): ArrangingState => ({ ...state, folders })),
    on(ArrangingActions.folderOpened, (state, { folderId, after }): ArrangingState => {
      const isOther = after === null;
      return {
        ...state,
        openFolderId: folderId,
        failure: null,
        ...(isOther && { files: [], hasCome: false }),
      };
    }),
    on(ArrangingActions.folderPageCame, (state, { folderId, page, isFirst }): ArrangingState => {
      if (folderId !== state.openFolderId) return state;
      const files = isFirst ? page.rows : [...state.files, ...page.rows];
      return { ...state, files, next: page.next, hasCome: true };
    }),
    on(ArrangingActions.folderPageFailed, (state, { failure }): ArrangingState => ({ ...state, failure })),
  ),
});
