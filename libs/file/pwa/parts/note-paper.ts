import { booleanAttribute, Component, input, output } from '@angular/core';

/** Running text, or a reference to a page or another note that can be opened. */
export type NotePiece = { readonly text: string } | { readonly text: string; readonly reference: string };

export interface NoteParagraph {
  /** Its number in the margin, in the reader's digits; the note's first paragraph goes on where the last note ended. */
  readonly number: string;
  readonly pieces: readonly NotePiece[];
}

/** A note on ruled green paper with a margin; yellow with a broken edge while it is still a draft. */
@Component({
  selector: 'sk-note-paper',
  template: `
    @for (paragraph of paragraphs(); track paragraph.number) {
      <p [class.struck]="struck()">
        <span class="number">{{ paragraph.number }}</span>
        @for (piece of paragraph.pieces; track $index) {
          @if ('reference' in piece) {
            <button
              type="button"
              [attr.aria-pressed]="piece.reference === opened()"
              (click)="referenceOpened.emit(piece.reference)"
              [textContent]="piece.text"
            ></button>
          } @else {
            <span [textContent]="piece.text"></span>
          }
        }
      </p>
    }
    <ng-content />
    <div class="end">
      <div class="signed">
        @if (by(); as author) {
          <p class="by">{{ author }}</p>
        }
        @if (spoken(); as words) {
          <p class="by">{{ words }}</p>
        }
        @if (struck(); as reason) {
          <p class="by delay">{{ reason }}</p>
        }
        @if (delay(); as reason) {
          <p class="by delay">{{ reason }}</p>
        }
      </div>
      <ng-content select="[stamp]" />
    </div>
  `,
  host: {
    role: 'article',
    '[attr.aria-label]': 'label()',
    '[class.draft]': 'draft()',
    '[class.slim]': 'slim()',
  },
  styleUrl: './note-paper.scss',
})
export class NotePaper {
  /** Names the note: «टीप 4». */
  readonly label = input.required<string>();
  readonly paragraphs = input<readonly NoteParagraph[]>([]);
  /** Note, author, post and time in one line. */
  readonly by = input<string>();
  /** Why it came late, when it did. */
  readonly delay = input<string>();
  /** How its words were spoken, when they were. */
  readonly spoken = input<string>();
  /** That its decision was withdrawn, and why: the words are then struck. */
  readonly struck = input<string>();
  readonly draft = input(false, { transform: booleanAttribute });
  /** Without margin, for two notes side by side. */
  readonly slim = input(false, { transform: booleanAttribute });
  /** The reference whose page is shown now. */
  readonly opened = input<string>();
  readonly referenceOpened = output<string>();
}
