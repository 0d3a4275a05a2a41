import { Component, computed, ElementRef, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { worksOnFiles } from '@sanchika/file/domain';
import { instantOfIso } from '@sanchika/platform/kernel';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { AgePipe, injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import {
  Button,
  Chip,
  ChipRow,
  EmptyState,
  Icon,
  Pill,
  Say,
  SkeletonCards,
  TopBar,
} from '@sanchika/platform/ui';
import { isCommandKey } from '../desk/desk-keys';
import type { hi as arrangingHindi } from '../arranging/arranging.phrases';
import type { hi } from '../file.phrases';
import { FileCard, Stamp } from '../parts';
import { PrintPage } from '../printing/print-page';
import { DeskPageActions } from '../store/desk.actions';
import { DESK_CHIPS, type DeskChip, deskFeature, standsUnder } from '../store/desk.feature';
import { mastersFeature } from '../store/masters.feature';
import { openFileFeature } from '../store/open-file.feature';
import { outboxFeature } from '../store/outbox.feature';
import { injectCardWords } from '../words/card-words';
import { writeDeskCount } from '../words/desk-count';
import { AskedOfMe } from './asked-of-me';
import { injectCardStamps } from './card-stamps';
import { countDesk } from './count-desk';
import { injectIsSlow } from './is-slow';
import { injectMinute } from './minute';
import { SendState } from './send-state';

/** The files on the desk: chips with counts, cards, and how old what one sees is. */
@Component({
  selector: 'sk-inbox-list',
  imports: [
    AgePipe,
    AskedOfMe,
    Button,
    Chip,
    ChipRow,
    EmptyState,
    FailureNote,
    FileCard,
    Icon,
    Pill,
    PrintPage,
    RouterLink,
    Say,
    SendState,
    SkeletonCards,
    Stamp,
    TopBar,
  ],
  templateUrl: './inbox-list.html',
  styleUrl: './inbox-list.scss',
  host: { '(document:keydown)': 'step($event)' },
})
export class InboxList {
  private readonly store = inject(Store);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly reading = inject(ReadingChoices);
  private readonly wordsOf = injectCardWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly ofArranging = injectPhrase<typeof arrangingHindi>();
  protected readonly now = injectMinute();

  private readonly allCards = this.store.selectSignal(deskFeature.selectDeskCards);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly leaving = this.store.selectSignal(outboxFeature.selectLeaving);
  private readonly calendar = this.store.selectSignal(mastersFeature.selectCalendar);
  protected readonly head = this.store.selectSignal(deskFeature.selectHead);
  protected readonly chip = this.store.selectSignal(deskFeature.selectChip);
  protected readonly hasRead = this.store.selectSignal(deskFeature.selectHasRead);
  protected readonly isFetching = this.store.selectSignal(deskFeature.selectIsFetching);
  private readonly failure = this.store.selectSignal(deskFeature.selectFailure);
  private readonly isOnline = inject(Reach).isOnline;
  private readonly unsent = this.store.selectSignal(outboxFeature.selectUnsentCount);
  protected readonly openId = this.store.selectSignal(openFileFeature.selectFileId);
  protected readonly stampOf = injectCardStamps();
  protected readonly isSlow = injectIsSlow(this.isFetching);

  protected readonly cards = computed(() =>
    this.allCards()
      .filter((card) => standsUnder(this.chip(), card, this.now()))
      .map((card) => this.wordsOf(card, { calendar: this.calendar(), now: this.now() })),
  );
  protected readonly chips = computed(() => {
    const head = this.head();
    const counts = countDesk({
      cards: this.allCards(),
      counted: head?.counts ?? null,
      hasMore: !!head?.next,
      isDecided: this.isDecided,
      now: this.now(),
    });
    return DESK_CHIPS.map((chip) => ({
      chip,
      label: this.phrase(`file.chip.${chip}`),
      count:
        counts[chip] > 0
          ? writeDeskCount(counts[chip], (value) => this.reading.writeNumber(value))
          : undefined,
    }));
  });
  protected readonly followUps = computed(() => {
    const count = this.head()?.followUps ?? 0;
    return count > 0 ? writeDeskCount(count, (value) => this.reading.writeNumber(value)) : null;
  });
  protected readonly asOf = computed(() => {
    const head = this.head();
    return head ? instantOfIso(head.asOf) : null;
  });
  protected readonly asOfClock = computed(() => {
    const asOf = this.asOf();
    return asOf ? writeMoment(asOf, 'clock', this.reading.locale()) : '';
  });
  /** Nothing was ever fetched and nothing is on the phone: the list is not empty, it is unknown. */
  protected readonly isUnknown = computed(() => this.head() === null && this.allCards().length === 0);
  /** Administrators and auditors have no desk: files are not their work. */
  protected readonly hasNoDesk = computed(() => {
    const held = this.held();
    return held !== null && !worksOnFiles(held.roles);
  });
  /** Without network there is still work to do: the pill says it, and only an unknown desk needs more words. */
  protected readonly toldFailure = computed(() => {
    const failure = this.failure();
    return failure?.kind === 'unreachable' && !this.isUnknown() ? null : failure;
  });
  /** Online and nothing unsent: the pill has nothing to say, and leaves its place to the age. */
  protected readonly isQuiet = computed(() => this.isOnline() && this.unsent() === 0);
  protected readonly isLeaving = (fileId: string) => this.leaving().has(fileId);
  /** A refused stamp leaves the file to be decided again. */
  private readonly isDecided = (fileId: string) =>
    this.isLeaving(fileId) && this.leaving().get(fileId)?.state !== 'refused';

  constructor() {
    this.store.dispatch(DeskPageActions.deskOpened());
  }

  protected choose(chip: DeskChip): void {
    this.store.dispatch(DeskPageActions.chipChosen({ chip }));
  }

  protected refresh(): void {
    this.store.dispatch(DeskPageActions.refreshAsked());
  }

  protected more(): void {
    this.store.dispatch(DeskPageActions.moreWanted());
  }

  /** J and K walk through the cards; Enter opens, for each card is a link. */
  protected step(event: KeyboardEvent): void {
    const by = { j: 1, k: -1 }[event.key];
    if (!by || !isCommandKey(event)) return;
    const links = [...this.host.nativeElement.querySelectorAll<HTMLElement>('.subject')];
    const here = links.findIndex((link) => link === link.ownerDocument.activeElement);
    const open = links.findIndex((link) => link.getAttribute('aria-current') === 'true');
    links[Math.max(0, (here >= 0 ? here : open) + by)]?.focus();
    event.preventDefault();
  }
}
