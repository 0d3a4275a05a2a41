import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { FileActs, type FileView } from '@sanchika/file/contract';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Say } from '@sanchika/platform/ui';
import { outboxFeature } from '../store/outbox.feature';
import { DrawSanction } from './draw-sanction';
import { SanctionPaper } from './sanction-paper';
import { injectMoney, injectSanctionWords } from './sanction-words';
import { SanctionsActions } from './sanctions.actions';
import type { hi } from './sanctions.phrases';

const OWN_ACTS: readonly string[] = [FileActs.proposeSanction.operation, FileActs.withdrawSanction.operation];

/** The money of a file: what is asked for now, what was asked before, and what its holder may do about it. */
@Component({
  selector: 'sk-file-sanctions',
  imports: [Button, DrawSanction, FailureNote, SanctionPaper, Say],
  template: `
    @if (earlier().length > 0) {
      <button
        sk-button
        small
        kind="quiet"
        type="button"
        [attr.aria-expanded]="isAll()"
        (click)="isAll.set(!isAll())"
      >
        {{ counted('file.sanction.earlier', earlier().length) }}
      </button>
    }
    @for (block of shown(); track block.sanctionId) {
      <sk-sanction-paper
        [label]="phrase('file.sanction')"
        [state]="block.state"
        [tone]="block.tone"
        [over]="block.isOver"
        [figures]="block.figures"
        [inWords]="block.inWords"
        [lines]="block.lines"
      >
        @if ($last && limit(); as words) {
          <small>{{ words }}</small>
        }
      </sk-sanction-paper>
    }
    @for (row of rows(); track row.key) {
      @if (row.refusal; as refusal) {
        <sk-failure-note [failure]="{ kind: 'refused', refusal }">
          <button sk-button small type="button" (click)="takeBack(row.key)">
            {{ phrase('file.sanction.withdraw') }}
          </button>
        </sk-failure-note>
      } @else {
        <sk-say tone="off" icon="send">{{ phrase('file.sanction.waiting') }}</sk-say>
      }
    }
    @if (rows().length === 0) {
      <div class="acts">
        @if (may().has('proposeSanction')) {
          <sk-draw-sanction [file]="file()" />
        }
        @if (isProposed() && may().has('withdrawSanction')) {
          @if (isAsking()) {
            <button sk-button small kind="return" type="button" (click)="withdraw()">
              {{ phrase('file.sanction.withdraw.yes') }}
            </button>
          } @else {
            <button sk-button small kind="quiet" type="button" (click)="isAsking.set(true)">
              {{ phrase('file.sanction.withdraw') }}
            </button>
          }
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
    }
    .acts:empty {
      display: none;
    }
    small {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class FileSanctions {
  readonly file = input.required<FileView>();

  private readonly store = inject(Store);
  private readonly money = injectMoney();
  private readonly wordsOf = injectSanctionWords();
  private readonly spoken = this.store.selectSignal(outboxFeature.selectSpoken);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly isAll = signal(false);
  protected readonly isAsking = signal(false);

  /** A copy that an earlier version of the app kept has none. */
  private readonly sanctions = computed(() => this.file().sanctions ?? []);
  protected readonly may = computed(() => new Set<string>(this.file().rights));
  protected readonly isProposed = computed(() => this.sanctions().at(-1)?.state === 'proposed');
  protected readonly earlier = computed(() => this.sanctions().slice(0, -1));
  protected readonly shown = computed(() =>
    (this.isAll() ? this.sanctions() : this.sanctions().slice(-1)).map((sanction) => this.wordsOf(sanction)),
  );
  protected readonly limit = computed(() => {
    const limit = this.file().sanctionLimit;
    if (!limit) return null;
    return this.phrase('file.sanction.your-limit', { limit: this.money(limit.amountPaise) });
  });
  protected readonly rows = computed(() =>
    this.spoken().filter(
      ({ topicId, operation }) => topicId === this.file().fileId && OWN_ACTS.includes(operation),
    ),
  );

  protected withdraw(): void {
    const { fileId, headHash: seenHead } = this.file();
    const sanctionId = this.sanctions().at(-1)?.sanctionId ?? '';
    this.isAsking.set(false);
    this.store.dispatch(SanctionsActions.moneyWithdrawn({ fileId, sanctionId, seenHead }));
  }

  protected takeBack(key: string): void {
    this.store.dispatch(SanctionsActions.proposalTakenBack({ key }));
  }
}
