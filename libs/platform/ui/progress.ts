import { Component, input } from '@angular/core';

/** How much of something is done; without a `value` it only says that work goes on. */
@Component({
  selector: 'sk-progress',
  template: `
    <progress [attr.aria-label]="label()" [attr.value]="value()" [max]="max()"></progress>
    @if (words(); as text) {
      <span>{{ text }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 10px;
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
    progress {
      flex: 1;
      min-width: 0;
      height: 8px;
      border: 0;
      border-radius: 4px;
      overflow: hidden;
      background: var(--hair);
      accent-color: var(--green);
    }
    progress::-webkit-progress-bar {
      background: var(--hair);
    }
    progress::-webkit-progress-value {
      background: var(--green);
      transition: inline-size var(--move);
    }
    progress::-moz-progress-bar {
      background: var(--green);
    }
  `,
})
export class Progress {
  readonly label = input.required<string>();
  readonly value = input<number>();
  readonly max = input(100);
  /** The same in words, beside the bar. */
  readonly words = input<string>();
}
