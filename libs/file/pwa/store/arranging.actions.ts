import type { OwnFolderView } from '@sanchika/file/contract';
import { createActionGroup, props } from '@ngrx/store';
import type { Failure } from '@sanchika/platform/pwa';
import type { FilePage } from '../offline/file.receiver';

/** What a post arranges for itself. */
export const ArrangingActions = createActionGroup({
  source: 'Arranging',
  events: {
    'Folders Changed': props<{ folders: readonly OwnFolderView[] }>(),
    'Folder Added': props<{ name: string }>(),
    'Folder Renamed': props<{ folderId: string; name: string }>(),
    'Folder Removed': props<{ folderId: string }>(),
    'Folder Opened': props<{ folderId: string; after: string | null }>(),
    'Folder Page Came': props<{ folderId: string; page: FilePage; isFirst: boolean }>(),
    'Folder Page Failed': props<{ failure: Failure }>(),
    'File Filed': props<{ fileId: string; folderId: string | null }>(),
    'File Followed Up': props<{ fileId: string; followOn: string; words: string }>(),
    'Follow Up Ended': props<{ fileId: string }>(),
  },
});
