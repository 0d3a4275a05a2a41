import { Component, input } from '@angular/core';
import { MarkedText, type MatchRange } from '@sanchika/platform/ui';

/** A piece of a text with what was searched in it. */
export interface FoundLine {
  /** Where it stands: «टीप 3». */
  readonly label: string;
  readonly text: string;
  readonly matches: readonly MatchRange[];
}

/** Why a file was found, where its subject does not say it. */
@Component({
  selector: 'sk-found-lines',
  imports: [MarkedText],
  template: `
    @for (line of lines(); track $index) {
      <p>
        <b>{{ line.label }}</b>
        <sk-marked-text [text]="line.text" [matches]="line.matches" />
      </p>
    }
    @if (heard(); as words) {
      <small>{{ words }}</small>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    p {
      margin: 0;
      color: var(--ink-2);
      font-size: var(--t2);
      line-height: var(--lh);
      overflow-wrap: anywhere;
    }
    b {
      margin-inline-end: 6px;
      font-weight: 600;
    }
    small {
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
  `,
})
export class FoundLines {
  readonly lines = input.required<readonly FoundLine[]>();
  /** Said when the words only sound alike; absent when their letters agree. */
  readonly heard = input<string>();
}
