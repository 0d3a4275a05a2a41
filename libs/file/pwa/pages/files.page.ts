import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Chip, ChipRow, EmptyState, Icon, Say, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import type { hi as arrangingHindi } from '../arranging/arranging.phrases';
import type { hi } from '../file.phrases';
import type { hi as actingHindi } from '../acting/acting.phrases';
import { FILE_LISTS, type FileListKind, MATTER_LISTS } from '../offline/file.receiver';
import { PrintPage } from '../printing/print-page';
import { ListsPageActions } from '../store/lists.actions';
import { listsFeature } from '../store/lists.feature';
import { FileRowList } from './file-row-list';
import { injectMinute } from './minute';
import { SendState } from './send-state';

/** Files of mine that others hold, and files that went through my hands (TR-4). */
@Component({
  selector: 'sk-files-page',
  imports: [
    Button,
    Chip,
    ChipRow,
    EmptyState,
    FailureNote,
    FileRowList,
    Icon,
    PrintPage,
    RouterLink,
    Say,
    SendState,
    SkeletonCards,
    TopBar,
  ],
  template: `
    <sk-top-bar [heading]="phrase('file.title.files')">
      <sk-send-state />
      <sk-print-page />
      <a sk-button small routerLink="/files/new">
        <sk-icon name="plus" [size]="18" /> {{ phrase('file.inbox.new') }}
      </a>
    </sk-top-bar>
    <sk-chip-row run [label]="phrase('file.list.kind')">
      @for (choice of kinds(); track choice.value) {
        <button
          sk-chip
          [chosen]="choice.value === kind()"
          [count]="choice.count"
          (click)="kind.set(choice.value)"
        >
          {{ choice.label }}
        </button>
      }
    </sk-chip-row>
    <div class="stack">
      <a sk-button small kind="quiet" routerLink="/files/folders">
        <sk-icon name="folder" [size]="18" /> {{ phrase('file.title.folders') }}
      </a>
      @if (shown().failure; as said) {
        @if (said.kind === 'unreachable') {
          <sk-say tone="off" icon="offline">{{ phrase('file.list.offline') }}</sk-say>
        } @else {
          <sk-failure-note [failure]="said" />
        }
        <button sk-button small type="button" (click)="open()">{{ phrase('file.retry') }}</button>
      }
      <sk-file-row-list [rows]="shown().rows" [now]="now()" />
      @if (shown().rows.length === 0 && !shown().failure) {
        @if (shown().hasCome) {
          <sk-empty-state icon="folder" [heading]="emptyWords()" />
        } @else {
          <sk-skeleton-cards [label]="phrase('file.loading')" />
        }
      }
      @if (shown().next) {
        <button sk-button small type="button" [disabled]="shown().isFetching" (click)="more()">
          {{ phrase('file.more') }}
        </button>
      }
    </div>
  `,
  styleUrl: './list.scss',
})
export class FilesPage {
  private readonly store = inject(Store);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly reading = inject(ReadingChoices);
  private readonly lists = this.store.selectSignal(listsFeature.selectLists);
  protected readonly phrase = injectPhrase<typeof hi & typeof actingHindi & typeof arrangingHindi>();
  protected readonly now = injectMinute();
  /** From the address, or the first. */
  readonly list = input<string>();
  protected readonly kind = linkedSignal<FileListKind>(
    () => FILE_LISTS.find((kind) => kind === this.list()) ?? 'withOthers',
  );
  protected readonly shown = computed(() => this.lists()[this.kind()]);
  protected readonly emptyWords = computed(() => this.phrase(`file.list.${this.kind()}.none`));
  protected readonly kinds = computed(() =>
    FILE_LISTS.map((value) => ({
      value,
      label: this.phrase(`file.list.${value}`),
      count: MATTER_LISTS.some((kind) => kind === value) ? this.countOf(value) : undefined,
    })),
  );

  constructor() {
    afterRenderEffect(() => {
      this.kind();
      // Seven lists run off a phone: the open one is brought into sight.
      const chosen = this.host.nativeElement.querySelector('[aria-pressed=true]');
      chosen?.scrollIntoView({ inline: 'center', block: 'nearest' });
    });
    for (const kind of MATTER_LISTS) this.store.dispatch(ListsPageActions.listOpened({ kind }));
    effect(() => {
      this.kind();
      untracked(() => this.open());
    });
  }

  protected open(): void {
    this.store.dispatch(ListsPageActions.listOpened({ kind: this.kind() }));
  }

  protected more(): void {
    this.store.dispatch(ListsPageActions.moreWanted({ list: this.kind() }));
  }

  /** The first page tells how many; more than it holds are not counted. */
  private countOf(kind: FileListKind): string | undefined {
    const { rows, next } = this.lists()[kind];
    if (rows.length === 0) return undefined;
    const count = this.reading.writeNumber(rows.length);
    return next ? this.phrase('file.list.many', { count }) : count;
  }
}
