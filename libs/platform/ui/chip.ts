import { booleanAttribute, Component, input } from '@angular/core';

/** A choice that stays pressed; black means chosen. */
@Component({
  selector: 'button[sk-chip]',
  template: `
    <ng-content />
    @if (count(); as number) {
      <b [class.late]="late()">&ngsp;{{ number }}</b>
    }
  `,
  host: { type: 'button', '[attr.aria-pressed]': 'chosen()' },
  styles: `
    :host {
      position: relative;
      display: inline-flex;
      flex: none;
      align-items: center;
      gap: 6px;
      min-height: max(34px, var(--touch) - 8px);
      padding: 6px 12px;
      border: 1px solid var(--hair);
      border-radius: var(--r2);
      background: transparent;
      color: var(--ink-2);
      font-size: 0.84375rem;
      line-height: var(--lh);
      text-align: start;
    }
    /* A finger's target reaches into the gap between rows. */
    :host::after {
      content: '';
      position: absolute;
      inset: -5px 0;
    }
    :host([aria-pressed='true']) {
      background: var(--sel);
      border-color: var(--sel);
      color: var(--on-sel);
      font-weight: 600;
    }
    :host([aria-pressed='false']) .late {
      color: var(--lac);
    }
  `,
})
export class Chip {
  readonly chosen = input(false, { transform: booleanAttribute });
  /** Written after the words, in the reader's digits. */
  readonly count = input<string>();
  readonly late = input(false, { transform: booleanAttribute });
}
