import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import type { BilingualName } from '@sanchika/platform/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices, writeMoment } from '@sanchika/platform/pwa/phrases';
import { Button, EmptyState, Sheet, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { accessFeature, actingPostOf } from '../store/access.feature';
import { AddPerson } from './add-person';
import { administers } from './administers';
import { PeopleFinder } from './people-finder';
import { ResetsToConfirm } from './resets-to-confirm';

/** A slip as it is shown once, for whom and until when. */
export interface MadeSlip {
  readonly name: BilingualName;
  readonly slip: string;
  readonly expiresAt: string;
}

/** People, postings and slips, for administrators; they read no file. */
@Component({
  selector: 'sk-administration-page',
  imports: [AddPerson, Button, EmptyState, PeopleFinder, ResetsToConfirm, Sheet, TopBar],
  template: `
    <sk-top-bar
      [heading]="phrase('access.title.administration')"
      [backLabel]="phrase('access.back')"
      (back)="router.navigateByUrl('/me')"
    />
    <div class="page">
      @if (mayAdminister()) {
        <h2>{{ phrase('access.admin.resets') }}</h2>
        <sk-resets-to-confirm (made)="slip.set($event)" />
        <h2>{{ phrase('access.admin.people') }}</h2>
        <sk-people-finder (made)="slip.set($event)" />
        <h2>{{ phrase('access.admin.person') }}</h2>
        <sk-add-person (made)="slip.set($event)" />
      } @else {
        <sk-empty-state
          icon="lock"
          [heading]="phrase('access.admin.none')"
          [words]="phrase('access.admin.none.words')"
        />
      }
    </div>
    <sk-sheet
      [heading]="phrase('access.admin.slip')"
      [closeLabel]="phrase('access.close')"
      [open]="slip() !== null"
      (openChange)="slip.set(null)"
    >
      @if (slip(); as made) {
        <p class="slip" translate="no">{{ made.slip }}</p>
        <p>{{ wordsOf(made) }}</p>
        <button sk-button kind="primary" type="button" (click)="slip.set(null)">
          {{ phrase('access.admin.slip.done') }}
        </button>
      }
    </sk-sheet>
  `,
  styleUrl: './page.scss',
  styles: `
    .slip {
      font: 800 var(--t5) / var(--lh-show) var(--f-show);
      letter-spacing: 0.06em;
      overflow-wrap: anywhere;
    }
    p {
      margin-bottom: var(--g3);
    }
  `,
})
export class AdministrationPage {
  private readonly reading = inject(ReadingChoices);
  private readonly me = inject(Store).selectSignal(accessFeature.selectMe);
  protected readonly router = inject(Router);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly mayAdminister = computed(() => administers(actingPostOf(this.me())));
  protected readonly slip = signal<MadeSlip | null>(null);

  protected wordsOf({ name, expiresAt }: MadeSlip): string {
    const when = writeMoment(instantOfIso(expiresAt), 'shortDayClock', this.reading.locale());
    return this.phrase('access.admin.slip.words', { name: name[this.reading.language()], when });
  }
}
