import type { FileCard, NoteView } from '@sanchika/file/contract';
import { isOverdue } from '@sanchika/file/domain';
import { instantOfIso, type Instant } from '@sanchika/platform/kernel';
import type { Failure } from '@sanchika/platform/pwa';
import { createEntityAdapter, type EntityState } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { DeskHead } from '../offline/file.tables';
import { DeskActions, DeskPageActions } from './desk.actions';

export const DESK_CHIPS = ['pending', 'overdue', 'unread'] as const;
export type DeskChip = (typeof DESK_CHIPS)[number];

/** The latest note on a file of the desk, where the file is on the phone. */
export type LastWord = Pick<NoteView, 'decision' | 'at'>;

interface DeskCard extends FileCard {
  readonly place: number;
}

export interface DeskState {
  readonly postId: string | null;
  /** The projection of the phone's own rows; `hasRead` once they were read. */
  readonly cards: EntityState<DeskCard>;
  readonly head: DeskHead | null;
  readonly lastWords: Readonly<Record<string, LastWord>>;
  readonly hasRead: boolean;
  readonly isFetching: boolean;
  readonly failure: Failure | null;
  readonly chip: DeskChip;
}

const adapter = createEntityAdapter<DeskCard>({
  selectId: ({ fileId }) => fileId,
  sortComparer: (one, other) => one.place - other.place,
});

const initial: DeskState = {
  postId: null,
  cards: adapter.getInitialState(),
  head: null,
  lastWords: {},
  hasRead: false,
  isFetching: false,
  failure: null,
  chip: 'pending',
};

export const deskFeature = createFeature({
  name: 'desk',
  reducer: createReducer(
    initial,
    on(DeskActions.postChanged, (_, { postId }): DeskState => ({ ...initial, postId })),
    on(DeskActions.deskRowsChanged, (state, { rows, head, lastWords }): DeskState => ({
      ...state,
      head,
      lastWords,
      hasRead: true,
      cards: adapter.setAll(
        rows.map(({ card }, place) => ({ ...card, place })),
        state.cards,
      ),
    })),
    on(
      DeskPageActions.deskOpened,
      DeskPageActions.refreshAsked,
      DeskPageActions.moreWanted,
      (state): DeskState => ({ ...state, isFetching: true }),
    ),
    on(DeskActions.deskFetched, (state): DeskState => ({ ...state, isFetching: false, failure: null })),
    on(DeskActions.deskFetchFailed, (state, { failure }): DeskState => ({
      ...state,
      isFetching: false,
      failure,
    })),
    on(DeskPageActions.chipChosen, (state, { chip }): DeskState => ({ ...state, chip })),
  ),
  extraSelectors: ({ selectCards }) => ({
    selectDeskCards: createSelector(selectCards, adapter.getSelectors().selectAll),
  }),
});

/** Whether a card belongs under a chip at this moment. */
export function standsUnder(chip: DeskChip, { isUnread, dueAt }: FileCard, now: Instant): boolean {
  if (chip === 'unread') return isUnread;
  return chip === 'pending' || isOverdue(instantOfIso(dueAt), now);
}
