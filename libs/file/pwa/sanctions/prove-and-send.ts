import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { AccessProblems } from '@sanchika/access/contract';
import { StepUpSheet } from '@sanchika/access/pwa/step-up';
import type { OutboxRow } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button } from '@sanchika/platform/ui';
import { OutboxPageActions } from '../store/outbox.actions';
import type { hi } from './sanctions.phrases';

/** An act that the server takes only after the password: it is asked for, and the act goes again as it is. */
@Component({
  selector: 'sk-prove-and-send',
  imports: [Button, StepUpSheet],
  template: `
    @if (isAsked()) {
      <button sk-button small kind="primary" type="button" (click)="isOpen.set(true)">
        {{ phrase('file.sanction.prove') }}
      </button>
      <sk-step-up-sheet [(open)]="isOpen" (passed)="again()" />
    }
  `,
})
export class ProveAndSend {
  readonly row = input.required<OutboxRow>();

  private readonly store = inject(Store);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isOpen = signal(false);
  protected readonly isAsked = computed(() => this.row().refusal?.code === AccessProblems.stepUpNeeded.code);

  protected again(): void {
    this.store.dispatch(OutboxPageActions.anotherTryAsked({ row: this.row() }));
  }
}
