import { Component, input } from '@angular/core';

/** A tied cloth bundle, one true sentence, and below it whatever is the next thing to do. */
@Component({
  selector: 'sk-empty-state',
  templateUrl: './empty-state.html',
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: var(--g1);
      padding: 0 var(--g5);
      text-align: center;
    }
    svg {
      width: 14.5rem;
      max-width: 70vw;
      margin-bottom: 18px;
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
    h2 {
      font: 800 var(--t5) / var(--lh-show) var(--f-show);
    }
    p {
      max-width: 18rem;
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly words = input<string>();
}
