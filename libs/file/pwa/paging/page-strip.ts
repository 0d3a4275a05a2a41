import { afterRenderEffect, Component, computed, inject, input, output } from '@angular/core';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import type { FilePage } from './file-page';
import { PagePicture } from './page-picture';
import { PAGE_RATIO, windowOf } from './page-window';
import { injectPageWords } from './page-words';
import type { hi } from './paging.phrases';
import { ScrollPlace } from './scroll-place';

const THUMB_WIDTH = 54;
const THUMB_HEIGHT = Math.round(THUMB_WIDTH * PAGE_RATIO);
const GAP = 12;
/** Height of the number below a picture, in letters of the usual size: it grows with them. */
const NUMBER_HEIGHT = 1.15;
const SPARE = 2;

/** The pages lane beside the notes: small pictures on manila, of which only those in sight are there. */
@Component({
  selector: 'sk-page-strip',
  imports: [PagePicture],
  hostDirectives: [ScrollPlace],
  template: `
    <div [style.height.px]="pages().length * step">
      @for (leaf of drawn(); track leaf.page.number) {
        <button
          type="button"
          [style.top.px]="leaf.top"
          [attr.aria-current]="leaf.page.number === current() ? 'true' : null"
          [attr.aria-label]="leaf.label"
          [class.seen]="leaf.isSeen"
          (click)="opened.emit(leaf.page.number)"
        >
          <sk-page-picture
            aria-hidden="true"
            [small]="true"
            [style.height.px]="thumbHeight"
            [url]="leaf.url"
            [name]="leaf.name"
            [label]="leaf.label"
            [missing]="leaf.missing"
            [isOnline]="isOnline()"
          />
          <span>{{ leaf.name }}</span>
        </button>
      }
    </div>
  `,
  styleUrl: './page-strip.scss',
  host: { role: 'group', tabindex: '0', '[attr.aria-label]': "phrase('file.pages.strip')" },
})
export class PageStrip {
  readonly fileId = input.required<string>();
  readonly pages = input.required<readonly FilePage[]>();
  readonly current = input<number | null>(null);
  readonly seen = input<readonly number[]>([]);
  readonly opened = output<number>();

  private readonly place = inject(ScrollPlace);
  private readonly words = injectPageWords();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly step = THUMB_HEIGHT + GAP + NUMBER_HEIGHT * letterSize();
  protected readonly thumbHeight = THUMB_HEIGHT;

  protected readonly drawn = computed(() => {
    const column = { count: this.pages().length, step: this.step };
    const outlook = { top: this.place.top(), height: this.place.height() };
    const { first, last } = windowOf(column, outlook, SPARE);
    const seen = new Set(this.seen());
    return this.pages()
      .slice(first, last + 1)
      .map((page, place) => ({
        ...this.words(this.fileId(), page, '360'),
        top: (first + place) * this.step,
        isSeen: seen.has(page.number),
      }));
  });

  constructor() {
    afterRenderEffect(() => {
      const place = this.pages().findIndex(({ number }) => number === this.current());
      const { box } = this.place;
      const isInSight =
        place * this.step >= box.scrollTop && (place + 1) * this.step <= box.scrollTop + box.clientHeight;
      if (place >= 0 && !isInSight) box.scrollTop = place * this.step - box.clientHeight / 2;
    });
  }
}

/** The reader’s size of letters, in CSS pixels. */
function letterSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
