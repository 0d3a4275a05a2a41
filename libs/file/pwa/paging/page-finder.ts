import { Component, computed, ElementRef, inject, input, model, viewChild } from '@angular/core';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import type { FilePage } from './file-page';
import type { hi } from './paging.phrases';

/** More blocks than this would be thinner than a finger can tell apart. */
const MOST_BLOCKS = 30;

/** A slider under the thumb and a box for the number: two ways to a page. Dots show what was seen. */
@Component({
  selector: 'sk-page-finder',
  template: `
    <div class="slide">
      <div class="blocks" aria-hidden="true">
        @for (block of blocks(); track $index) {
          <i [class.here]="block.isHere" [class.seen]="block.isSeen"></i>
        }
      </div>
      <input
        #slide
        type="range"
        min="0"
        [max]="pages().length - 1"
        [value]="place()"
        [attr.aria-label]="phrase('file.pages.slide')"
        [attr.aria-valuetext]="valueWords()"
        (input)="goToPlace(slide.valueAsNumber)"
      />
    </div>
    <label>
      <input
        #box
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        [value]="number()"
        [attr.data-number]="current()"
        [attr.aria-label]="phrase('file.pages.go')"
        (focus)="box.select()"
        (keydown.enter)="goToNumber(box)"
        (keydown.escape)="box.blur()"
        (blur)="box.value = number()"
      />
      <span aria-hidden="true">{{ phrase('file.pages.of', { count: last() }) }}</span>
    </label>
  `,
  styleUrl: './page-finder.scss',
})
export class PageFinder {
  readonly pages = input.required<readonly FilePage[]>();
  readonly current = model.required<number>();
  readonly seen = input<readonly number[]>([]);

  private readonly reading = inject(ReadingChoices);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly place = computed(() =>
    Math.max(
      0,
      this.pages().findIndex(({ number }) => number === this.current()),
    ),
  );
  protected readonly number = computed(() => this.reading.writeDigits(String(this.current())));
  protected readonly last = computed(() =>
    this.reading.writeDigits(String(this.pages().at(-1)?.number ?? 0)),
  );
  protected readonly valueWords = computed(() => {
    const title = this.pages()[this.place()]?.title ?? '';
    return this.phrase('file.pages.slide.value', { number: this.number(), title });
  });
  protected readonly blocks = computed(() => {
    const count = this.pages().length;
    const blocks = Math.min(count, MOST_BLOCKS);
    const seen = new Set(this.seen());
    const here = Math.floor((this.place() * blocks) / Math.max(1, count));
    return Array.from({ length: blocks }, (_, block) => {
      const [from, to] = [block, block + 1].map((edge) => Math.ceil((edge * count) / blocks));
      const pages = this.pages().slice(from, to);
      return { isHere: block === here, isSeen: pages.every(({ number }) => seen.has(number)) };
    });
  });

  /** For «g» and a number. */
  focusBox(): void {
    this.box().nativeElement.focus();
  }

  protected goToPlace(place: number): void {
    const page = this.pages()[place];
    if (page) this.current.set(page.number);
  }

  protected goToNumber(box: HTMLInputElement): void {
    const digits = box.value.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
    const page = this.pages().find(({ number }) => number === Number(digits));
    if (page) this.current.set(page.number);
    box.value = this.number();
    box.select();
  }
}
