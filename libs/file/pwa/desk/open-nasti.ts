import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { ReadingChoices, injectPhrase } from '@sanchika/platform/pwa/phrases';
import type { FileView } from '@sanchika/file/contract';
import type { FilePage } from '../paging/file-page';
import { PagesLane } from '../paging/pages-lane';
import type { hi as pagingHindi } from '../paging/paging.phrases';
import { PaneEdge, paneWidth } from './pane-edge';
import type { hi } from './desk.phrases';

const PANE = 'notes';
const LEAST = 260;
const MOST = 760;

/** The file as it opens on a desk: notes at the left, the page at the right, tabs of its papers on the edge. */
@Component({
  selector: 'sk-open-nasti',
  imports: [PagesLane, PaneEdge],
  template: `
    <div class="notes" tabindex="0" role="group" [attr.aria-label]="notesLabel()">
      <ng-content />
    </div>
    @if (pages().length > 0) {
      <sk-pane-edge
        [name]="pane"
        [label]="phrase('file.desk.edge.notes')"
        [least]="least"
        [most]="most"
        [(width)]="width"
      />
      <sk-pages-lane
        [fileId]="file().fileId"
        [pages]="pages()"
        [seen]="seen()"
        [(current)]="current"
        (seenNow)="seenNow.emit($event)"
      />
      @if (tabs().length > 1) {
        <nav [attr.aria-label]="ofPages('file.pages.tabs')">
          @for (tab of tabs(); track tab.paperId) {
            <button
              type="button"
              [attr.aria-label]="tab.label"
              [attr.title]="tab.title"
              [attr.aria-current]="tab.isHere ? 'true' : null"
              (click)="current.set(tab.page)"
            >
              {{ tab.name }}
            </button>
          }
        </nav>
      }
    }
  `,
  styleUrl: './open-nasti.scss',
  host: { '[style.--notes]': "width() + 'px'", '[class.bare]': 'pages().length === 0' },
})
export class OpenNasti {
  readonly file = input.required<FileView>();
  readonly pages = input.required<readonly FilePage[]>();
  readonly seen = input<readonly number[]>([]);
  readonly notesLabel = input.required<string>();
  readonly current = model.required<number>();
  readonly seenNow = output<number>();

  private readonly reading = inject(ReadingChoices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly lane = viewChild(PagesLane);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly ofPages = injectPhrase<typeof pagingHindi>();
  protected readonly pane = PANE;
  protected readonly least = LEAST;
  protected readonly most = MOST;
  protected readonly width = signal(paneWidth(PANE, 340));

  /** One tab for each paper, as flags stick out of a file: its pages would be too many to stick out. */
  protected readonly tabs = computed(() =>
    this.file().papers.map(({ paperId, title, pageFrom, pageTo }) => {
      const number = this.reading.writeDigits(String(pageFrom));
      const isHere = pageFrom <= this.current() && this.current() <= pageTo;
      const name = this.ofPages('file.page.name', { number });
      return {
        paperId,
        page: pageFrom,
        title,
        isHere,
        name,
        label: this.phrase('file.desk.tab', { title, number }),
      };
    }),
  );

  turn(by: number): void {
    this.lane()?.turn(by);
  }

  askForNumber(): void {
    this.lane()?.askForNumber();
  }

  focusNotes(): void {
    this.host.nativeElement.querySelector<HTMLElement>('.notes')?.focus();
  }

  focusPages(): void {
    this.lane()?.focus();
  }
}
