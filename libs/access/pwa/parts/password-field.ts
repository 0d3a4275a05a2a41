import { Component, input, model, signal } from '@angular/core';
import { Control, Field } from '@sanchika/platform/ui';

/** A password that can be looked at while it is written; it can be pasted and kept by a password keeper. */
@Component({
  selector: 'sk-password-field',
  imports: [Control, Field],
  template: `
    <sk-field [controlId]="controlId()" [label]="label()" [hint]="hint()" [error]="error()">
      <input
        #box
        sk-control
        [type]="isShown() ? 'text' : 'password'"
        [name]="autocomplete()"
        [attr.autocomplete]="autocomplete()"
        maxlength="128"
        autocapitalize="none"
        spellcheck="false"
        [value]="value()"
        (input)="value.set(box.value)"
      />
      <button type="button" [attr.aria-pressed]="isShown()" (click)="isShown.set(!isShown())">
        {{ isShown() ? hideLabel() : showLabel() }}
      </button>
    </sk-field>
  `,
  styles: `
    button {
      min-height: calc(var(--touch) - 2px);
      padding: 4px 0 4px 8px;
      border: 0;
      background: transparent;
      color: var(--blue);
      font-size: var(--t1);
      line-height: var(--lh);
    }
  `,
})
export class PasswordField {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<string | null>();
  readonly autocomplete = input.required<'current-password' | 'new-password'>();
  readonly showLabel = input.required<string>();
  readonly hideLabel = input.required<string>();
  readonly value = model.required<string>();

  protected readonly isShown = signal(false);
}
