import { Component, input } from '@angular/core';
import type { Weight } from './weight';

/** A desk on the file's way: passed, holding the file now, or expected. */
export interface MiniStop {
  readonly state: 'done' | 'now' | 'expected';
  /** A late desk thickens the line that leads out of it. */
  readonly weight?: Weight;
}

/** The journey as a row of dots; without a label it is decoration. */
@Component({
  selector: 'sk-mini-line',
  template: `
    @for (stop of stops(); track $index) {
      @if (!$first) {
        <s
          [attr.data-state]="stop.state"
          [class.late]="stop.state !== 'expected' && stops()[$index - 1]?.weight === 'late'"
        ></s>
      }
      <i [attr.data-state]="stop.state" [attr.data-weight]="stop.weight"></i>
    }
  `,
  host: {
    '[attr.role]': 'label() ? "img" : null',
    '[attr.aria-label]': 'label()',
    '[attr.aria-hidden]': 'label() ? null : "true"',
  },
  styles: `
    :host {
      display: flex;
      align-items: center;
      flex: 1;
      min-width: 40px;
    }
    i {
      flex: none;
      width: 7px;
      height: 7px;
      border-radius: 50%;
      background: var(--green);
    }
    s {
      flex: 1;
      height: 2px;
      background: var(--green);
    }
    s.late {
      height: 5px;
      background: var(--lac);
    }
    [data-state='expected'] {
      background: var(--mute);
    }
    i[data-state='now'] {
      width: 12px;
      height: 12px;
      border: 3px solid var(--green);
      background: var(--sheet);
    }
    i[data-state='now'][data-weight='warn'] {
      border-color: var(--haldi);
    }
    i[data-state='now'][data-weight='late'] {
      border-color: var(--lac);
    }
  `,
})
export class MiniLine {
  readonly stops = input.required<readonly MiniStop[]>();
  readonly label = input<string>();
}
