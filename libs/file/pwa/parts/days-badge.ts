import { Component, input } from '@angular/core';
import type { Weight } from './weight';

/** Days against their limit; the words carry the meaning, the colour only repeats it. */
@Component({
  selector: 'sk-days-badge',
  template: `{{ words() }}`,
  host: { '[attr.data-weight]': 'weight()' },
  styles: `
    :host {
      display: inline-block;
      flex: none;
      padding: 1px 8px;
      border-radius: var(--r1);
      background: var(--green-soft);
      color: var(--green);
      font-size: 0.75rem;
      font-weight: 600;
      line-height: 1.6;
    }
    :host([data-weight='warn']) {
      background: var(--amber-soft);
      color: var(--amber);
    }
    :host([data-weight='late']) {
      background: var(--lac-soft);
      color: var(--lac);
    }
  `,
})
export class DaysBadge {
  readonly words = input.required<string>();
  readonly weight = input<Weight>('plain');
}
