import { Component, computed, inject, signal } from '@angular/core';
import { Button, Say } from '@sanchika/platform/ui';
import { injectPhrase } from '../phrases';
import { AppVersion } from './app-version';
import { Installing } from './installing';
import { IphoneSteps } from './iphone-steps';
import type { hi } from './worker.phrases';

/** The app on this device, for the person's own page: whether it is the newest, and how it is kept on the phone. */
@Component({
  selector: 'sk-this-app',
  imports: [Button, IphoneSteps, Say],
  template: `
    @if (version.isNewReady()) {
      <sk-say tone="link" icon="refresh">
        <b>{{ phrase('worker.new') }}</b>
        <p>{{ phrase(version.isCalm() ? 'worker.new.words' : 'worker.new.later') }}</p>
        <button sk-button small type="button" [disabled]="!version.isCalm()" (click)="version.switch()">
          {{ phrase('worker.new.take') }}
        </button>
      </sk-say>
    } @else {
      <p>{{ phrase('worker.current') }}</p>
    }
    @if (installing.way()) {
      <p>{{ phrase('worker.install.words') }}</p>
      <button sk-button type="button" (click)="install()">{{ phrase('worker.install') }}</button>
    }
    <sk-iphone-steps [(open)]="showsSteps" />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--g2);
      justify-items: start;
    }
    p {
      padding-inline: var(--g1);
    }
    sk-say {
      justify-self: stretch;
    }
    sk-say button {
      margin-top: var(--g2);
    }
  `,
})
export class ThisApp {
  protected readonly version = inject(AppVersion);
  protected readonly installing = inject(Installing);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly showsSteps = signal(false);
  private readonly isByHand = computed(() => this.installing.way() === 'steps');

  protected install(): void {
    if (this.isByHand()) this.showsSteps.set(true);
    void this.installing.ask();
  }
}
