import { Component, computed, DestroyRef, effect, inject, input, untracked, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { isBlank, NOTE_MAX_CHARACTERS, numberParagraphs } from '@sanchika/file/domain';
import { instant } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, Chip, ChipRow, EmptyState, Pill, Say, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import { linkDraft } from '../deciding/link-draft';
import { startNote } from '../deciding/start-note';
import type { hi } from '../file.phrases';
import { NotePen } from '../noting/note-pen';
import type { hi as notingHi } from '../noting/noting.phrases';
import { referenceOptions } from '../noting/reference-options';
import { NotingActions } from '../store/noting.actions';
import { ReaderPageActions } from '../store/open-file.actions';
import { openFileFeature } from '../store/open-file.feature';
import { injectFileNumber } from '../words/card-words';
import { penLines } from './pen-lines';
import { SendState } from './send-state';

const FEW_LEFT = 1000;

/** A long note on yellow paper: saved as it is typed, green when it is confirmed. */
@Component({
  selector: 'sk-note-page',
  imports: [Button, Chip, ChipRow, EmptyState, NotePen, Pill, Say, SendState, SkeletonCards, TopBar],
  templateUrl: './note.page.html',
  styleUrl: './note.page.scss',
})
export class NotePage {
  readonly fileId = input.required<string>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  protected readonly router = inject(Router);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly state = this.store.selectSignal(openFileFeature.selectOpenFileState);
  private readonly pen = viewChild(NotePen);
  private readonly numberOf = injectFileNumber();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly noting = injectPhrase<typeof notingHi>();
  protected readonly longest = NOTE_MAX_CHARACTERS;
  protected readonly hasRead = computed(() => this.state().hasRead);

  protected readonly file = computed(() => {
    const { opened } = this.state();
    return opened?.fileId === this.fileId() ? opened.file : null;
  });
  private readonly draft = linkDraft(
    this.fileId,
    computed(() => this.state().note),
    () => startNote(this.file() ?? { fileId: this.fileId(), draftNotes: [] }, this.held()?.post.postId ?? ''),
  );
  protected readonly heading = computed(() => {
    const file = this.file();
    return file ? this.numberOf(file) : this.phrase('file.title.note');
  });
  protected readonly mayWrite = computed(() => this.file()?.rights.includes('writeNote') ?? false);
  protected readonly text = computed(() => (this.file() ? this.draft().text : ''));
  protected readonly isEmpty = computed(() => isBlank(this.text()));
  /** The numbers the paragraphs will have if the file goes as it is now. */
  protected readonly lines = computed(() => {
    const file = this.file();
    const { noteId } = this.draft();
    const before = file?.draftNotes.filter((draft) => draft.isConfirmed && draft.noteId !== noteId) ?? [];
    const from = (file?.notes.at(-1)?.paraTo ?? 0) + 1;
    const first = (numberParagraphs(before, from).at(-1)?.paraTo ?? from - 1) + 1;
    return penLines(this.text(), first, (number) => this.reading.writeDigits(String(number)));
  });
  protected readonly savedAt = computed(() => {
    const kept = this.state().note;
    const clock =
      kept && kept.text !== '' ? writeMoment(instant(kept.savedAt), 'clock', this.reading.locale()) : null;
    return clock ? this.noting('file.noting.saved', { clock }) : '';
  });
  protected readonly left = computed(() => {
    const left = NOTE_MAX_CHARACTERS - this.text().length;
    return left < FEW_LEFT ? this.phrase('file.pen.left', { count: this.reading.writeNumber(left) }) : null;
  });
  protected readonly references = computed(() => {
    const file = this.file();
    return file ? referenceOptions(file) : [];
  });
  /** For the finger: pages and notes, as they are written. */
  protected readonly chips = computed(() =>
    this.references()
      .filter(({ kind }) => kind !== 'paragraph')
      .map(({ kind, number, title }) => {
        const words = this.noting(`file.noting.${kind}`, {
          number: this.reading.writeDigits(String(number)),
        });
        return { words, title };
      }),
  );
  /** Another device went on with the draft that this text came from. */
  protected readonly keptBeside = computed(() => this.draft().keptBeside !== undefined);

  constructor() {
    effect(() => {
      const fileId = this.fileId();
      untracked(() => this.store.dispatch(ReaderPageActions.fileOpened({ fileId })));
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(ReaderPageActions.fileLeft()));
  }

  protected type(text: string): void {
    this.draft.update((note) => ({ ...note, text, savedAt: Date.now() }));
    this.store.dispatch(NotingActions.noteTyped({ note: this.draft() }));
  }

  protected insert(words: string): void {
    this.pen()?.insert(words);
  }

  protected confirm(): void {
    if (!this.isEmpty()) this.store.dispatch(NotingActions.noteConfirmed({ note: this.draft() }));
    this.leave();
  }

  protected discard(): void {
    this.store.dispatch(NotingActions.draftDiscarded({ fileId: this.fileId(), noteId: this.draft().noteId }));
    this.leave();
  }

  protected leave(): void {
    void this.router.navigate(['/files', this.fileId()], { replaceUrl: true });
  }
}
