import type { JourneyView } from '@sanchika/file/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { createFeature, createReducer, on } from '@ngrx/store';
import type { OpenedFile, WorkingNote } from '../offline/file.tables';
import type { MatterDraft } from '../offline/matter-drafts';
import { OpenFileActions, ReaderPageActions } from './open-file.actions';

/** A paper on its way to the server; it waits for nothing and is tried again by hand. */
export interface RunningUpload {
  readonly title: string;
  readonly sent: number;
  readonly total: number;
  readonly failure: Failure | null;
}

export interface OpenFileState {
  readonly fileId: string | null;
  readonly opened: OpenedFile | null;
  readonly journey: JourneyView | null;
  readonly note: WorkingNote | null;
  readonly seenPages: readonly number[];
  /** Forms of acts that have not left yet. */
  readonly matterDrafts: readonly MatterDraft[];
  /** The phone's own rows were read. */
  readonly hasRead: boolean;
  readonly isFetching: boolean;
  readonly failure: Failure | null;
  readonly upload: RunningUpload | null;
}

const initial: OpenFileState = {
  fileId: null,
  opened: null,
  journey: null,
  note: null,
  seenPages: [],
  matterDrafts: [],
  hasRead: false,
  isFetching: false,
  failure: null,
  upload: null,
};

export const openFileFeature = createFeature({
  name: 'openFile',
  reducer: createReducer(
    initial,
    on(ReaderPageActions.fileOpened, (_, { fileId }): OpenFileState => ({
      ...initial,
      fileId,
      isFetching: true,
    })),
    on(ReaderPageActions.fileLeft, (): OpenFileState => initial),
    on(OpenFileActions.keptFileChanged, (state, { type: _, ...kept }): OpenFileState => ({
      ...state,
      ...kept,
      hasRead: true,
    })),
    on(ReaderPageActions.reloadAsked, (state): OpenFileState => ({
      ...state,
      isFetching: true,
      failure: null,
    })),
    on(OpenFileActions.fileFetched, (state, { fileId }): OpenFileState =>
      state.fileId === fileId ? { ...state, isFetching: false, failure: null } : state,
    ),
    on(OpenFileActions.fileFetchFailed, (state, { fileId, failure }): OpenFileState =>
      state.fileId === fileId ? { ...state, isFetching: false, failure } : state,
    ),
    on(ReaderPageActions.paperChosen, (state, { paper, title }): OpenFileState => ({
      ...state,
      upload: { title, sent: 0, total: paper.size, failure: null },
    })),
    on(OpenFileActions.uploadMoved, (state, { sent, total }): OpenFileState => ({
      ...state,
      upload: state.upload && { ...state.upload, sent, total },
    })),
    on(OpenFileActions.uploadEnded, (state, { failure }): OpenFileState => ({
      ...state,
      upload: failure && state.upload ? { ...state.upload, failure } : null,
    })),
    on(ReaderPageActions.uploadStopped, (state): OpenFileState => ({ ...state, upload: null })),
  ),
});
