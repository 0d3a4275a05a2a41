import type { JourneyView } from '@sanchika/file/contract';
import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Failure } from '@sanchika/platform/pwa';
import type { OpenedFile, WorkingNote } from '../offline/file.tables';
import type { MatterDraft } from '../offline/matter-drafts';

export const ReaderPageActions = createActionGroup({
  source: 'Reader page',
  events: {
    'File Opened': props<{ fileId: string }>(),
    'File Left': emptyProps(),
    'Journey Wanted': props<{ fileId: string }>(),
    'Reload Asked': props<{ fileId: string }>(),
    /** The same key and id at each try: a paper whose answer was lost is not added twice. */
    'Paper Chosen': props<{ fileId: string; paper: File; title: string; paperId: string; key: string }>(),
    'Upload Stopped': emptyProps(),
    'Page Seen': props<{ fileId: string; page: number }>(),
  },
});

export const OpenFileActions = createActionGroup({
  source: 'Open file',
  events: {
    'Kept File Changed': props<{
      opened: OpenedFile | null;
      journey: JourneyView | null;
      note: WorkingNote | null;
      seenPages: readonly number[];
      matterDrafts: readonly MatterDraft[];
    }>(),
    'File Fetched': props<{ fileId: string }>(),
    'File Fetch Failed': props<{ fileId: string; failure: Failure }>(),
    'Upload Moved': props<{ sent: number; total: number }>(),
    'Upload Ended': props<{ failure: Failure | null }>(),
  },
});
