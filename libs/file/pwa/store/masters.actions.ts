import type { WorkingCalendar } from '@sanchika/calendar/domain';
import type { MastersView } from '@sanchika/file/contract';
import type { PostLabel } from '@sanchika/office/contract';
import { createActionGroup, props } from '@ngrx/store';

export const MastersActions = createActionGroup({
  source: 'Masters',
  events: {
    'Masters Changed': props<{
      masters: MastersView | null;
      calendar: WorkingCalendar | null;
      recentPosts: readonly PostLabel[];
    }>(),
    'Post Used': props<{ post: PostLabel }>(),
  },
});
