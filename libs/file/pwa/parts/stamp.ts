import { NgTemplateOutlet } from '@angular/common';
import { booleanAttribute, Component, computed, input } from '@angular/core';

/** `solid` is with the server, `waiting` is still on this device, `torn` was refused. */
export type StampState = 'solid' | 'waiting' | 'torn';

const letters = new Intl.Segmenter('hi', { granularity: 'grapheme' });
const BAND = { width: 124, largest: 29 };
const RIM = { width: 84, largest: 13 };

let stamps = 0;

/** The office's mark, drawn with its own name as text. It is the state of sending: broken line, whole line, torn. */
@Component({
  selector: 'sk-stamp',
  imports: [NgTemplateOutlet],
  templateUrl: './stamp.html',
  host: {
    '[attr.data-state]': 'state()',
    '[class.falling]': 'falling()',
    '[style.width.rem]': 'size() / 16',
  },
  styles: `
    :host {
      display: block;
      flex: none;
      color: var(--green);
    }
    :host([data-state='waiting']) {
      color: var(--amber);
    }
    :host([data-state='torn']) {
      color: var(--lac);
    }
    svg {
      width: 100%;
      overflow: visible;
    }
    circle,
    rect {
      fill: none;
      stroke: currentColor;
    }
    rect {
      fill: var(--stamp-ground, var(--sheet));
    }
    :host([data-state='waiting']) .thick {
      stroke-dasharray: 9 6;
    }
    :host([data-state='waiting']) .thin {
      stroke-dasharray: 5 4;
    }
    text {
      fill: currentColor;
      font: 800 29px var(--f-show);
      text-anchor: middle;
    }
    .line {
      font-weight: 600;
    }
    :host(.falling) {
      animation: fall var(--move) ease-in;
    }
    @keyframes fall {
      from {
        transform: scale(1.6);
        opacity: 0;
      }
    }
  `,
})
export class Stamp {
  /** The decision, on the band. */
  readonly word = input.required<string>();
  readonly above = input('');
  readonly below = input('');
  /** What a voice says for the whole stamp, its state included. */
  readonly label = input.required<string>();
  readonly state = input<StampState>('solid');
  /** Degrees; a stamp is never quite straight. */
  readonly turn = input(-10);
  /** Width in pixels at the usual text size. */
  readonly size = input(96);

  /** It comes down as it appears: the act has just been done. */
  readonly falling = input(false, { transform: booleanAttribute });

  protected readonly tear = `sk-stamp-${stamps++}`;
  protected readonly sizes = computed(() => ({
    word: fittingSize(this.word(), BAND),
    above: fittingSize(this.above(), RIM),
    below: fittingSize(this.below(), RIM),
  }));
}

/** Font size at which a word of average letters stays inside a width; a syllable of Devanagari is the wider letter. */
function fittingSize(word: string, { width, largest }: { width: number; largest: number }): number {
  const count = Math.max(1, [...letters.segment(word)].length);
  const letterWidth = /[\u0900-\u097f]/.test(word) ? 0.84 : 0.62;
  return Math.min(largest, Math.floor(width / (count * letterWidth)));
}
