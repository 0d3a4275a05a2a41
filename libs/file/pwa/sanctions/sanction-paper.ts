import { Component, input } from '@angular/core';
import { Pill, type Tone } from '@sanchika/platform/ui';

/** One line of what is asked for. */
export interface SanctionLine {
  readonly term: string;
  readonly words: string;
}

/** A block that asks for money: figures, the same in words, and what they rest on. */
@Component({
  selector: 'sk-sanction-paper',
  imports: [Pill],
  template: `
    <header>
      <span>{{ label() }}</span>
      <sk-pill [tone]="tone()">{{ state() }}</sk-pill>
    </header>
    <strong>{{ figures() }}</strong>
    <p>{{ inWords() }}</p>
    <dl>
      @for (line of lines(); track line.term) {
        <dt>{{ line.term }}</dt>
        <dd>{{ line.words }}</dd>
      }
    </dl>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      padding: 12px 14px;
      border: 1px solid var(--line);
      border-inline-start: 4px solid var(--blue);
      border-radius: 12px;
      background: var(--paper);
      line-height: 1.6;
    }
    :host([data-over]) {
      border-inline-start-color: var(--line);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--g2);
      color: var(--ink-2);
      font-size: var(--t1);
    }
    strong {
      font-size: var(--t5, 1.5rem);
      font-variant-numeric: tabular-nums;
      line-height: 1.45;
    }
    p {
      color: var(--ink-2);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(0, auto) minmax(0, 1fr);
      gap: 2px var(--g3);
      font-size: var(--t2);
    }
    dt {
      color: var(--ink-2);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
  host: { '[attr.data-over]': 'over() ? "" : null' },
})
export class SanctionPaper {
  readonly label = input.required<string>();
  readonly state = input.required<string>();
  readonly tone = input<Tone>('plain');
  readonly figures = input.required<string>();
  readonly inWords = input.required<string>();
  readonly lines = input.required<readonly SanctionLine[]>();
  /** Whether it asks for nothing any more. */
  readonly over = input(false);
}
