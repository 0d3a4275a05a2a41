import { Component, computed, ElementRef, input, output, viewChild } from '@angular/core';

/** A line as it is typed, with the number its paragraph will have; blank lines have none. */
export interface PenLine {
  readonly text: string;
  readonly number: string;
}

/**
 * Yellow ruled paper to write on. A copy of the text lies under the writing, letter for letter: it carries the
 * numbers of the paragraphs in the margin and makes the paper as long as the text.
 */
@Component({
  selector: 'sk-pen-paper',
  template: `
    <div class="copy" aria-hidden="true">
      @for (line of lines(); track $index) {
        <p>
          <b>{{ line.number }}</b>{{ line.text }}&#8203;
        </p>
      }
    </div>
    <textarea
      #pen
      lang="hi"
      [attr.aria-label]="label()"
      [attr.maxlength]="longest()"
      [placeholder]="placeholder()"
      [value]="text()"
      (input)="typed.emit(pen.value)"
    ></textarea>
  `,
  styleUrl: './pen-paper.scss',
})
export class PenPaper {
  readonly label = input.required<string>();
  readonly lines = input.required<readonly PenLine[]>();
  readonly longest = input.required<number>();
  readonly placeholder = input('');
  readonly typed = output<string>();

  protected readonly text = computed(() =>
    this.lines()
      .map((line) => line.text)
      .join('\n'),
  );
  private readonly pen = viewChild.required<ElementRef<HTMLTextAreaElement>>('pen');

  /** Puts words where the cursor stands. */
  insert(words: string): void {
    const pen = this.pen().nativeElement;
    pen.setRangeText(words, pen.selectionStart, pen.selectionEnd, 'end');
    pen.focus();
    this.typed.emit(pen.value);
  }

  focus(): void {
    this.pen().nativeElement.focus();
  }
}
