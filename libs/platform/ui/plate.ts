import { booleanAttribute, Component, input } from '@angular/core';

/** The board on a door: a title, a quiet line, and what stands at its end. */
@Component({
  selector: 'sk-plate',
  template: `
    <div class="words">
      <b>{{ heading() }}</b>
      @if (line(); as words) {
        <small>{{ words }}</small>
      }
      <ng-content />
    </div>
    <ng-content select="[end]" />
  `,
  host: { '[class.vacant]': 'vacant()', '[class.chosen]': 'chosen()' },
  styles: `
    :host {
      display: flex;
      align-items: flex-start;
      gap: 10px;
      padding: 8px 12px;
      border: 1px solid var(--hair);
      border-left: 5px solid var(--basta);
      border-radius: 4px 12px 12px 4px;
      background: var(--sheet);
      line-height: var(--lh);
    }
    .words {
      flex: 1;
      min-width: 0;
    }
    b {
      display: block;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
      text-wrap: pretty;
    }
    :host(.vacant) {
      border: 1px dashed var(--line);
      border-left: 5px solid var(--mute);
      background: transparent;
    }
    :host(.chosen) {
      border-color: var(--ink) var(--ink) var(--ink) var(--basta);
      box-shadow: 0 0 0 1px var(--ink);
    }
  `,
})
export class Plate {
  readonly heading = input.required<string>();
  readonly line = input<string>();
  readonly vacant = input(false, { transform: booleanAttribute });
  readonly chosen = input(false, { transform: booleanAttribute });
}
