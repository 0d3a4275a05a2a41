import { Location } from '@angular/common';
import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { isBlank } from '@sanchika/file/domain';
import { instant } from '@sanchika/platform/kernel';
import { FailureNote, newId, Reach } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeAge } from '@sanchika/platform/pwa/phrases';
import { Button, EmptyState, FootSheet, Icon, Pill, Say, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import { DecisionPanel } from '../deciding/decision-panel';
import type { hi } from '../file.phrases';
import type { Movement, MovingAct } from '../offline/file-outbox';
import { decisionIn } from '../offline/file.sender';
import { NotePaper } from '../parts';
import { FileBody } from '../reading/file-body';
import { FileHead } from '../reading/file-head';
import { FileSheet } from '../reading/file-sheet';
import type { ChosenPaper } from '../reading/papers-lane';
import { deskFeature } from '../store/desk.feature';
import { mastersFeature } from '../store/masters.feature';
import { NotingActions } from '../store/noting.actions';
import { ReaderPageActions } from '../store/open-file.actions';
import { openFileFeature } from '../store/open-file.feature';
import { OutboxPageActions } from '../store/outbox.actions';
import { outboxFeature } from '../store/outbox.feature';
import { injectFileNumber } from '../words/card-words';
import { injectParagraphs } from '../words/note-words';
import { injectPostWords } from '../words/post-words';
import { injectMinute } from './minute';
import { nextOnDesk } from './next-on-desk';
import { SendState } from './send-state';
import { type FreshStamp, Stamping } from './stamping';
import { injectIsWide } from './wide-screen';

const DECIDING: readonly MovingAct[] = [
  'send',
  'returnBack',
  'approveClose',
  'refuseClose',
  'close',
  'withdrawClose',
];
const NOT_THERE = 404;
const VIBRATION_MS = 25;

/** One file: read it, decide on it, and the next one opens by itself. */
@Component({
  selector: 'sk-reader-page',
  imports: [
    Button,
    DecisionPanel,
    EmptyState,
    FailureNote,
    FileBody,
    FileHead,
    FileSheet,
    FootSheet,
    Icon,
    NotePaper,
    Pill,
    Say,
    SendState,
    SkeletonCards,
    Stamping,
    TopBar,
  ],
  templateUrl: './reader.page.html',
  styleUrl: './reader.page.scss',
})
export class ReaderPage {
  /** From the address. */
  readonly fileId = input.required<string>();

  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly reading = inject(ReadingChoices);
  private readonly state = this.store.selectSignal(openFileFeature.selectOpenFileState);
  private readonly cards = this.store.selectSignal(deskFeature.selectDeskCards);
  private readonly leaving = this.store.selectSignal(outboxFeature.selectLeaving);
  private readonly hasFailed = this.store.selectSignal(outboxFeature.selectHasFailed);
  private readonly unsent = this.store.selectSignal(outboxFeature.selectUnsentCount);
  private readonly isOnline = inject(Reach).isOnline;
  private readonly paragraphs = injectParagraphs();
  private readonly panel = viewChild(DecisionPanel);
  private readonly chosenPaper = signal<(ChosenPaper & { paperId: string; key: string }) | null>(null);
  private readonly numberOf = injectFileNumber();
  protected readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly now = injectMinute();
  protected readonly isWide = injectIsWide();
  protected readonly calendar = this.store.selectSignal(mastersFeature.selectCalendar);

  protected readonly journey = computed(() => this.state().journey);
  protected readonly failure = computed(() => this.state().failure);
  protected readonly upload = computed(() => this.state().upload);
  protected readonly note = computed(() => this.state().note);
  private readonly opened = computed(() => {
    const { opened } = this.state();
    return opened?.fileId === this.fileId() ? opened : null;
  });
  protected readonly file = computed(() => this.opened()?.file ?? null);
  protected readonly heading = computed(() => {
    const file = this.file();
    return file ? this.numberOf(file) : this.phrase('file.title.file');
  });
  protected readonly isMissing = computed(() => {
    const failure = this.failure();
    return failure?.kind === 'refused' && failure.refusal.status === NOT_THERE;
  });
  /** The act with which the file is on its way, or which was refused. */
  protected readonly row = computed(() => this.leaving().get(this.fileId()) ?? null);
  protected readonly mayDecide = computed(() => {
    const rights: readonly string[] = this.file()?.rights ?? [];
    return this.row() === null && DECIDING.some((act) => rights.includes(act));
  });
  protected readonly mayPullBack = computed(() => this.file()?.rights.includes('pullBack') ?? false);
  protected readonly isDeciding = linkedSignal<string, boolean>({
    source: this.fileId,
    computation: () => true,
  });
  protected readonly isShort = computed(() => !this.isWide() && this.mayDecide() && this.isDeciding());
  protected readonly isSheetOpen = signal(false);
  protected readonly fresh = signal<FreshStamp | null>(null);
  protected readonly place = computed(() => {
    const place = this.cards().findIndex(({ fileId }) => fileId === this.fileId()) + 1;
    if (place === 0 || this.cards().length === 1) return null;
    const count = this.reading.writeNumber(this.cards().length);
    return this.phrase('file.place', { place: this.reading.writeNumber(place), count });
  });
  protected readonly keptWords = computed(() => {
    const opened = this.opened();
    if (!opened || this.failure()?.kind !== 'unreachable') return null;
    const age = writeAge(instant(opened.fetchedAt), instant(Date.now()), this.reading.locale());
    return this.phrase('file.kept-copy', { age });
  });

  /** Words kept from an act that was refused, on a file where they can no longer be written. */
  protected readonly strandedNote = computed(() => {
    const note = this.note();
    const isStranded =
      note && !isBlank(note.text) && !this.file()?.rights.includes('writeNote') && !this.row();
    return isStranded ? this.paragraphs(note.text, 1) : null;
  });
  protected readonly isQuiet = computed(() => this.isOnline() && this.unsent() === 0);

  constructor() {
    effect(() => {
      const fileId = this.fileId();
      untracked(() => this.store.dispatch(ReaderPageActions.fileOpened({ fileId })));
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(ReaderPageActions.fileLeft()));
  }

  protected back(): void {
    if (window.history.length > 1) this.location.back();
    else void this.router.navigateByUrl('/inbox');
  }

  protected reload(): void {
    this.store.dispatch(ReaderPageActions.reloadAsked({ fileId: this.fileId() }));
  }

  protected wantJourney(): void {
    this.store.dispatch(ReaderPageActions.journeyWanted({ fileId: this.fileId() }));
  }

  protected stamp(movement: Movement): void {
    const file = this.file();
    if (!file) return;
    this.store.dispatch(NotingActions.fileStamped({ movement, of: file }));
    navigator.vibrate?.(VIBRATION_MS);
    const waiting = file.draftNotes.filter(({ isConfirmed }) => isConfirmed).at(-1);
    const decision = decisionIn(movement) ?? waiting?.decision ?? 'putUp';
    const post = file.holder ? this.posts.short(file.holder) : '';
    this.fresh.set({ fileId: file.fileId, decision, post, at: Date.now() });
  }

  /** The next file on the desk slides in; after the last one the inbox says that the bundle is tied. */
  protected goOn({ isRefused }: { readonly isRefused: boolean }): void {
    const stamped = this.fresh();
    this.fresh.set(null);
    const hasGone = !isRefused && !this.hasFailed();
    if (!stamped || !hasGone || stamped.fileId !== this.fileId()) return;
    const next = nextOnDesk(this.cards(), stamped.fileId, this.leaving());
    void this.router.navigateByUrl(next ? `/files/${next.fileId}` : '/inbox', { replaceUrl: true });
  }

  protected takeBack(): void {
    this.store.dispatch(NotingActions.pullBackAsked({ fileId: this.fileId() }));
  }

  protected mend(): void {
    const row = this.row();
    if (row) this.store.dispatch(OutboxPageActions.mendingChosen({ row }));
  }

  protected proposeClose(): void {
    this.isDeciding.set(true);
    setTimeout(() => this.panel()?.proposeClose());
  }

  protected addPaper(paper: ChosenPaper): void {
    this.chosenPaper.set({ ...paper, paperId: newId(), key: newId() });
    this.sendPaper();
  }

  protected sendPaper(): void {
    const paper = this.chosenPaper();
    if (paper) this.store.dispatch(ReaderPageActions.paperChosen({ fileId: this.fileId(), ...paper }));
  }

  protected stopPaper(): void {
    this.store.dispatch(ReaderPageActions.uploadStopped());
  }

  protected takeUp(noteId: string): void {
    this.store.dispatch(NotingActions.draftTakenUp({ fileId: this.fileId(), noteId }));
    void this.router.navigate(['/files', this.fileId(), 'note']);
  }

  protected dropNote(): void {
    const note = this.note();
    if (note) this.store.dispatch(NotingActions.noteTyped({ note: { ...note, text: '' } }));
  }

  protected discardDraft(noteId: string): void {
    this.store.dispatch(NotingActions.draftDiscarded({ fileId: this.fileId(), noteId }));
  }
}
