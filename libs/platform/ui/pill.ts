import { Component, input } from '@angular/core';

/** `off` is unsent or offline (amber), `ok` done (green), `late` delay alone (red), `link` a way on (blue). */
export type Tone = 'plain' | 'off' | 'ok' | 'late' | 'link';

/** A state in one or two words; on a button or link it can be touched. */
@Component({
  selector: 'sk-pill, button[sk-pill], a[sk-pill]',
  template: `<ng-content />`,
  host: { '[attr.data-tone]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 3px 10px;
      border: 1px solid var(--hair);
      border-radius: 999px;
      background: var(--sheet);
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
      text-decoration: none;
      position: relative;
    }
    :host(button)::after,
    :host(a)::after {
      content: '';
      position: absolute;
      inset: 50% 0 auto;
      height: var(--touch);
      transform: translateY(-50%);
    }
    :host([data-tone='off']) {
      background: var(--amber-soft);
      border-color: var(--amber-edge);
      color: var(--amber);
    }
    :host([data-tone='ok']) {
      background: var(--green-soft);
      border-color: transparent;
      color: var(--green);
    }
    :host([data-tone='late']) {
      background: var(--lac-soft);
      border-color: transparent;
      color: var(--lac);
    }
    :host([data-tone='link']) {
      background: var(--blue-soft);
      border-color: transparent;
      color: var(--blue);
    }
  `,
})
export class Pill {
  readonly tone = input<Tone>('plain');
}
