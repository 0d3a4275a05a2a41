import { FileActs, type FileView } from '@sanchika/file/contract';
import type { OutboxRow } from '@sanchika/platform/pwa';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import { leavesDesk } from '../offline/file.sender';
import type { SentAct } from '../offline/file.tables';
import { DeskActions } from './desk.actions';
import { NotingActions } from './noting.actions';
import { OutboxActions } from './outbox.actions';

/** What the strip at the foot says of the last stamp. */
export type StampedFile = Pick<FileView, 'fileId' | 'fileNumber' | 'computerNo'>;

export interface OutboxState {
  /** What waits or was refused, in the order of writing. */
  readonly rows: readonly OutboxRow[];
  /** What the server took lately, newest first. */
  readonly sent: readonly SentAct[];
  /** For as long as the strip shows it. */
  readonly lastStamped: StampedFile | null;
  /** The phone’s own store did not take what was written last. */
  readonly hasFailed: boolean;
}

const initial: OutboxState = { rows: [], sent: [], lastStamped: null, hasFailed: false };

export const outboxFeature = createFeature({
  name: 'outbox',
  reducer: createReducer(
    initial,
    on(OutboxActions.outboxRowsChanged, (state, { rows }): OutboxState => ({ ...state, rows })),
    on(OutboxActions.sentActsChanged, (state, { sent }): OutboxState => ({ ...state, sent })),
    on(DeskActions.postChanged, (state): OutboxState => ({ ...state, lastStamped: null, hasFailed: false })),
    on(NotingActions.fileStamped, (state, { of }): OutboxState => ({ ...state, lastStamped: of })),
    on(NotingActions.writingFailed, (state): OutboxState => ({
      ...state,
      lastStamped: null,
      hasFailed: true,
    })),
    on(NotingActions.stampShown, NotingActions.pullBackAsked, (state): OutboxState => ({
      ...state,
      lastStamped: null,
      hasFailed: false,
    })),
  ),
  extraSelectors: ({ selectRows }) => {
    const selectSpoken = createSelector(selectRows, (rows) => rows.filter(({ isQuiet }) => !isQuiet));
    return {
      /** Acts that carry a person's words or decision. */
      selectSpoken,
      selectUnsentCount: createSelector(selectSpoken, (rows) => rows.length),
      selectRefusedCount: createSelector(
        selectSpoken,
        (rows) => rows.filter(({ state }) => state === 'refused').length,
      ),
      /** Files opened on this device that the server has not heard of yet. */
      selectUnborn: createSelector(selectRows, (rows) => unbornOf(rows)),
      /** Files that are leaving the desk as soon as the network lets them. */
      selectLeaving: createSelector(selectRows, (rows) => leavingOf(rows)),
    };
  },
});

function unbornOf(rows: readonly OutboxRow[]): ReadonlySet<string> {
  const isCreation = ({ operation }: OutboxRow) => operation === FileActs.create.operation;
  return new Set(rows.filter(isCreation).map(({ topicId }) => topicId));
}

function leavingOf(rows: readonly OutboxRow[]): ReadonlyMap<string, OutboxRow> {
  return new Map(rows.filter((row) => leavesDesk(row)).map((row) => [row.topicId, row]));
}
