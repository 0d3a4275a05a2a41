import type { PostLabel } from '@sanchika/office/contract';
import type { Failure } from '@sanchika/platform/pwa';
import { createFeature, createReducer, on } from '@ngrx/store';
import type { FileListKind, ListedFile } from '../offline/file.receiver';
import type { OtherFile } from '../linking/other-file';
import { DeskActions } from './desk.actions';
import { ListsActions, ListsPageActions } from './lists.actions';

export type ListName = FileListKind;

export interface FileList {
  readonly rows: readonly ListedFile[];
  readonly next: string | null;
  readonly isFetching: boolean;
  readonly hasCome: boolean;
  readonly failure: Failure | null;
}

export interface ListsState {
  readonly lists: Readonly<Record<ListName, FileList>>;
  readonly posts: readonly PostLabel[];
  /** Files that were looked for by words, those of this phone first. */
  readonly files: readonly OtherFile[];
  readonly postsFailure: Failure | null;
}

const empty: FileList = { rows: [], next: null, isFetching: false, hasCome: false, failure: null };
const initial: ListsState = {
  lists: {
    withOthers: empty,
    handled: empty,
    askedOfMe: empty,
    awaited: empty,
    followUps: empty,
    parked: empty,
    reopeningsAsked: empty,
  },
  posts: [],
  files: [],
  postsFailure: null,
};

/** Lists that the server draws: they are asked for, not kept. */
export const listsFeature = createFeature({
  name: 'lists',
  reducer: createReducer(
    initial,
    on(DeskActions.postChanged, (): ListsState => initial),
    on(ListsPageActions.listOpened, (state, { kind }): ListsState => fetching(state, kind)),
    on(ListsPageActions.moreWanted, (state, { list }): ListsState => fetching(state, list)),
    on(ListsActions.pageCame, (state, { list, page, isFirst }): ListsState => {
      const earlier = isFirst ? [] : state.lists[list].rows;
      const rows = [...earlier, ...page.rows];
      return withList(state, list, {
        rows,
        next: page.next,
        isFetching: false,
        hasCome: true,
        failure: null,
      });
    }),
    on(ListsActions.pageFailed, (state, { list, failure }): ListsState =>
      withList(state, list, { ...state.lists[list], isFetching: false, failure }),
    ),
    on(ListsActions.postsCame, (state, { posts }): ListsState => ({ ...state, posts, postsFailure: null })),
    on(ListsActions.filesCame, (state, { files }): ListsState => ({ ...state, files })),
    on(ListsActions.postsFailed, (state, { failure }): ListsState => ({ ...state, postsFailure: failure })),
  ),
});

function fetching(state: ListsState, list: ListName): ListsState {
  return withList(state, list, { ...state.lists[list], isFetching: true, failure: null });
}

function withList(state: ListsState, name: ListName, list: FileList): ListsState {
  return { ...state, lists: { ...state.lists, [name]: list } };
}
