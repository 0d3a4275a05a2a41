import { Location } from '@angular/common';
import {
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { FileActs } from '@sanchika/file/contract';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, EmptyState, FootSheet, Icon, Pill, Say, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import type { hi as actingHindi } from '../acting/acting.phrases';
import { DecisionPanel } from '../deciding/decision-panel';
import { DeskKeyboard } from '../desk/desk-keyboard';
import type { SingleKeyAct } from '../desk/desk-keys';
import type { hi as deskHindi } from '../desk/desk.phrases';
import { PaneEdge, paneWidth } from '../desk/pane-edge';
import type { hi } from '../file.phrases';
import type { Movement, MovingAct } from '../offline/file-outbox';
import { decisionIn } from '../offline/file.sender';
import { PagePeek } from '../paging/page-peek';
import { PageReading } from '../paging/page-reading';
import { FileBody } from '../reading/file-body';
import { FileHead } from '../reading/file-head';
import { deskFeature } from '../store/desk.feature';
import { mastersFeature } from '../store/masters.feature';
import { NotingActions } from '../store/noting.actions';
import { ReaderPageActions } from '../store/open-file.actions';
import { openFileFeature } from '../store/open-file.feature';
import { outboxFeature } from '../store/outbox.feature';
import { injectFileNumber } from '../words/card-words';
import { injectPostWords } from '../words/post-words';
import { FileSays } from './file-says';
import { FileSheets } from './file-sheets';
import { injectMinute } from './minute';
import { nextOnDesk } from './next-on-desk';
import { PaperSending } from './paper-sending';
import { injectPlaceOnDesk } from './place-on-desk';
import { SendState } from './send-state';
import { type FreshStamp, Stamping } from './stamping';
import { injectIsDesk, injectIsWide } from './wide-screen';

const DECIDING: readonly MovingAct[] = [
  'send',
  'returnBack',
  'approveClose',
  'refuseClose',
  'close',
  'withdrawClose',
];
const ANSWER = FileActs.answer.operation;
const NOT_THERE = 404;
const VIBRATION_MS = 25;

/** One file: read it, decide on it, and the next one opens by itself. */
@Component({
  selector: 'sk-reader-page',
  imports: [
    Button,
    DecisionPanel,
    DeskKeyboard,
    EmptyState,
    FailureNote,
    FileBody,
    FileHead,
    FileSays,
    FileSheets,
    FootSheet,
    Icon,
    PagePeek,
    PaneEdge,
    Pill,
    Say,
    SendState,
    SkeletonCards,
    Stamping,
    TopBar,
  ],
  templateUrl: './reader.page.html',
  styleUrl: './reader.page.scss',
  host: {
    'data-paper': 'alone',
    '[class.decides]': 'mayDecide()',
    '[style.--editor]': "editorWidth() + 'px'",
  },
})
export class ReaderPage {
  /** From the address. */
  readonly fileId = input.required<string>();
  /** From the address: the form of an act that is to be written again. */
  readonly act = input<string>();
  readonly asking = input<string>();

  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  protected readonly state = this.store.selectSignal(openFileFeature.selectOpenFileState);
  private readonly cards = this.store.selectSignal(deskFeature.selectDeskCards);
  private readonly leaving = this.store.selectSignal(outboxFeature.selectLeaving);
  private readonly hasFailed = this.store.selectSignal(outboxFeature.selectHasFailed);
  private readonly sent = this.store.selectSignal(outboxFeature.selectSent);
  private readonly panel = viewChild(DecisionPanel);
  private readonly body = viewChild(FileBody);
  private readonly sheets = viewChild(FileSheets);
  private readonly paper = viewChild.required<ElementRef<HTMLElement>>('paper');
  private readonly numberOf = injectFileNumber();
  protected readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly ofActs = injectPhrase<typeof actingHindi>();
  protected readonly ofDesk = injectPhrase<typeof deskHindi>();
  protected readonly now = injectMinute();
  protected readonly isWide = injectIsWide();
  protected readonly isDesk = injectIsDesk();
  protected readonly editorWidth = signal(paneWidth('editor', 368));
  protected readonly place = injectPlaceOnDesk(this.fileId);
  protected readonly calendar = this.store.selectSignal(mastersFeature.selectCalendar);

  protected readonly failure = computed(() => this.state().failure);
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
  protected readonly isDeciding = linkedSignal<string, boolean>({
    source: this.fileId,
    computation: () => true,
  });
  protected readonly isShort = computed(() => !this.isWide() && this.mayDecide() && this.isDeciding());
  protected readonly pages = new PageReading(this.file);
  protected readonly keyActs: Readonly<Record<SingleKeyAct, () => void>> = {
    pen: () => this.panel()?.focusPen(),
    next: () => this.panel()?.chooseDesk(),
    return: () => this.panel()?.turnBack(),
    acts: () => this.sheets()?.openActs(),
    details: () => this.sheets()?.openDetails(),
    back: () => this.body()?.turn(-1),
    forth: () => this.body()?.turn(1),
    go: () => this.body()?.askForNumber(),
    lanes: () => this.body()?.nextLane(),
    shortcuts: () => this.sheets()?.openKeys(),
  };
  protected readonly papers = new PaperSending(this.store, this.fileId);
  protected readonly isPeeking = computed(() => this.pages.isPeeking() && !this.isDesk());
  /** Who was asked may lose the file with his answer. */
  protected readonly hasAnswered = computed(() => {
    const last = this.sent().find(({ fileId }) => fileId === this.fileId());
    return this.isMissing() && last?.operation === ANSWER;
  });
  protected readonly fresh = signal<FreshStamp | null>(null);

  constructor() {
    effect(() => {
      const fileId = this.fileId();
      untracked(() => this.store.dispatch(ReaderPageActions.fileOpened({ fileId })));
    });
    afterRenderEffect(() => {
      // The file that was stamped took the focus with it: it goes to the next one, never to nowhere.
      if (this.file()?.fileId && this.isWide() && document.activeElement === document.body)
        this.paper().nativeElement.focus({ preventScroll: true });
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

  protected seePage(page: number): void {
    this.store.dispatch(ReaderPageActions.pageSeen({ fileId: this.fileId(), page }));
  }

  /** The page is put down, and the note that named it is before the eyes again. */
  protected putDown(): void {
    const from = this.pages.fromNote();
    this.pages.isPeeking.set(false);
    if (from !== null) this.body()?.showNote(from);
  }

  protected proposeClose(): void {
    this.isDeciding.set(true);
    setTimeout(() => this.panel()?.proposeClose());
  }

  protected takeUp(noteId: string): void {
    this.store.dispatch(NotingActions.draftTakenUp({ fileId: this.fileId(), noteId }));
    void this.router.navigate(['/files', this.fileId(), 'note']);
  }

  protected discardDraft(noteId: string): void {
    this.store.dispatch(NotingActions.draftDiscarded({ fileId: this.fileId(), noteId }));
  }
}
