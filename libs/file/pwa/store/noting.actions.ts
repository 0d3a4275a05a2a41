import type { NewFile } from '@sanchika/file/contract';
import type { Priority } from '@sanchika/file/domain';
import type { TimeLimit } from '@sanchika/calendar/domain';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type * as z from 'zod';
import type { StampedFile } from './outbox.feature';
import type { Movement } from '../offline/file-outbox';
import type { WorkingNote } from '../offline/file.tables';

/** What a person does with pen and stamp. */
export const NotingActions = createActionGroup({
  source: 'Noting',
  events: {
    'Note Typed': props<{ note: WorkingNote }>(),
    'Note Confirmed': props<{ note: WorkingNote }>(),
    'Draft Taken Up': props<{ fileId: string; noteId: string }>(),
    'Draft Discarded': props<{ fileId: string; noteId: string }>(),
    'File Stamped': props<{ movement: Movement; of: StampedFile }>(),
    'Stamp Shown': emptyProps(),
    'Pull Back Asked': props<{ fileId: string }>(),
    'New File Filled In': props<{ form: z.input<typeof NewFile> }>(),
    'New File Opened': props<{ fileId: string }>(),
    'Draft File Activated': props<{ fileId: string }>(),
    'Draft File Discarded': props<{ fileId: string }>(),
    'Priority Chosen': props<{ fileId: string; priority: Priority }>(),
    'Due Ordered': props<{ fileId: string; limit: TimeLimit }>(),
    /** The phone's own store did not take it: the words stay on the screen. */
    'Writing Failed': emptyProps(),
  },
});
