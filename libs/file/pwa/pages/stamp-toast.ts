import { Component, computed, effect, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Toast } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { NotingActions } from '../store/noting.actions';
import { openFileFeature } from '../store/open-file.feature';
import { outboxFeature } from '../store/outbox.feature';
import { injectFileNumber } from '../words/card-words';
import { injectFindingWords } from '../words/finding-words';

const SHOWN_S = 7;

/** The strip that says a stamp was set, with seven seconds to take it back. */
@Component({
  selector: 'sk-stamp-toast',
  imports: [Toast],
  template: `
    <sk-toast
      [message]="words()"
      [action]="stamped() ? phrase('file.toast.back') : undefined"
      [left]="reading.writeNumber(left())"
      [icon]="icon()"
      (acted)="takeBack()"
    />
  `,
  host: { '[class.high]': 'isFileOpen()' },
  styles: `
    /* At the foot of an open file stands the next stamp, and its subject must be read. */
    :host(.high) sk-toast {
      inset: 4px 12px auto;
    }
    @media (min-width: 1024px) {
      :host(.high) sk-toast {
        inset: auto auto 12px 108px;
      }
    }
  `,
})
export class StampToast {
  private readonly store = inject(Store);
  private readonly numberOf = injectFileNumber();
  private readonly findings = injectFindingWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);
  protected readonly stamped = this.store.selectSignal(outboxFeature.selectLastStamped);
  private readonly fileId = this.store.selectSignal(openFileFeature.selectFileId);
  private readonly leaving = this.store.selectSignal(outboxFeature.selectLeaving);
  private readonly sent = this.store.selectSignal(outboxFeature.selectSent);
  protected readonly left = signal(SHOWN_S);
  protected readonly isFileOpen = computed(() => this.fileId() !== null);

  private readonly hasFailed = this.store.selectSignal(outboxFeature.selectHasFailed);
  protected readonly icon = computed(() => {
    if (this.hasFailed()) return 'alert';
    return this.isWaiting() ? 'send' : 'check';
  });
  private readonly isWaiting = computed(() => this.leaving().has(this.stamped()?.fileId ?? ''));
  protected readonly words = computed(() => {
    if (this.hasFailed()) return this.phrase('file.toast.failed');
    const file = this.stamped();
    if (!file) return null;
    const number = this.numberOf(file);
    if (this.isWaiting()) return this.phrase('file.toast.waiting', { number });
    return [this.phrase('file.toast.stamped', { number }), ...this.warnings()].join(' · ');
  });
  /** What the server found worth knowing when it took the act; the rules that the phone knows said it before. */
  private readonly warnings = computed(() => {
    const taken = this.sent().find(({ fileId }) => fileId === this.stamped()?.fileId);
    return taken ? this.findings.warnings(taken.receipt.warnings) : [];
  });

  constructor() {
    effect((onCleanup) => {
      if (!this.stamped() && !this.hasFailed()) return;
      this.left.set(SHOWN_S);
      const second = setInterval(() => this.tick(), 1000);
      onCleanup(() => clearInterval(second));
    });
  }

  protected takeBack(): void {
    const fileId = this.stamped()?.fileId;
    if (fileId) this.store.dispatch(NotingActions.pullBackAsked({ fileId }));
  }

  private tick(): void {
    this.left.update((left) => left - 1);
    if (this.left() <= 0) this.store.dispatch(NotingActions.stampShown());
  }
}
