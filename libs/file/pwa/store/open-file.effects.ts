import { inject, Service } from '@angular/core';
import { failureOf, LocalStore, PIECES_FROM_BYTES, Uploads } from '@sanchika/platform/pwa';
import { FileActs } from '@sanchika/file/contract';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  catchError,
  combineLatest,
  concatMap,
  distinctUntilKeyChanged,
  EMPTY,
  exhaustMap,
  filter,
  from,
  map,
  merge,
  of,
  switchMap,
  takeUntil,
  withLatestFrom,
} from 'rxjs';
import { FileOutbox } from '../offline/file-outbox';
import { FileReceiver, isNotThere } from '../offline/file.receiver';
import { journeys, openedFiles, shelf, workingNotes } from '../offline/file.tables';
import { readMatterDrafts } from '../offline/matter-drafts';
import { OpenMemory } from '../offline/open-memory';
import { addSeenPage, readSeenPages } from '../offline/seen-pages';
import { DeskActions } from './desk.actions';
import { deskFeature } from './desk.feature';
import { OpenFileActions, ReaderPageActions } from './open-file.actions';
import { openFileFeature } from './open-file.feature';
import { OutboxActions } from './outbox.actions';
import { outboxFeature } from './outbox.feature';

/** Keeps the file that is being read: the phone's copy at once, the server's as soon as it comes or has news. */
@Service({ autoProvided: false })
export class OpenFileEffects {
  private readonly actions = inject(Actions);
  private readonly store = inject(Store);
  private readonly local = inject(LocalStore);
  private readonly receiver = inject(FileReceiver);
  private readonly memory = inject(OpenMemory);
  private readonly outbox = inject(FileOutbox);
  private readonly uploads = inject(Uploads);
  private readonly unborn = this.store.selectSignal(outboxFeature.selectUnborn);
  private readonly postId = this.store
    .select(deskFeature.selectPostId)
    .pipe(filter((postId) => postId !== null));
  private readonly open = this.store.select(openFileFeature.selectOpenFileState);

  readonly watch = createEffect(() =>
    this.actions.pipe(
      ofType(ReaderPageActions.fileOpened),
      switchMap(({ fileId }) =>
        this.postId.pipe(
          switchMap((postId) => this.watchKept([postId, fileId])),
          takeUntil(this.actions.pipe(ofType(ReaderPageActions.fileLeft))),
        ),
      ),
      map((kept) => OpenFileActions.keptFileChanged(kept)),
    ),
  );

  readonly fetch = createEffect(() =>
    merge(
      this.actions.pipe(ofType(ReaderPageActions.fileOpened, ReaderPageActions.reloadAsked)),
      this.newsOfOpenFile(),
      this.actions.pipe(
        ofType(OutboxActions.actAnswered),
        map(({ result }) => ({ fileId: result.row.topicId })),
      ),
    ).pipe(
      withLatestFrom(this.open, this.postId),
      filter(([{ fileId }, open]) => fileId === open.fileId && !this.unborn().has(fileId)),
      switchMap(([{ fileId }, open, postId]) =>
        this.attempt(fileId, this.fetchFile(postId, fileId, open.journey !== null)),
      ),
    ),
  );

  readonly fetchJourney = createEffect(() =>
    this.actions.pipe(
      ofType(ReaderPageActions.journeyWanted),
      withLatestFrom(this.postId),
      switchMap(([{ fileId }, postId]) => this.attempt(fileId, this.receiver.fetchJourney(postId, fileId))),
    ),
  );

  /** A file that is not on the screen may have become restricted, or be kept from this post now. */
  readonly lookAgain = createEffect(
    () =>
      this.actions.pipe(
        ofType(DeskActions.newsArrived),
        withLatestFrom(this.open, this.postId),
        concatMap(([{ fileId }, open, postId]) =>
          fileId && fileId !== open.fileId
            ? from(this.receiver.lookAgain(postId, fileId)).pipe(catchError(() => EMPTY))
            : EMPTY,
        ),
      ),
    { dispatch: false },
  );

  /** The body is on the screen of its holder: that is the read mark, once for each arrival. */
  readonly markRead = createEffect(
    () =>
      this.open.pipe(
        map(({ opened }) => opened),
        filter(
          (opened) => opened !== null && !opened.file.isRead && opened.file.holder?.postId === opened.postId,
        ),
        map((opened) => ({
          fileId: opened?.fileId ?? '',
          arrival: `${opened?.fileId} ${opened?.file.arrivedAt}`,
        })),
        distinctUntilKeyChanged('arrival'),
        concatMap(({ fileId }) => this.outbox.markRead(fileId)),
      ),
    { dispatch: false },
  );

  readonly keepSeenPages = createEffect(
    () =>
      this.actions.pipe(
        ofType(ReaderPageActions.pageSeen),
        withLatestFrom(this.postId),
        concatMap(([{ fileId, page }, postId]) =>
          this.local.change([shelf], (tables) => addSeenPage(tables, [postId, fileId], page)),
        ),
      ),
    { dispatch: false },
  );

  readonly upload = createEffect(() =>
    this.actions.pipe(
      ofType(ReaderPageActions.paperChosen),
      exhaustMap(({ fileId, key, ...paper }) =>
        this.send(fileId, paper, key).pipe(
          map((step): Action =>
            'answer' in step
              ? OpenFileActions.uploadEnded({ failure: null })
              : OpenFileActions.uploadMoved(step),
          ),
          catchError((error: unknown) => of(OpenFileActions.uploadEnded({ failure: failureOf(error) }))),
          takeUntil(this.actions.pipe(ofType(ReaderPageActions.uploadStopped))),
        ),
      ),
    ),
  );

  readonly showUpload = createEffect(() =>
    this.actions.pipe(
      ofType(OpenFileActions.uploadEnded),
      withLatestFrom(this.open),
      switchMap(([{ failure }, { fileId }]) =>
        failure || !fileId ? EMPTY : of(ReaderPageActions.reloadAsked({ fileId })),
      ),
    ),
  );

  /** A large paper goes in pieces, so that a line that breaks costs little. */
  private send(fileId: string, chosen: ChosenPaper, key: string) {
    const { paper: file, paperId, title } = chosen;
    const params = { fileId };
    if (file.size < PIECES_FROM_BYTES)
      return this.uploads.send({ endpoint: FileActs.addPaper, params, form: formOf(chosen), key });
    return this.uploads.sendInPieces({
      endpoint: FileActs.addUploadedPaper,
      file,
      key,
      input: (uploadId) => ({ params, body: { paperId, title, fileName: file.name, uploadId } }),
    });
  }

  /** Queries of their own, so that a letter typed changes the note and leaves the file alone. */
  private watchKept(place: [postId: string, fileId: string]) {
    return combineLatest({
      held: this.memory.watch(place),
      opened: this.local.watch(async (tables) => (await tables.of(openedFiles).get(place)) ?? null),
      journey: this.local.watch(async (tables) => (await tables.of(journeys).get(place))?.journey ?? null),
      note: this.local.watch(async (tables) => (await tables.of(workingNotes).get(place)) ?? null),
      seenPages: this.local.watch((tables) => readSeenPages(tables, place)),
      matterDrafts: this.local.watch((tables) =>
        readMatterDrafts(tables, { postId: place[0], fileId: place[1] }),
      ),
    }).pipe(
      map(({ held, opened, journey, ...kept }) => ({
        opened: held.opened ?? opened,
        journey: held.journey ?? journey,
        ...kept,
      })),
    );
  }

  private newsOfOpenFile() {
    return this.actions.pipe(
      ofType(DeskActions.newsArrived),
      withLatestFrom(this.open),
      switchMap(([{ fileId }, open]) =>
        open.fileId && (fileId ?? open.fileId) === open.fileId ? of({ fileId: open.fileId }) : EMPTY,
      ),
    );
  }

  private async fetchFile(postId: string, fileId: string, withJourney: boolean): Promise<void> {
    try {
      await this.receiver.fetchFile(postId, fileId);
    } catch (error) {
      // Whoever may no longer see the file has no copy of it either.
      if (isNotThere(error)) await this.receiver.letGo(postId, fileId);
      throw error;
    }
    if (withJourney) await this.receiver.fetchJourney(postId, fileId);
  }

  private attempt(fileId: string, work: Promise<void>) {
    return from(work).pipe(
      map((): Action => OpenFileActions.fileFetched({ fileId })),
      catchError((error: unknown) =>
        of(OpenFileActions.fileFetchFailed({ fileId, failure: failureOf(error) })),
      ),
    );
  }
}

interface ChosenPaper {
  readonly paperId: string;
  readonly title: string;
  readonly paper: File;
}

/** Plain fields first: the server reads a form in its order. */
function formOf({ paperId, title, paper }: ChosenPaper): FormData {
  const form = new FormData();
  form.append('paperId', paperId);
  form.append('title', title);
  form.append('file', paper);
  return form;
}
