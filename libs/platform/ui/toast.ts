import { Component, input, output } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './strokes';

/**
 * What just happened, with a way to take it back. The live region stays in the page while it is empty: a voice
 * hears only changes. The seconds left stand outside it, or they would be read out one by one.
 */
@Component({
  selector: 'sk-toast',
  imports: [Icon],
  template: `
    @if (message()) {
      <sk-icon [name]="icon()" [size]="20" />
    }
    <p role="status">{{ message() }}</p>
    @if (message() && action()) {
      <button type="button" (click)="acted.emit()">
        {{ action() }}
        @if (left(); as seconds) {
          <span aria-hidden="true"> · {{ seconds }}</span>
        }
      </button>
    }
  `,
  host: { '[class.shown]': '!!message()' },
  styles: `
    :host {
      position: fixed;
      inset: auto 12px calc(var(--foot, 0px) + 12px);
      z-index: 5;
      display: flex;
      align-items: center;
      gap: 10px;
      max-width: 32rem;
      min-height: 48px;
      margin-inline: auto;
      padding: 0 6px 0 16px;
      border-radius: 12px;
      background: var(--sel);
      color: var(--on-sel);
      box-shadow: var(--float);
      font-size: var(--t2);
      line-height: var(--lh);
      transition: opacity var(--move);
    }
    :host(:not(.shown)) {
      opacity: 0;
      pointer-events: none;
    }
    p {
      flex: 1;
      min-width: 0;
      padding-block: 6px;
    }
    button {
      min-height: 48px;
      padding: 4px 12px;
      border: 0;
      border-radius: var(--r2);
      background: transparent;
      font-weight: 600;
    }
    button:focus-visible {
      outline-color: var(--on-sel);
      outline-offset: -4px;
      box-shadow: none;
    }
  `,
})
export class Toast {
  /** Nothing to say hides the toast. */
  readonly message = input<string | null>(null);
  readonly action = input<string>();
  /** Seconds until it can no longer be taken back, in the reader's digits. */
  readonly left = input<string>();
  readonly icon = input<IconName>('check');
  readonly acted = output<void>();
}
