import { Component, computed, input } from '@angular/core';

const letters = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/** The first letter of a name in a round; decoration beside the name itself. */
@Component({
  selector: 'sk-face',
  template: `{{ letter() }}`,
  host: { 'aria-hidden': 'true', '[attr.data-tone]': 'tone()', '[class.large]': 'size() === "large"' },
  styles: `
    :host {
      display: grid;
      place-items: center;
      flex: none;
      width: 2.5rem;
      height: 2.5rem;
      border-radius: 50%;
      background: var(--manila);
      color: var(--ink);
      font: 800 1rem / 1.45 var(--f-show);
    }
    :host(.large) {
      width: 3rem;
      height: 3rem;
      font-size: 1.25rem;
    }
    :host([data-tone='green']) {
      background: var(--green-soft);
      color: var(--green);
    }
    :host([data-tone='blue']) {
      background: var(--blue-soft);
      color: var(--blue);
    }
    :host([data-tone='basta']) {
      background: var(--basta-soft);
      color: var(--basta);
    }
  `,
})
export class Face {
  readonly name = input.required<string>();
  readonly tone = input<'manila' | 'green' | 'blue' | 'basta'>('manila');
  readonly size = input<'usual' | 'large'>('usual');

  protected readonly letter = computed(() => [...letters.segment(this.name().trim())][0]?.segment ?? '');
}
