import { booleanAttribute, Component, input } from '@angular/core';

/** `return` is the outlined red of sending back, `quiet` looks like a link. */
export type ButtonKind = 'plain' | 'primary' | 'return' | 'quiet';

/** A native button or link in the house's coat. */
@Component({
  selector: 'button[sk-button], a[sk-button]',
  template: `<ng-content />`,
  host: { '[attr.data-kind]': 'kind()', '[class.small]': 'small()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: var(--g2);
      min-height: 52px;
      padding: 6px var(--g4);
      border: 1.5px solid var(--line);
      border-radius: 12px;
      background: var(--sheet);
      color: var(--ink);
      font: 600 1rem / var(--lh) var(--f-text);
      text-align: center;
      text-wrap: balance;
      text-decoration: none;
    }
    :host(.small) {
      min-height: var(--touch);
      padding: 4px 14px;
      border-width: 1px;
      border-radius: var(--r2);
      font-size: var(--t2);
    }
    :host([data-kind='primary']) {
      background: var(--green);
      border-color: var(--green);
      color: var(--on-green);
    }
    :host([data-kind='return']) {
      border-color: var(--lac-edge);
      color: var(--lac);
    }
    :host([data-kind='quiet']) {
      border-color: transparent;
      background: transparent;
      color: var(--blue);
    }
    :host(:disabled),
    :host([aria-disabled='true']) {
      background: var(--sunk);
      border: 1.5px dashed var(--line);
      color: var(--mute-ink);
      cursor: not-allowed;
    }
  `,
})
export class Button {
  readonly kind = input<ButtonKind>('plain');
  readonly small = input(false, { transform: booleanAttribute });
}
