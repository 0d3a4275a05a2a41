import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { PostLabel } from '@sanchika/office/contract';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import {
  Button,
  Chip,
  ChipRow,
  Control,
  EmptyState,
  Field,
  Icon,
  SkeletonCards,
  TopBar,
} from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { SearchPageActions } from '../store/search.actions';
import { searchFeature } from '../store/search.feature';
import { injectPostWords } from '../words/post-words';
import { FoundList } from './found-list';
import { injectMinute } from './minute';
import { SendState } from './send-state';

const SHORTEST = 2;

/** One box: what lies on this phone is found while one types, the district on a touch. */
@Component({
  selector: 'sk-search-page',
  imports: [
    Button,
    Chip,
    ChipRow,
    Control,
    EmptyState,
    FailureNote,
    Field,
    FoundList,
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
  private readonly foundHere = this.store.selectSignal(searchFeature.selectHere);
  private readonly answer = this.store.selectSignal(searchFeature.selectDistrict);
  protected readonly recent = this.store.selectSignal(searchFeature.selectRecent);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly posts = injectPostWords();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly now = injectMinute();

  protected readonly words = signal('');
  private readonly asked = computed(() => this.words().trim());
  protected readonly isLongEnough = computed(() => this.asked().length >= SHORTEST);
  /** Null while the phone still looks for what stands in the box. */
  protected readonly here = computed(() => {
    const { words, files } = this.foundHere();
    if (words !== this.asked()) return null;
    return files.map(({ head, card, found, isBySound }) => ({
      ...head,
      dueAt: card?.dueAt ?? null,
      found,
      isBySound,
    }));
  });
  /** The district's answer, as long as it answers what stands in the box. */
  protected readonly district = computed(() => {
    const answer = this.answer();
    return answer?.question.words === this.asked() ? answer : null;
  });
  protected readonly isHeard = computed(
    () => this.district()?.rows.some(({ isBySound }) => isBySound) ?? false,
  );

  protected type(words: string): void {
    this.words.set(words);
    this.store.dispatch(SearchPageActions.wordsTyped({ words: this.asked() }));
  }

  protected search(event: Event): void {
    event.preventDefault();
    this.askDistrict();
  }

  protected askDistrict(spelling: 'heard' | 'typed' = 'heard', holder: PostLabel | null = null): void {
    if (!this.isLongEnough() || !this.isOnline()) return;
    const question = { words: this.asked(), spelling, holder };
    this.store.dispatch(SearchPageActions.districtSearched({ question }));
  }

  protected more(): void {
    this.store.dispatch(SearchPageActions.moreWanted());
  }
}
