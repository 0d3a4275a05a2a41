import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import type { FileView } from '@sanchika/file/contract';
import type { Instant } from '@sanchika/platform/kernel';
import type { MatterChoice } from '../acting/acts-of';
import { MoreActs } from '../acting/more-acts';
import { KeyList } from '../desk/key-list';
import { MATTER_ACTS, matterPlaceOf } from '../offline/matter-act';
import { FileSheet } from '../reading/file-sheet';
import { openFileFeature } from '../store/open-file.feature';
import { outboxFeature } from '../store/outbox.feature';

/** What rises over an open file: its cover, the acts beside noting and moving, and the keys of the desk. */
@Component({
  selector: 'sk-file-sheets',
  imports: [FileSheet, KeyList, MoreActs],
  template: `
    <sk-file-sheet
      [(open)]="hasDetails"
      [file]="file()"
      [now]="now()"
      (closeProposed)="closeProposed.emit()"
    />
    <sk-more-acts
      [(open)]="hasActs"
      [(choice)]="choice"
      [file]="file()"
      [drafts]="drafts()"
      [waiting]="waiting()"
      [now]="now()"
    />
    <sk-key-list [(open)]="hasKeys" />
  `,
})
export class FileSheets {
  readonly file = input.required<FileView>();
  readonly now = input.required<Instant>();
  /** The form of an act that is to be written again, from the address. */
  readonly act = input<string>();
  readonly asking = input<string>();
  readonly closeProposed = output<void>();

  private readonly store = inject(Store);
  private readonly spoken = this.store.selectSignal(outboxFeature.selectSpoken);
  protected readonly drafts = this.store.selectSignal(openFileFeature.selectMatterDrafts);
  protected readonly hasDetails = signal(false);
  protected readonly hasActs = signal(false);
  protected readonly hasKeys = signal(false);
  protected readonly choice = signal<MatterChoice | null>(null);
  protected readonly waiting = computed(() =>
    this.spoken().flatMap((row) => (row.topicId === this.file().fileId ? (matterPlaceOf(row) ?? []) : [])),
  );

  constructor() {
    effect(() => {
      const act = MATTER_ACTS.find((name) => name === this.act());
      const askingId = this.asking() ?? null;
      if (act) untracked(() => this.openActs({ act, askingId }));
    });
  }

  /** All acts, or the form of one. */
  openActs(choice: MatterChoice | null = null): void {
    this.choice.set(choice && { act: choice.act, askingId: choice.askingId });
    this.hasActs.set(true);
  }

  openDetails(): void {
    this.hasDetails.set(true);
  }

  openKeys(): void {
    this.hasKeys.set(true);
  }
}
