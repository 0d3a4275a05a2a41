import { Component, computed, input } from '@angular/core';

/** First and past-the-last place of a match, in UTF-16 units. */
export type MatchRange = readonly [start: number, end: number];

/** Text with the matches of a search marked. */
@Component({
  selector: 'sk-marked-text',
  template: `
    @for (piece of pieces(); track $index) {
      @if (piece.matches) {
        <mark [textContent]="piece.text"></mark>
      } @else {
        <span [textContent]="piece.text"></span>
      }
    }
  `,
})
export class MarkedText {
  readonly text = input.required<string>();
  /** In order and without overlap. */
  readonly matches = input<readonly MatchRange[]>([]);

  protected readonly pieces = computed(() => {
    const text = this.text();
    const cuts = this.matches().flatMap(([start, end], place, all) => [
      { text: text.slice(all[place - 1]?.[1] ?? 0, start), matches: false },
      { text: text.slice(start, end), matches: true },
    ]);
    const rest = text.slice(this.matches().at(-1)?.[1] ?? 0);
    return [...cuts, { text: rest, matches: false }].filter((piece) => piece.text !== '');
  });
}
