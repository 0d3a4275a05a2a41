import {
  afterRenderEffect,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { isPlain } from '../reading/is-typing';
import { type FilePage, pictureWidth } from './file-page';
import { PagePicture } from './page-picture';
import { PAGE_RATIO, placeInSight, windowOf } from './page-window';
import { injectPageWords } from './page-words';
import type { hi } from './paging.phrases';
import { type Pinch, PinchZoom } from './pinch-zoom';
import { ScrollPlace } from './scroll-place';

const GAP = 12;
const SIDE = 8;
/** Pages beyond sight whose pictures are kept, on each side. */
const SPARE = 2;
const LARGEST = 4;
const DOUBLE_TAP = 2.25;
/** How long a page must lie before the eyes to count as seen. */
const SEEN_MS = 700;

/** The pages of a file as one column: only those near sight have a picture, however long the file is. */
@Component({
  selector: 'sk-page-reel',
  imports: [PagePicture],
  hostDirectives: [ScrollPlace, PinchZoom],
  templateUrl: './page-reel.html',
  styleUrl: './page-reel.scss',
  host: {
    role: 'group',
    tabindex: '0',
    '[attr.aria-label]': "phrase('file.pages')",
    '(scroll)': 'follow()',
    '(keydown)': 'press($event)',
  },
})
export class PageReel {
  readonly fileId = input.required<string>();
  readonly pages = input.required<readonly FilePage[]>();
  /** The number of the page that one reads. */
  readonly current = model.required<number>();
  readonly seen = output<number>();

  private readonly place = inject(ScrollPlace);
  private readonly words = injectPageWords();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly phrase = injectPhrase<typeof hi>();
  readonly zoom = signal(1);
  /** Where to stand once the new size is drawn. */
  private readonly target = signal<{ readonly left: number; readonly top: number } | null>(null);
  private readonly columnBox = viewChild.required<ElementRef<HTMLElement>>('columnBox');
  private readonly loaded = signal<ReadonlySet<number>>(new Set());

  protected readonly pageWidth = computed(() => Math.max(0, this.place.width() - 2 * SIDE) * this.zoom());
  protected readonly pageHeight = computed(() => this.pageWidth() * PAGE_RATIO);
  private readonly column = computed(() => ({
    count: this.pages().length,
    step: this.pageWidth() > 0 ? this.pageHeight() + GAP : 0,
  }));
  /** The last page too can be brought to the top, so that every jump ends where it was meant to. */
  protected readonly columnHeight = computed(() => {
    const { count, step } = this.column();
    return count * step + Math.max(0, this.place.height() - step);
  });
  protected readonly drawn = computed(() => {
    const outlook = { top: this.place.top(), height: this.place.height() };
    const { first, last } = windowOf(this.column(), outlook, SPARE);
    const width = pictureWidth(this.pageWidth(), window.devicePixelRatio);
    return this.pages()
      .slice(first, last + 1)
      .map((page, place) => ({
        ...this.words(this.fileId(), page, width),
        top: (first + place) * this.column().step,
      }));
  });
  protected readonly bubble = computed(
    () => this.drawn().find(({ page }) => page.number === this.current())?.name,
  );

  constructor() {
    const pinch = inject(PinchZoom);
    pinch.pinched.subscribe((by) => this.zoomBy(by));
    pinch.doubleTapped.subscribe((at) => this.toggleZoom(at));
    afterRenderEffect(() => this.stand());
    effect((onCleanup) => {
      const page = this.current();
      if (!this.loaded().has(page)) return;
      const waiting = setTimeout(() => this.seen.emit(page), SEEN_MS);
      onCleanup(() => clearTimeout(waiting));
    });
  }

  focus(): void {
    this.place.box.focus({ preventScroll: true });
  }

  /** Between the whole page and letters that can be read without holding the phone near. */
  toggleZoom({ x, y }: Pick<Pinch, 'x' | 'y'> = { x: this.place.width() / 2, y: 0 }): void {
    this.zoomBy({ x, y, factor: this.zoom() > 1 ? 1 / this.zoom() : DOUBLE_TAP });
  }

  protected follow(): void {
    const { scrollTop: top, clientHeight: height } = this.place.box;
    const page = this.pages()[placeInSight(this.column(), { top, height })];
    if (page) this.current.set(page.number);
  }

  protected keep(page: number): void {
    this.loaded.update((pages) => new Set(pages).add(page));
  }

  protected press(event: KeyboardEvent): void {
    const step = this.stepOf(event.key);
    if (step === null || !isPlain(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof step === 'number') this.turn(step);
    else this.zoomBy({ x: this.place.width() / 2, y: 0, factor: step === 'in' ? 1.5 : 1 / 1.5 });
  }

  /** Turns so many pages on, or back. */
  turn(by: number): void {
    const pages = this.pages();
    const here = pages.findIndex(({ number }) => number === this.current());
    const page = pages[Math.min(Math.max(0, here + by), pages.length - 1)];
    if (page) this.current.set(page.number);
  }

  /** Larger pages are moved sideways by the arrows; whole ones are turned. */
  private stepOf(key: string): number | 'in' | 'out' | null {
    const turns: Record<string, number> = { PageDown: 1, PageUp: -1, Home: -Infinity, End: Infinity };
    const sideways: Record<string, number> = this.zoom() > 1 ? {} : { ArrowRight: 1, ArrowLeft: -1 };
    const zooms: Record<string, 'in' | 'out'> = { '+': 'in', '=': 'in', '-': 'out' };
    return turns[key] ?? sideways[key] ?? zooms[key] ?? null;
  }

  /** What lies under the fingers stays under them. */
  private zoomBy({ factor, x, y }: Pinch): void {
    const before = this.zoom();
    const zoom = Math.min(LARGEST, Math.max(1, before * factor));
    if (zoom === before) return;
    const { scrollLeft, scrollTop } = this.place.box;
    const by = zoom / before;
    this.target.set({ left: (scrollLeft + x) * by - x, top: (scrollTop + y) * by - y });
    this.zoom.set(zoom);
  }

  private stand(): void {
    const column = this.column();
    const place = this.pages().findIndex(({ number }) => number === this.current());
    const { box } = this.place;
    if (column.step === 0 || place < 0) return;
    // A box can be scrolled no further than it is high, and its new height is drawn only after this.
    const { style } = this.columnBox().nativeElement;
    style.width = `${this.pageWidth()}px`;
    style.height = `${this.columnHeight()}px`;
    const target = untracked(this.target);
    if (target) {
      this.target.set(null);
      box.scrollTo(target);
    } else if (place !== placeInSight(column, { top: box.scrollTop, height: box.clientHeight })) {
      box.scrollTop = place * column.step;
    }
    this.place.look();
  }
}
