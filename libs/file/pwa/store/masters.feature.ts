import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { MastersView } from '@sanchika/file/contract';
import type { PostLabel } from '@sanchika/office/contract';
import { createFeature, createReducer, on } from '@ngrx/store';
import { MastersActions } from './masters.actions';

export interface MastersState {
  readonly masters: MastersView | null;
  readonly calendar: WorkingCalendar | null;
  /** Desks lately sent to, newest first. */
  readonly recentPosts: readonly PostLabel[];
}

const initial: MastersState = { masters: null, calendar: null, recentPosts: [] };

export const mastersFeature = createFeature({
  name: 'masters',
  reducer: createReducer(
    initial,
    on(MastersActions.mastersChanged, (_, { masters, calendar, recentPosts }): MastersState => ({
      masters,
      calendar,
      recentPosts,
    })),
  ),
});
