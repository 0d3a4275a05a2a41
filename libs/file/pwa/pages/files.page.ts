import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, EmptyState, Icon, Say, Segment, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import type { FileListKind } from '../offline/file.receiver';
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
    EmptyState,
    FailureNote,
    FileRowList,
    Icon,
    RouterLink,
    Say,
    Segment,
    SendState,
    SkeletonCards,
    TopBar,
  ],
  template: `
    <sk-top-bar [heading]="phrase('file.title.files')"><sk-send-state /></sk-top-bar>
    <div class="stack">
      <div class="head">
        <sk-segment [label]="phrase('file.list.kind')" [options]="kinds()" [(value)]="kind" />
        <a sk-button small routerLink="/files/new"
          ><sk-icon name="plus" [size]="18" /> {{ phrase('file.inbox.new') }}</a
        >
      </div>
      @if (list().failure; as said) {
        @if (said.kind === 'unreachable') {
          <sk-say tone="off" icon="offline">{{ phrase('file.list.offline') }}</sk-say>
        } @else {
          <sk-failure-note [failure]="said" />
        }
        <button sk-button small type="button" (click)="open()">{{ phrase('file.retry') }}</button>
      }
      <sk-file-row-list [rows]="list().rows" [now]="now()" />
      @if (list().rows.length === 0 && !list().failure) {
        @if (list().hasCome) {
          <sk-empty-state [heading]="emptyWords()" />
        } @else {
          <sk-skeleton-cards [label]="phrase('file.loading')" />
        }
      }
      @if (list().next) {
        <button sk-button small type="button" [disabled]="list().isFetching" (click)="more()">
          {{ phrase('file.more') }}
        </button>
      }
    </div>
  `,
  styleUrl: './list.scss',
})
export class FilesPage {
  private readonly store = inject(Store);
  private readonly lists = this.store.selectSignal(listsFeature.selectLists);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly now = injectMinute();
  protected readonly kind = signal<FileListKind>('withOthers');
  protected readonly list = computed(() => this.lists()[this.kind()]);
  protected readonly emptyWords = computed(() => this.phrase(`file.list.${this.kind()}.none`));
  protected readonly kinds = computed(() =>
    (['withOthers', 'handled'] as const).map((value) => ({
      value,
      label: this.phrase(`file.list.${value}`),
    })),
  );

  constructor() {
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
}
