import { afterNextRender, Component, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { LocalStore } from '@sanchika/platform/pwa';
import { injectBook, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Say } from '@sanchika/platform/ui';
import { recallPerson } from '../offline/last-person';
import { en } from './lock-english.phrases';
import { hi } from './lock.phrases';
import { PinField } from './pin-field';

/** Stands before everything while the store waits for the PIN; nothing behind it has been read yet. */
@Component({
  selector: 'sk-unlock-store',
  imports: [Button, PinField, Say],
  template: `
    <dialog #dialog aria-labelledby="unlock-heading" (cancel)="$event.preventDefault()">
      <form novalidate (submit)="open($event)">
        <h1 id="unlock-heading">{{ phrase('access.lock') }}</h1>
        @if (name) {
          <p>
            <b>{{ name }}</b>
          </p>
        }
        <p>{{ phrase('access.lock.words') }}</p>
        @if (refused(); as answer) {
          <sk-say tone="off" role="alert">{{
            phrase(answer === 'wrong' ? 'access.lock.wrong' : 'access.lock.lapsed')
          }}</sk-say>
        }
        <sk-pin-field controlId="unlock-pin" [label]="phrase('access.lock.pin')" [(value)]="pin" />
        <button sk-button kind="primary" type="submit" [attr.aria-disabled]="isBusy() || null">
          {{ phrase('access.lock.open') }}
        </button>
        @if (isAsked()) {
          <sk-say tone="off" role="alert">{{ phrase('access.lock.forgot.words') }}</sk-say>
        }
        <button sk-button small kind="return" type="button" (click)="giveUp()">
          {{ phrase(isAsked() ? 'access.lock.forgot.yes' : 'access.lock.forgot') }}
        </button>
      </form>
    </dialog>
  `,
  styles: `
    dialog {
      width: 100%;
      max-width: none;
      height: 100%;
      max-height: none;
      padding: var(--g5) var(--g4);
      border: 0;
      background: var(--paper);
      color: var(--ink);
    }
    form {
      display: grid;
      gap: var(--g4);
      max-width: 26rem;
      margin: 12vh auto 0;
    }
  `,
})
export class UnlockStore {
  private readonly local = inject(LocalStore);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly phrase = injectBook(hi, en);
  protected readonly name = recallPerson()?.name[inject(ReadingChoices).language()];
  protected readonly pin = signal('');
  protected readonly isBusy = signal(false);
  protected readonly isAsked = signal(false);
  protected readonly refused = signal<'wrong' | 'lapsed' | null>(null);

  constructor() {
    afterNextRender(() => this.dialog().nativeElement.showModal());
  }

  protected async open(event: Event): Promise<void> {
    event.preventDefault();
    if (this.isBusy() || this.pin() === '') return;
    this.isBusy.set(true);
    const answer = await this.local.unlock(this.pin()).finally(() => {
      this.pin.set('');
      this.isBusy.set(false);
    });
    // Opened or gone, this screen is taken away by whoever put it here.
    if (answer === 'wrong' || answer === 'lapsed') this.refused.set(answer);
  }

  /** Says first what would be lost. */
  protected async giveUp(): Promise<void> {
    if (this.isAsked()) await this.local.giveUp();
    this.isAsked.set(true);
  }
}
