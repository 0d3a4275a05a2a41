import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';

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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  /** The field itself, for what helps in writing. */
  readonly field = computed(() => this.pen().nativeElement);

  /** How far below the top of the paper the line with the cursor ends, in CSS pixels. */
  cursorFoot(): number {
    const { value, selectionStart } = this.field();
    const lines = value.slice(0, selectionStart).split('\n');
    const letters = [...(this.host.querySelectorAll('.copy p')[lines.length - 1]?.childNodes ?? [])].at(-1);
    if (!letters) return 0;
    const range = document.createRange();
    range.setStart(letters, 0);
    range.setEnd(letters, Math.min(lines.at(-1)?.length ?? 0, letters.textContent?.length ?? 0));
    return range.getBoundingClientRect().bottom - this.host.getBoundingClientRect().top;
  }

  focus(): void {
    this.pen().nativeElement.focus();
  }
}
