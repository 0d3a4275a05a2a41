import { Component, computed, input, output, viewChild } from '@angular/core';
import { KrutiDevOffer, TypingBar, writeBefore } from '@sanchika/platform/pwa/typing';
import { type PenLine, PenPaper } from '../parts';
import { ReferenceList } from './reference-list';
import type { ReferenceOption } from './reference-options';

/**
 * The paper on which a long note is written, with what makes writing Hindi pleasant: keyboards, references that are
 * proposed while they are typed, and old Kruti Dev text that is offered in Unicode as it is pasted.
 */
@Component({
  selector: 'sk-note-pen',
  imports: [KrutiDevOffer, PenPaper, ReferenceList, TypingBar],
  template: `
    <div class="paper">
      <sk-pen-paper
        [label]="label()"
        [placeholder]="placeholder()"
        [lines]="lines()"
        [longest]="longest()"
        (typed)="typed.emit($event)"
      />
      @if (field(); as pen) {
        <sk-reference-list [pen]="pen" [options]="references()" [style.top.px]="listTop()" />
      }
    </div>
    @if (field(); as pen) {
      <sk-kruti-dev-offer [pen]="pen" />
    }
    <sk-typing-bar [pen]="field()" />
  `,
  styles: `
    :host {
      display: flex;
      flex: 1;
      flex-direction: column;
      gap: 10px;
    }
    .paper {
      position: relative;
      display: grid;
      flex: 1;
    }
  `,
})
export class NotePen {
  readonly label = input.required<string>();
  /** The text by lines, with the numbers of its paragraphs; see `penLines`. */
  readonly lines = input.required<readonly PenLine[]>();
  /** UTF-16 units. */
  readonly longest = input.required<number>();
  readonly references = input.required<readonly ReferenceOption[]>();
  readonly placeholder = input('');
  readonly typed = output<string>();

  private readonly paper = viewChild.required(PenPaper);
  protected readonly field = computed(() => this.paper().field());
  /** Below the line that is being written. */
  protected readonly listTop = computed(() => {
    this.lines();
    return this.paper().cursorFoot();
  });

  /** Puts words where the cursor stands. */
  insert(words: string): void {
    writeBefore(this.field(), { erase: 0, insert: words });
  }

  focus(): void {
    this.paper().focus();
  }
}
