import { booleanAttribute, Component, input } from '@angular/core';

/** Chips that belong together: they wrap, or run off the edge and scroll when `run` is set. */
@Component({
  selector: 'sk-chip-row',
  template: `<ng-content />`,
  host: { role: 'group', '[attr.aria-label]': 'label()', '[class.run]': 'run()' },
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--g2);
    }
    /* Room for the focus ring, which a scrolling box would cut. */
    :host(.run) {
      flex-wrap: nowrap;
      overflow-x: auto;
      padding: 6px var(--g4);
      margin-block: -6px;
      scroll-padding: var(--g4);
      scrollbar-width: none;
    }
    /* A mouse cannot swipe. */
    @media (pointer: fine) {
      :host(.run) {
        scrollbar-width: thin;
      }
    }
  `,
})
export class ChipRow {
  readonly label = input.required<string>();
  readonly run = input(false, { transform: booleanAttribute });
}
