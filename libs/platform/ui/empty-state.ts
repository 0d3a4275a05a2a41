import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './strokes';

/**
 * One true sentence, and below it whatever is the next thing to do. The tied cloth bundle above it says that all is
 * done; where nothing was done an icon stands instead.
 */
@Component({
  selector: 'sk-empty-state',
  imports: [Icon],
  templateUrl: './empty-state.html',
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--g1);
      padding: 0 var(--g5);
      text-align: center;
    }
    .basta {
      width: 14.5rem;
      max-width: 70vw;
      margin-bottom: 18px;
    }
    .sign {
      display: grid;
      place-items: center;
      width: 5.5rem;
      height: 5.5rem;
      margin-block: var(--g6) var(--g3);
      border: 1px solid var(--manila-edge);
      border-radius: 50%;
      background: var(--manila);
      color: var(--ink-2);
    }
    .ground {
      fill: var(--under);
    }
    .bundle {
      fill: var(--manila);
      stroke: var(--manila-edge);
      stroke-width: 1.5;
    }
    .label {
      stroke: var(--page);
      stroke-width: 3;
    }
    .cloth {
      fill: var(--cloth);
    }
    .light {
      fill: var(--cloth-2);
    }
    .deep {
      fill: var(--cloth-3);
    }
    .fold {
      fill: none;
      stroke: var(--on-cloth);
      stroke-opacity: 0.25;
      stroke-width: 2;
      stroke-linecap: round;
    }
    h2,
    p {
      text-wrap: balance;
    }
    h2 {
      font: 800 var(--t5) / var(--lh-show) var(--f-show);
    }
    p {
      max-width: 18rem;
      color: var(--ink-2);
      line-height: 1.6;
    }
    .next {
      margin-top: var(--g3);
    }
    .next:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly words = input<string>();
  /** Instead of the tied bundle. */
  readonly icon = input<IconName>();
}
