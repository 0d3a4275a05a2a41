import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Control, EmptyState, Field, Icon, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { FileCard } from '../parts';
import { ListsPageActions } from '../store/lists.actions';
import { listsFeature } from '../store/lists.feature';
import { deskFeature } from '../store/desk.feature';
import { mastersFeature } from '../store/masters.feature';
import { injectCardWords } from '../words/card-words';
import { hasAllWords, matchesOf } from '../words/matches-of';
import { FileRowList } from './file-row-list';
import { injectMinute } from './minute';
import { SendState } from './send-state';

const SHORTEST = 2;

/** One box: what lies on this phone is found while one types, the district on a touch. */
@Component({
  selector: 'sk-search-page',
  imports: [
    Button,
    Control,
    EmptyState,
    FailureNote,
    Field,
    FileCard,
    FileRowList,
    Icon,
    SendState,
    SkeletonCards,
    TopBar,
  ],
  templateUrl: './search.page.html',
  styleUrl: './list.scss',
})
export class SearchPage {
  private readonly store = inject(Store);
  private readonly wordsOf = injectCardWords();
  private readonly cards = this.store.selectSignal(deskFeature.selectDeskCards);
  private readonly calendar = this.store.selectSignal(mastersFeature.selectCalendar);
  private readonly lists = this.store.selectSignal(listsFeature.selectLists);
  private readonly searched = this.store.selectSignal(listsFeature.selectWords);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly now = injectMinute();

  protected readonly words = signal('');
  protected readonly isLongEnough = computed(() => this.words().trim().length >= SHORTEST);
  protected readonly here = computed(() => {
    if (!this.isLongEnough()) return [];
    const words = this.words();
    const facts = { calendar: this.calendar(), now: this.now() };
    return this.cards()
      .filter(({ subject, fileNumber, computerNo }) =>
        hasAllWords(`${subject} ${fileNumber} ${computerNo}`, words),
      )
      .map((card) => ({ ...this.wordsOf(card, facts), matches: matchesOf(card.subject, words) }));
  });
  /** The district's answer, as long as it answers what stands in the box. */
  protected readonly district = computed(() =>
    this.searched() === this.words().trim() ? this.lists().search : null,
  );

  protected search(event: Event): void {
    event.preventDefault();
    if (this.isLongEnough())
      this.store.dispatch(ListsPageActions.wordsSearched({ words: this.words().trim() }));
  }

  protected more(): void {
    this.store.dispatch(ListsPageActions.moreWanted({ list: 'search' }));
  }
}
