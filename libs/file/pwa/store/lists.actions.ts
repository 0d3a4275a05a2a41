import type { PostLabel } from '@sanchika/office/contract';
import { createActionGroup, props } from '@ngrx/store';
import type { Failure } from '@sanchika/platform/pwa';
import type { FileListKind, FilePage } from '../offline/file.receiver';
import type { OtherFile } from '../linking/other-file';
import type { ListName } from './lists.feature';

export const ListsPageActions = createActionGroup({
  source: 'List pages',
  events: {
    'List Opened': props<{ kind: FileListKind }>(),
    'More Wanted': props<{ list: ListName }>(),
    'Post Looked For': props<{ words: string }>(),
    'File Looked For': props<{ words: string }>(),
  },
});

export const ListsActions = createActionGroup({
  source: 'Lists',
  events: {
    'Page Came': props<{ list: ListName; page: FilePage; isFirst: boolean }>(),
    'Page Failed': props<{ list: ListName; failure: Failure }>(),
    'Posts Came': props<{ posts: readonly PostLabel[] }>(),
    'Files Came': props<{ files: readonly OtherFile[] }>(),
    'Posts Failed': props<{ failure: Failure }>(),
  },
});
