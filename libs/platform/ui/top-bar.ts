import { booleanAttribute, Component, input, output } from '@angular/core';
import { Icon } from './icon';

/** The head of a screen: its one `h1`, a way back, and pills at the end. */
@Component({
  selector: 'sk-top-bar',
  imports: [Icon],
  template: `
    @if (backLabel(); as label) {
      <button class="back" type="button" [attr.aria-label]="label" (click)="back.emit()">
        <sk-icon name="back" [size]="24" />
      </button>
    }
    <h1 [class.small]="small()">{{ heading() }}</h1>
    <ng-content />
  `,
  styles: `
    :host {
      position: sticky;
      top: 0;
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 10px;
      min-height: 56px;
      padding: 4px var(--corner, var(--g4)) 4px var(--g4);
      background: var(--paper);
    }
    h1 {
      flex: 1 1 7.5rem;
      min-width: 0;
      font: 800 var(--t5) / var(--lh-show) var(--f-show);
      letter-spacing: -0.01em;
    }
    h1.small {
      font-size: 1.125rem;
    }
    .back {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      margin-inline: -14px -12px;
      border: 0;
      border-radius: var(--r2);
      background: transparent;
    }
  `,
})
export class TopBar {
  readonly heading = input.required<string>();
  /** Without it there is no way back to offer. */
  readonly backLabel = input<string>();
  readonly small = input(false, { transform: booleanAttribute });
  readonly back = output<void>();
}
