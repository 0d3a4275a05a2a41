import { Component, computed, input } from '@angular/core';
import { strokes, type IconName } from './strokes';

/** One of the house's own stroke drawings; always decoration, the words beside it speak. */
@Component({
  selector: 'sk-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path [attr.d]="path()" /></svg>`,
  host: { '[style.width.rem]': 'size() / 16' },
  styles: `
    :host {
      display: inline-block;
      flex: none;
    }
    svg {
      width: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  /** Side of the square in pixels at the usual text size. */
  readonly size = input(22);

  protected readonly path = computed(() => strokes[this.name()]);
}
