import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { BackStack, Button, FootSheet, Icon } from '@sanchika/platform/ui';
import type { FilePage } from './file-page';
import { PageFinder } from './page-finder';
import { PageReel } from './page-reel';
import type { hi } from './paging.phrases';

/** A page raised from the foot while the note that named it stays in sight above. Back puts it down first. */
@Component({
  selector: 'sk-page-peek',
  imports: [Button, FootSheet, Icon, PageFinder, PageReel],
  template: `
    <sk-foot-sheet [heading]="heading()">
      <small end>{{ place() }}</small>
      <button end class="icon" type="button" [attr.aria-label]="zoomWords()" (click)="reel.toggleZoom()">
        <sk-icon name="search" />
      </button>
      <sk-page-reel
        #reel
        [fileId]="fileId()"
        [pages]="pages()"
        [(current)]="current"
        (seen)="seenNow.emit($event)"
      />
      <sk-page-finder [pages]="pages()" [seen]="seen()" [(current)]="current" />
      <div class="acts">
        <button sk-button type="button" [attr.aria-label]="backWords().label" (click)="closed.emit()">
          <sk-icon name="return" [size]="20" /> {{ backWords().words }}
        </button>
        <ng-content />
      </div>
    </sk-foot-sheet>
  `,
  styles: `
    :host {
      position: sticky;
      bottom: var(--foot, 0px);
      z-index: 3;
      display: block;
      margin-top: auto;
    }
    sk-page-reel {
      height: 36dvh;
      min-height: 9rem;
    }
    sk-page-finder {
      margin-block: 4px;
    }
    small {
      color: var(--ink-2);
      font-size: var(--t2);
      line-height: var(--lh);
    }
    .icon {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      margin: -6px -12px -6px 0;
      border: 0;
      background: transparent;
    }
    .acts {
      display: flex;
      gap: 10px;
    }
    .acts ::ng-deep [kind='primary'] {
      flex: 1;
    }
  `,
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class PagePeek {
  readonly fileId = input.required<string>();
  readonly pages = input.required<readonly FilePage[]>();
  readonly seen = input<readonly number[]>([]);
  readonly current = model.required<number>();
  /** The note from which one came; null when it was opened by itself. */
  readonly fromNote = input<number | null>(null);
  readonly seenNow = output<number>();
  readonly closed = output<void>();

  private readonly reading = inject(ReadingChoices);
  private readonly reel = viewChild.required(PageReel);
  protected readonly phrase = injectPhrase<typeof hi>();

  private readonly page = computed(() => this.pages().find(({ number }) => number === this.current()));
  protected readonly heading = computed(() => {
    const number = this.reading.writeDigits(String(this.current()));
    return `${this.phrase('file.page.name', { number })} ${this.page()?.title ?? ''}`;
  });
  protected readonly place = computed(() => {
    const place = this.pages().findIndex(({ number }) => number === this.current()) + 1;
    return this.phrase('file.pages.place', {
      place: this.reading.writeNumber(place),
      count: this.reading.writeNumber(this.pages().length),
    });
  });
  protected readonly zoomWords = computed(() =>
    this.phrase(this.reel().zoom() > 1 ? 'file.pages.smaller' : 'file.pages.larger'),
  );
  protected readonly backWords = computed(() => {
    const from = this.fromNote();
    if (from === null) return { words: this.phrase('file.pages.close'), label: null };
    const number = this.reading.writeDigits(String(from));
    return {
      words: this.phrase('file.pages.back', { number }),
      label: this.phrase('file.pages.back.label', { number }),
    };
  });

  constructor() {
    const release = inject(BackStack).hold(() => this.closed.emit());
    inject(DestroyRef).onDestroy(release);
    afterNextRender(() => this.reel().focus());
  }
}
