import { Component, input } from '@angular/core';
import { Stamp } from '../parts';

/** The stamp as it comes down on the file: broken line until the server has it. */
@Component({
  selector: 'sk-stamp-fall',
  imports: [Stamp],
  template: `
    <sk-stamp
      falling
      [size]="200"
      [state]="solid() ? 'solid' : 'waiting'"
      [word]="word()"
      [above]="above()"
      [below]="below()"
      [label]="label()"
    />
  `,
  styles: `
    :host {
      position: fixed;
      inset: 0;
      z-index: 6;
      display: grid;
      place-items: center;
      background: var(--scrim);
    }
    sk-stamp {
      padding: 18px;
      border-radius: 50%;
      background: var(--sheet);
      box-shadow: var(--float);
    }
  `,
})
export class StampFall {
  readonly word = input.required<string>();
  readonly above = input.required<string>();
  readonly below = input.required<string>();
  readonly label = input.required<string>();
  readonly solid = input.required<boolean>();
}
