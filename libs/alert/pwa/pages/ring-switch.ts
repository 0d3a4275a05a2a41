import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import { type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Icon, List, Row, Say } from '@sanchika/platform/ui';
import type { hi } from '../alerts.phrases';
import { RingingSender } from '../offline/ringing.sender';

/** Whether alerts ring at this device, and when they never do. */
@Component({
  selector: 'sk-ring-switch',
  imports: [Button, FailureNote, Icon, List, Row, Say],
  template: `
    <ul sk-list>
      <li sk-row>
        <sk-icon lead name="bell" />
        {{ phrase('alert.ring') }}
        <small
          >{{ phrase(isOn() ? 'alert.ring.on' : 'alert.ring.off') }} · {{ phrase('alert.ring.says') }}</small
        >
        @if (state() !== 'absent') {
          <button end sk-button small type="button" [disabled]="isAsking()" (click)="change()">
            {{ phrase(isOn() ? 'alert.ring.turn-off' : 'alert.ring.turn-on') }}
          </button>
        }
      </li>
      <li sk-row>
        <sk-icon lead name="moon" />
        {{ phrase('alert.quiet') }}
      </li>
    </ul>
    @if (trouble(); as words) {
      <sk-say tone="off">{{ words }}</sk-say>
    }
    @if (failure(); as said) {
      <sk-failure-note [failure]="said" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--g2);
    }
  `,
})
export class RingSwitch {
  private readonly ringing = inject(RingingSender);
  private readonly me = inject(Store).selectSignal(accessFeature.selectMe);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly state = this.ringing.state;
  protected readonly failure = signal<Failure | null>(null);
  protected readonly isOn = computed(() => this.state() === 'on');
  protected readonly isAsking = computed(() => this.state() === 'asking');
  protected readonly trouble = computed(() => {
    const state = this.state();
    return state === 'off' || state === 'on' ? null : this.phrase(`alert.ring.${state}`);
  });

  protected async change(): Promise<void> {
    this.failure.set(null);
    try {
      if (this.isOn()) await this.ringing.turnOff();
      else await this.ringing.turnOn(this.me()?.personId ?? '');
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
