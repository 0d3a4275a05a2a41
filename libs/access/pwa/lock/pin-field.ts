import { Component, input, model } from '@angular/core';
import { Control, Field } from '@sanchika/platform/ui';

/** Digits that nobody beside the person reads. */
@Component({
  selector: 'sk-pin-field',
  imports: [Control, Field],
  template: `
    <sk-field [controlId]="controlId()" [label]="label()" [hint]="hint()">
      <input
        #box
        sk-control
        type="password"
        inputmode="numeric"
        autocomplete="off"
        maxlength="12"
        [value]="value()"
        (input)="value.set(box.value)"
      />
    </sk-field>
  `,
})
export class PinField {
  readonly controlId = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = model.required<string>();
}

/** Six digits or more, as they are kept. */
export function isPin(typed: string): boolean {
  return /^[0-9]{6,12}$/.test(typed);
}
