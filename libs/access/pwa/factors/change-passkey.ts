import { Component, effect, input, output, signal } from '@angular/core';
import { PasskeyName, type PasskeyView } from '@sanchika/access/contract/factors';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, Field, Sheet } from '@sanchika/platform/ui';
import { Attempt } from '../pages/attempt';
import type { hi } from './factors.phrases';

/** One passkey gets another name, or goes. */
@Component({
  selector: 'sk-change-passkey',
  imports: [Button, Control, ErrorSummary, Field, Sheet],
  template: `
    <sk-sheet
      [heading]="passkey()?.name ?? ''"
      [closeLabel]="phrase('access.factors.close')"
      [open]="passkey() !== null"
      (openChange)="closed.emit()"
    >
      @if (passkey(); as chosen) {
        <form novalidate (submit)="rename($event, chosen)">
          @if (attempt.faults().length > 0) {
            <sk-error-summary [heading]="phrase('access.passkeys.name')" [faults]="attempt.faults()" />
          }
          <sk-field controlId="passkey-name" [label]="phrase('access.passkeys.name')">
            <input
              #box
              sk-control
              name="passkey-name"
              autocomplete="off"
              maxlength="80"
              [value]="name()"
              (input)="name.set(box.value)"
            />
          </sk-field>
          <button sk-button kind="primary" type="submit">{{ phrase('access.passkeys.save') }}</button>
          <p>{{ phrase('access.passkeys.remove.words') }}</p>
          <button sk-button kind="return" type="button" (click)="removed.emit(chosen)">
            {{ phrase('access.passkeys.remove') }}
          </button>
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
    }
  `,
})
export class ChangePasskey {
  readonly passkey = input.required<PasskeyView | null>();
  readonly closed = output<void>();
  readonly renamed = output<{ readonly passkey: PasskeyView; readonly name: string }>();
  readonly removed = output<PasskeyView>();

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly name = signal('');
  protected readonly attempt = new Attempt(() => [
    !PasskeyName.safeParse(this.name()).success && {
      control: 'passkey-name',
      words: this.phrase('access.passkeys.name.missing'),
    },
  ]);

  constructor() {
    effect(() => this.name.set(this.passkey()?.name ?? ''));
  }

  protected rename(event: Event, passkey: PasskeyView): Promise<void> {
    event.preventDefault();
    return this.attempt.run(async () => this.renamed.emit({ passkey, name: this.name().trim() }));
  }
}
