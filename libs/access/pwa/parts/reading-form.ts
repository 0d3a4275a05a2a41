import { Component, input, output } from '@angular/core';
import type { Reading } from '@sanchika/platform/pwa/phrases';
import { Segment, type SegmentOption } from '@sanchika/platform/ui';

/** One choice of reading with its ways, in words. */
export interface ReadingWords<Value extends string> {
  readonly label: string;
  readonly options: readonly SegmentOption<Value>[];
}

export interface ReadingFormWords {
  readonly language: ReadingWords<Reading['language']>;
  readonly digits: ReadingWords<Reading['digits']>;
  readonly textSize: ReadingWords<Reading['textSize']>;
  readonly theme: ReadingWords<Reading['theme']>;
}

/** How one reads on this device; each choice acts at once. */
@Component({
  selector: 'sk-reading-form',
  imports: [Segment],
  template: `
    <span>{{ words().language.label }}</span>
    <sk-segment
      [label]="words().language.label"
      [options]="words().language.options"
      [value]="reading().language"
      (valueChange)="chosen.emit({ language: $event })"
    />
    <span>{{ words().digits.label }}</span>
    <sk-segment
      [label]="words().digits.label"
      [options]="words().digits.options"
      [value]="reading().digits"
      (valueChange)="chosen.emit({ digits: $event })"
    />
    <span>{{ words().textSize.label }}</span>
    <sk-segment
      [label]="words().textSize.label"
      [options]="words().textSize.options"
      [value]="reading().textSize"
      (valueChange)="chosen.emit({ textSize: $event })"
    />
    <span>{{ words().theme.label }}</span>
    <sk-segment
      [label]="words().theme.label"
      [options]="words().theme.options"
      [value]="reading().theme"
      (valueChange)="chosen.emit({ theme: $event })"
    />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--g2) var(--g3);
      padding: var(--g3);
      border: 1px solid var(--hair);
      border-radius: var(--r3);
      background: var(--sheet);
      line-height: var(--lh);
    }
    span {
      flex: 0 0 3.5rem;
    }
    sk-segment {
      flex: 1 1 13rem;
      min-width: 0;
    }
    @media (min-width: 900px) {
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto minmax(0, 1fr);
      }
    }
  `,
})
export class ReadingForm {
  readonly reading = input.required<Reading>();
  readonly words = input.required<ReadingFormWords>();
  readonly chosen = output<Partial<Reading>>();
}
