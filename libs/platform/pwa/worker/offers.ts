import { Component, inject, signal } from '@angular/core';
import { Offer } from '@sanchika/platform/ui';
import { injectPhrase } from '../phrases';
import { AppVersion } from './app-version';
import { Installing } from './installing';
import { IphoneSteps } from './iphone-steps';
import type { hi } from './worker.phrases';

/** What the house has to propose, one thing at a time: a newer version, then a place on the phone. */
@Component({
  selector: 'sk-offers',
  imports: [IphoneSteps, Offer],
  template: `
    @if (version.mayBeOffered()) {
      <sk-offer
        icon="refresh"
        [heading]="phrase('worker.new')"
        [words]="phrase('worker.new.words')"
        [take]="phrase('worker.new.take')"
        [later]="phrase('worker.later')"
        (taken)="version.switch()"
        (putOff)="version.putOff()"
      />
    } @else if (installing.isOffered()) {
      <sk-offer
        [heading]="phrase('worker.install')"
        [words]="phrase('worker.install.words')"
        [take]="phrase(installing.way() === 'steps' ? 'worker.install.how' : 'worker.install.take')"
        [later]="phrase('worker.later')"
        (taken)="install()"
        (putOff)="installing.refuse()"
      />
    }
    <sk-iphone-steps [(open)]="showsSteps" />
  `,
})
export class Offers {
  protected readonly version = inject(AppVersion);
  protected readonly installing = inject(Installing);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly showsSteps = signal(false);

  protected install(): void {
    if (this.installing.way() === 'steps') this.showsSteps.set(true);
    void this.installing.ask();
  }
}
