import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileCard } from '@sanchika/file/contract';
import { isBlank } from '@sanchika/file/domain';
import { LocalStore, ServerClock } from '@sanchika/platform/pwa';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type ActionCreator, type Creator, Store } from '@ngrx/store';
import {
  audit,
  catchError,
  concatMap,
  debounceTime,
  filter,
  from,
  fromEvent,
  groupBy,
  ignoreElements,
  merge,
  mergeMap,
  type Observable,
  of,
  timer,
} from 'rxjs';
import { cardOf } from '../offline/desk-cards';
import { FileOutbox } from '../offline/file-outbox';
import { type OpenedFile, openedFiles, type WorkingNote, workingNotes } from '../offline/file.tables';
import { matterPlaceOf } from '../offline/matter-act';
import { MatterOutbox } from '../offline/matter-outbox';
import { drawNewFile } from '../offline/new-file-on-phone';
import { mastersFeature } from './masters.feature';
import { NotingActions } from './noting.actions';
import { ReaderPageActions } from './open-file.actions';
import { openFileFeature } from './open-file.feature';
import { OutboxPageActions } from './outbox.actions';
import { outboxFeature } from './outbox.feature';

/** How often the yellow note is kept with the server too, while it is written. */
const KEEP_MS = 30_000;

type Write = Observable<ReturnType<typeof NotingActions.writingFailed>>;

/** What is written goes to the phone's own store first, and from there out by the outbox. */
@Service({ autoProvided: false })
export class NotingEffects {
  private readonly actions = inject(Actions);
  private readonly store = inject(Store);
  private readonly local = inject(LocalStore);
  private readonly outbox = inject(FileOutbox);
  private readonly matters = inject(MatterOutbox);
  private readonly clock = inject(ServerClock);
  private readonly router = inject(Router);
  private readonly opened = this.store.selectSignal(openFileFeature.selectOpened);
  private readonly leaving = this.store.selectSignal(outboxFeature.selectLeaving);
  private readonly actingPost = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly masters = this.store.selectSignal(mastersFeature.selectMastersState);

  /** Every letter is safe as it is typed: nothing waits for a pause that may not come. */
  readonly notes = createEffect(() =>
    merge(
      this.on(NotingActions.noteTyped, ({ note }) => this.keepHere(note)),
      this.on(NotingActions.noteConfirmed, ({ note }) => this.outbox.confirmNote(note)),
      this.on(NotingActions.draftTakenUp, ({ fileId, noteId }) => this.takeUp(fileId, noteId)),
      this.on(NotingActions.draftDiscarded, ({ fileId, noteId }) => this.outbox.discardDraft(fileId, noteId)),
    ),
  );

  /** The person goes elsewhere, and may come back at another device. */
  private readonly leaves = merge(
    fromEvent(document, 'visibilitychange').pipe(filter(() => document.hidden)),
    fromEvent(window, 'pagehide'),
    this.actions.pipe(ofType(ReaderPageActions.fileLeft)),
  );

  readonly keepWithServer = createEffect(() =>
    this.actions.pipe(
      ofType(NotingActions.noteTyped),
      groupBy(({ note }) => note.fileId, { duration: (typing) => typing.pipe(debounceTime(KEEP_MS * 2)) }),
      mergeMap((typing) => typing.pipe(audit(() => merge(timer(KEEP_MS), this.leaves)))),
      concatMap(({ note }) => this.write(this.keepWithServerUnlessGone(note))),
    ),
  );

  readonly acts = createEffect(() =>
    merge(
      this.on(NotingActions.fileStamped, ({ movement }) => this.outbox.move(movement)),
      this.on(NotingActions.pullBackAsked, ({ fileId }) => this.takeOrPullBack(fileId)),
      this.on(NotingActions.newFileFilledIn, ({ form }) => this.openFile(form)),
      this.on(NotingActions.draftFileActivated, ({ fileId }) => this.outbox.activate(fileId)),
      this.on(NotingActions.draftFileDiscarded, ({ fileId }) => this.outbox.discardFile(fileId)),
      this.on(NotingActions.priorityChosen, async ({ fileId, priority }) => {
        const file = this.opened()?.file;
        if (file?.fileId === fileId) await this.outbox.setPriority(file, priority);
      }),
      this.on(NotingActions.dueOrdered, async ({ fileId, limit }) => {
        const file = this.opened()?.file;
        if (file?.fileId === fileId) await this.outbox.orderDue(file, limit);
      }),
    ),
  );

  readonly outboxPage = createEffect(() =>
    merge(
      this.on(OutboxPageActions.mendingChosen, async ({ row }) => {
        await this.outbox.takeBack(row);
        const { act, askingId: asking } = matterPlaceOf(row) ?? { act: null, askingId: null };
        await this.router.navigate(['/files', row.topicId], { queryParams: { act, asking } });
      }),
      this.on(OutboxPageActions.actGivenUp, ({ row }) => this.matters.giveUp(row)),
      this.on(OutboxPageActions.anotherTryAsked, ({ row }) => this.outbox.tryAgain(row)),
    ),
  );

  private on<Kind extends ActionCreator<string, Creator>>(
    kind: Kind,
    write: (action: ReturnType<Kind>) => Promise<unknown>,
  ): Write {
    return this.actions.pipe(
      ofType(kind),
      concatMap((action) => this.write(write(action as ReturnType<Kind>))),
    );
  }

  private write(writing: Promise<unknown>): Write {
    return from(writing).pipe(
      ignoreElements(),
      catchError(() => of(NotingActions.writingFailed())),
    );
  }

  private keepHere(note: WorkingNote): Promise<unknown> {
    return this.local.change([workingNotes], (tables) => tables.of(workingNotes).put(note));
  }

  /** By the pause the words may have been stamped, or emptied. */
  private async keepWithServerUnlessGone({ postId, fileId, noteId, text }: WorkingNote): Promise<void> {
    const [note, opened, card] = await this.local.read((tables) =>
      Promise.all([
        tables.of(workingNotes).get([postId, fileId]),
        tables.of(openedFiles).get([postId, fileId]),
        cardOf(tables, postId, fileId),
      ]),
    );
    if (note?.noteId !== noteId || note.text !== text || !mayWriteOn(opened, card)) return;
    if (!isBlank(text)) await this.outbox.keepDraft(note);
    else if (opened?.file.draftNotes.some((draft) => draft.noteId === noteId))
      await this.outbox.forgetDraft(fileId, noteId);
  }

  private async takeUp(fileId: string, noteId: string): Promise<void> {
    const draft = this.opened()?.file.draftNotes.find((kept) => kept.noteId === noteId);
    const postId = this.opened()?.postId;
    if (!draft || !postId) return;
    const { text, decision, savedAt: basedOn } = draft;
    const nothingElse = { basedOn, phraseId: null, toPost: null, delay: null, noNoteReason: '' };
    await this.keepHere({ postId, fileId, noteId, text, decision, ...nothingElse, savedAt: Date.now() });
  }

  /** A decision still on the phone is taken back here; one that has left is pulled back by the server. */
  private async takeOrPullBack(fileId: string): Promise<void> {
    const row = this.leaving().get(fileId);
    const isHere = row !== undefined && row.state !== 'sending' && row.tries === 0;
    await (isHere ? this.outbox.takeBack(row) : this.outbox.pullBack(fileId));
  }

  private async openFile(form: Parameters<typeof drawNewFile>[0]): Promise<void> {
    const { masters, calendar } = this.masters();
    const by = this.actingPost()?.post;
    if (!masters || !calendar || !by) throw new Error('a file cannot be opened before the masters have come');
    await this.outbox.open(drawNewFile(form, { by, masters, calendar, now: this.clock.now() }));
    this.store.dispatch(NotingActions.newFileOpened({ fileId: form.fileId }));
  }
}

/** Of a restricted file the phone holds no copy that could tell; the server does. */
function mayWriteOn(opened: OpenedFile | undefined, card: FileCard | null): boolean {
  return card?.classification === 'restricted' || !!opened?.file.rights.includes('writeNote');
}
