import { Component, inject, input, model, output, signal } from '@angular/core';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, Field, Say, Sheet } from '@sanchika/platform/ui';
import { PasskeyCeremony } from '../factors/passkey-ceremony';
import { Attempt } from '../pages/attempt';
import { PasswordField } from '../parts/password-field';
import { Proof } from './proof';
import type { hi } from './step-up.phrases';

/** Asks for the password or a passkey once more, where an act needs it. Without network the act may be written and proved later. */
@Component({
  selector: 'sk-step-up-sheet',
  imports: [Button, Control, ErrorSummary, Field, FailureNote, PasswordField, Say, Sheet],
  template: `
    <sk-sheet
      [heading]="phrase('access.step-up')"
      [closeLabel]="phrase('access.step-up.close')"
      [open]="open()"
      (openChange)="close()"
    >
      @if (open()) {
        <form novalidate (submit)="prove($event)">
          @if (attempt.faults().length > 0) {
            <sk-error-summary [heading]="phrase('access.step-up')" [faults]="attempt.faults()" />
          }
          @if (attempt.failure() ?? byPasskey.failure(); as said) {
            <sk-failure-note [failure]="said" />
          }
          <p>{{ words() ?? phrase('access.step-up.words') }}</p>
          @if (isOnline()) {
            <sk-password-field
              controlId="step-up-password"
              autocomplete="current-password"
              [label]="phrase('access.step-up.password')"
              [showLabel]="phrase('access.step-up.show')"
              [hideLabel]="phrase('access.step-up.hide')"
              [(value)]="password"
            />
            <sk-field controlId="step-up-code" [label]="phrase('access.step-up.code')">
              <input
                #box
                sk-control
                name="code"
                autocomplete="one-time-code"
                maxlength="40"
                [value]="code()"
                (input)="code.set(box.value)"
              />
            </sk-field>
            <button sk-button kind="primary" type="submit" [attr.aria-disabled]="attempt.isBusy() || null">
              {{ proveLabel() ?? phrase('access.step-up.prove') }}
            </button>
            @if (isOffered) {
              <button sk-button type="button" (click)="proveByPasskey()">
                {{ phrase('access.step-up.passkey') }}
              </button>
            }
            @if (hasTurnedAway()) {
              <sk-say tone="off" role="status">{{ phrase('access.step-up.passkey.none') }}</sk-say>
            }
          } @else {
            <sk-say tone="off" icon="offline">{{ phrase('access.step-up.offline') }}</sk-say>
            <button sk-button type="button" (click)="putOff()">{{ phrase('access.step-up.later') }}</button>
          }
        </form>
      }
    </sk-sheet>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--g3);
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class StepUpSheet {
  readonly open = model.required<boolean>();
  /** Why it is asked for, and what comes of it; without them it is for the stamp of a great sum. */
  readonly words = input<string>();
  readonly proveLabel = input<string>();
  /** The act may go: it is proved, or will be when it is sent. */
  readonly passed = output<void>();

  private readonly proof = inject(Proof);
  protected readonly isOffered = inject(PasskeyCeremony).isOffered;
  protected readonly hasTurnedAway = signal(false);
  protected readonly byPasskey = new Attempt(() => []);
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly password = signal('');
  protected readonly code = signal('');
  protected readonly attempt = new Attempt(() => [
    this.password() === '' &&
      this.code().trim() === '' && {
        control: 'step-up-password',
        words: this.phrase('access.step-up.missing'),
      },
  ]);

  protected prove(event: Event): Promise<void> {
    event.preventDefault();
    return this.attempt.run(async () => {
      const code = this.code().trim();
      await (code === '' ? this.proof.give(this.password()) : this.proof.giveCode(code));
      this.pass();
    });
  }

  protected proveByPasskey(): Promise<void> {
    this.attempt.forget();
    return this.byPasskey.run(async () => {
      const isProved = await this.proof.giveByPasskey();
      this.hasTurnedAway.set(!isProved);
      if (isProved) this.pass();
    });
  }

  protected putOff(): void {
    this.pass();
  }

  /** Nothing of a password stays in the page. */
  protected close(): void {
    this.open.set(false);
    this.attempt.forget();
    this.hasTurnedAway.set(false);
    this.password.set('');
    this.code.set('');
  }

  private pass(): void {
    this.close();
    this.passed.emit();
  }
}
