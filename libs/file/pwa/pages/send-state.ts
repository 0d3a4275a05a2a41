import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { Reach } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Icon, Pill } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { outboxFeature } from '../store/outbox.feature';

/** «ऑफ़लाइन · 2 भेजना शेष»; silent while all is well. It leads to the outbox. */
@Component({
  selector: 'sk-send-state',
  imports: [Icon, Pill, RouterLink],
  template: `
    @if (words(); as said) {
      <a sk-pill routerLink="/outbox" [tone]="refused() > 0 ? 'late' : 'off'">
        <sk-icon [name]="isOnline() ? 'send' : 'offline'" [size]="16" />
        {{ said }}
      </a>
    }
  `,
})
export class SendState {
  private readonly store = inject(Store);
  private readonly phrase = injectPhrase<typeof hi>();
  private readonly counted = injectCountedPhrase<typeof hi>();
  private readonly unsent = this.store.selectSignal(outboxFeature.selectUnsentCount);
  protected readonly refused = this.store.selectSignal(outboxFeature.selectRefusedCount);
  protected readonly isOnline = inject(Reach).isOnline;

  protected readonly words = computed(() => {
    const waiting = this.unsent() - this.refused();
    return [
      !this.isOnline() && this.phrase('file.offline'),
      waiting > 0 && this.counted('file.unsent', waiting),
      this.refused() > 0 && this.counted('file.refused', this.refused()),
    ]
      .filter(Boolean)
      .join(' · ');
  });
}
