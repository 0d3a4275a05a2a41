import { inject, Service } from '@angular/core';
import { failureOf, LocalStore } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { Store } from '@ngrx/store';
import { catchError, concatMap, EMPTY, filter, from, map, of, switchMap } from 'rxjs';
import { FileReceiver } from '../offline/file.receiver';
import { OwnArrangement, readOwnFolders } from '../offline/own-arrangement';
import { OwnArrangementReceiver } from '../offline/own-arrangement.receiver';
import { ArrangingActions } from './arranging.actions';
import { deskFeature } from './desk.feature';
import { NotingActions } from './noting.actions';

const CHANGES = [
  ArrangingActions.folderAdded,
  ArrangingActions.folderRenamed,
  ArrangingActions.folderRemoved,
  ArrangingActions.fileFiled,
  ArrangingActions.fileFollowedUp,
  ArrangingActions.followUpEnded,
] as const;

/** One’s own folders and follow-ups: from the phone at once, changed by the outbox; what lies in a folder is asked for. */
@Service({ autoProvided: false })
export class ArrangingEffects {
  private readonly actions = inject(Actions);
  private readonly local = inject(LocalStore);
  private readonly own = inject(OwnArrangement);
  private readonly folders = inject(OwnArrangementReceiver);
  private readonly receiver = inject(FileReceiver);
  private readonly postId = inject(Store)
    .select(deskFeature.selectPostId)
    .pipe(filter((postId) => postId !== null));

  readonly watch = createEffect(() =>
    this.postId.pipe(
      switchMap((postId) => this.local.watch((tables) => readOwnFolders(tables, postId))),
      map((folders) => ArrangingActions.foldersChanged({ folders })),
    ),
  );

  readonly fetch = createEffect(
    () =>
      this.postId.pipe(
        switchMap((postId) => from(this.folders.fetchFolders(postId)).pipe(catchError(() => EMPTY))),
      ),
    { dispatch: false },
  );

  readonly open = createEffect(() =>
    this.actions.pipe(
      ofType(ArrangingActions.folderOpened),
      switchMap(({ folderId, after }) =>
        from(this.receiver.fetchFolder(folderId, after)).pipe(
          map((page) => ArrangingActions.folderPageCame({ folderId, page, isFirst: after === null })),
          catchError((error: unknown) =>
            of(ArrangingActions.folderPageFailed({ failure: failureOf(error) })),
          ),
        ),
      ),
    ),
  );

  readonly change = createEffect(() =>
    this.actions.pipe(
      ofType(...CHANGES),
      concatMap((action) =>
        from(this.write(action)).pipe(
          concatMap(() => EMPTY),
          catchError(() => of(NotingActions.writingFailed())),
        ),
      ),
    ),
  );

  private write(action: ReturnType<(typeof CHANGES)[number]>): Promise<void> {
    switch (action.type) {
      case ArrangingActions.folderAdded.type:
        return this.own.addFolder(action.name);
      case ArrangingActions.folderRenamed.type:
        return this.own.renameFolder(action.folderId, action.name);
      case ArrangingActions.folderRemoved.type:
        return this.own.removeFolder(action.folderId);
      case ArrangingActions.fileFiled.type:
        return this.own.putInFolder(action.fileId, action.folderId);
      case ArrangingActions.fileFollowedUp.type:
        return this.own.followUp(action.fileId, { followOn: action.followOn, words: action.words });
      case ArrangingActions.followUpEnded.type:
        return this.own.endFollowUp(action.fileId);
    }
  }
}
