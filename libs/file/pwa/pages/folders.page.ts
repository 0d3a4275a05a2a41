import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { FOLDER_NAME_MAX_CHARACTERS, MOST_OWN_FOLDERS } from '@sanchika/file/contract';
import { isBlank, normaliseText, textFault } from '@sanchika/file/domain';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { HindiTyping } from '@sanchika/platform/pwa/typing';
import {
  Button,
  Control,
  EmptyState,
  Field,
  Icon,
  List,
  Row,
  Say,
  SkeletonCards,
  TopBar,
} from '@sanchika/platform/ui';
import type { hi as arrangingHindi } from '../arranging/arranging.phrases';
import type { hi } from '../file.phrases';
import { ArrangingActions } from '../store/arranging.actions';
import { arrangingFeature } from '../store/arranging.feature';
import { FileRowList } from './file-row-list';
import { injectMinute } from './minute';
import { SendState } from './send-state';

/** The folders of one’s own, and what lies in the one that is open. */
@Component({
  selector: 'sk-folders-page',
  imports: [
    Button,
    Control,
    EmptyState,
    FailureNote,
    Field,
    FileRowList,
    HindiTyping,
    Icon,
    List,
    Row,
    RouterLink,
    Say,
    SendState,
    SkeletonCards,
    TopBar,
  ],
  templateUrl: './folders.page.html',
  styleUrl: './list.scss',
  styles: `
    form {
      display: grid;
      gap: 8px;
    }
    a {
      display: block;
      min-height: var(--touch);
      color: inherit;
      font-weight: 600;
      line-height: var(--touch);
      text-decoration: none;
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class FoldersPage {
  /** From the address; absent while none is open. */
  readonly folderId = input<string>();

  private readonly store = inject(Store);
  private readonly router = inject(Router);
  protected readonly state = this.store.selectSignal(arrangingFeature.selectArrangingState);
  protected readonly phrase = injectPhrase<typeof arrangingHindi>();
  protected readonly ofRoom = injectPhrase<typeof hi>();
  protected readonly now = injectMinute();
  protected readonly longest = FOLDER_NAME_MAX_CHARACTERS;
  protected readonly name = signal('');
  protected readonly isRemoving = signal(false);
  protected readonly open = computed(
    () => this.state().folders.find(({ folderId }) => folderId === this.folderId()) ?? null,
  );
  protected readonly isFull = computed(() => this.state().folders.length >= MOST_OWN_FOLDERS);
  protected readonly isSound = computed(() => {
    const name = normaliseText(this.name()).trim();
    const isTaken = this.state().folders.some((folder) => folder.name === name);
    return !isBlank(name) && textFault(name, 'name') === null && !isTaken;
  });

  constructor() {
    effect(() => {
      const folderId = this.folderId();
      untracked(() => {
        this.name.set(this.open()?.name ?? '');
        this.isRemoving.set(false);
        if (folderId) this.store.dispatch(ArrangingActions.folderOpened({ folderId, after: null }));
      });
    });
  }

  protected add(event: Event): void {
    event.preventDefault();
    if (!this.isSound() || this.isFull()) return;
    this.store.dispatch(ArrangingActions.folderAdded({ name: normaliseText(this.name()).trim() }));
    this.name.set('');
  }

  protected rename(event: Event, folderId: string): void {
    event.preventDefault();
    if (!this.isSound()) return;
    this.store.dispatch(
      ArrangingActions.folderRenamed({ folderId, name: normaliseText(this.name()).trim() }),
    );
  }

  protected remove(folderId: string): void {
    this.store.dispatch(ArrangingActions.folderRemoved({ folderId }));
    void this.router.navigateByUrl('/files/folders');
  }

  protected more(folderId: string): void {
    this.store.dispatch(ArrangingActions.folderOpened({ folderId, after: this.state().next }));
  }

  protected back(): void {
    void this.router.navigateByUrl(this.folderId() ? '/files/folders' : '/files');
  }
}
