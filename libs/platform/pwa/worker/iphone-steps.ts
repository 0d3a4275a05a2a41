import { Component, model } from '@angular/core';
import { Sheet } from '@sanchika/platform/ui';
import { injectPhrase } from '../phrases';
import type { hi } from './worker.phrases';

/** How an iPhone takes the app among its own, in three drawings: its browser asks no question that a page could put. */
@Component({
  selector: 'sk-iphone-steps',
  imports: [Sheet],
  template: `
    <sk-sheet [heading]="phrase('worker.install')" [closeLabel]="phrase('worker.close')" [(open)]="open">
      <ol>
        <li>
          <svg viewBox="0 0 72 56" aria-hidden="true" focusable="false">
            <rect x="4" y="4" width="64" height="48" rx="8" />
            <path d="M4 38h64" />
            <path class="mark" d="M31 30h-3v14h16V30h-3M36 37V22M32 26l4-4 4 4" />
          </svg>
          <p>{{ phrase('worker.step.share') }}</p>
        </li>
        <li>
          <svg viewBox="0 0 72 56" aria-hidden="true" focusable="false">
            <rect x="4" y="4" width="64" height="48" rx="8" />
            <path d="M12 16h34M12 44h34" />
            <path class="mark" d="M12 30h30M50 23h14v14H50zM57 26v8M53 30h8" />
          </svg>
          <p>{{ phrase('worker.step.add') }}</p>
        </li>
        <li>
          <svg viewBox="0 0 72 56" aria-hidden="true" focusable="false">
            <rect x="4" y="4" width="64" height="48" rx="8" />
            <path d="M12 12h10v10H12zM12 32h10v10H12zM50 12h10v10H50zM50 32h10v10H50z" />
            <path class="mark" d="M28 18h8l2 3h6v14H28z" />
          </svg>
          <p>{{ phrase('worker.step.open') }}</p>
        </li>
      </ol>
    </sk-sheet>
  `,
  styles: `
    ol {
      display: grid;
      gap: var(--g3);
      margin: 0;
      padding: 0 0 var(--g4);
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      gap: var(--g3);
    }
    svg {
      flex: none;
      width: 6rem;
      fill: none;
      stroke: var(--ink-2);
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .mark {
      stroke: var(--green);
      stroke-width: 2.6;
    }
  `,
})
export class IphoneSteps {
  readonly open = model(false);
  protected readonly phrase = injectPhrase<typeof hi>();
}
