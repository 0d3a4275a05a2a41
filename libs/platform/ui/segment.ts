import { Component, input, model } from '@angular/core';

export interface SegmentOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Language of the label when it differs from the screen's, for the reading voice. */
  readonly lang?: string;
}

let groups = 0;

/** A few ways of which exactly one holds: native radio buttons, so arrow keys and voices know them. */
@Component({
  selector: 'sk-segment',
  template: `
    <div class="group" role="radiogroup" [attr.aria-label]="label()">
      @for (option of options(); track option.value) {
        <label>
          <input
            type="radio"
            [name]="group"
            [value]="option.value"
            [checked]="option.value === value()"
            (change)="value.set(option.value)"
          />
          <span [attr.lang]="option.lang">{{ option.label }}</span>
        </label>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .group {
      display: flex;
      gap: 2px;
      padding: 3px;
      border: 1px solid var(--hair);
      border-radius: var(--r2);
      background: var(--sunk);
    }
    label {
      position: relative;
      flex: 1;
      display: grid;
      place-items: center;
      min-height: calc(var(--touch) - 6px);
      padding: 4px 8px;
      border-radius: 8px;
      color: var(--ink-2);
      font-size: 0.84375rem;
      line-height: var(--lh);
      text-align: center;
      cursor: pointer;
    }
    label:has(:checked) {
      background: var(--sel);
      color: var(--on-sel);
      font-weight: 600;
    }
    label:has(:focus-visible) {
      outline: 3px solid var(--ink);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--paper);
    }
    input {
      position: absolute;
      inset: -4px 0;
      opacity: 0;
      cursor: pointer;
    }
  `,
})
export class Segment<Value extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly SegmentOption<Value>[]>();
  readonly value = model.required<Value>();

  protected readonly group = `sk-segment-${groups++}`;
}
