import { Component, input, model, output, viewChild } from '@angular/core';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Icon } from '@sanchika/platform/ui';
import type { FilePage } from './file-page';
import { PageFinder } from './page-finder';
import { PageReel } from './page-reel';
import type { hi } from './paging.phrases';

/** The pages of a file to be read through, with both ways to find one under the thumb. */
@Component({
  selector: 'sk-pages-lane',
  imports: [Button, Icon, PageFinder, PageReel],
  template: `
    <sk-page-reel [fileId]="fileId()" [pages]="pages()" [(current)]="current" (seen)="seenNow.emit($event)" />
    <div class="foot">
      <sk-page-finder [pages]="pages()" [seen]="seen()" [(current)]="current" />
      <button
        sk-button
        small
        kind="quiet"
        type="button"
        [attr.aria-label]="phrase(reel().zoom() > 1 ? 'file.pages.smaller' : 'file.pages.larger')"
        (click)="reel().toggleZoom()"
      >
        <sk-icon name="search" [size]="20" />
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 4px;
      min-height: 0;
    }
    sk-page-reel {
      flex: 1;
      min-height: 16rem;
    }
    .foot {
      display: flex;
      align-items: center;
      gap: 4px;
    }
    sk-page-finder {
      flex: 1;
      min-width: 0;
    }
  `,
})
export class PagesLane {
  readonly fileId = input.required<string>();
  readonly pages = input.required<readonly FilePage[]>();
  readonly seen = input<readonly number[]>([]);
  readonly current = model.required<number>();
  readonly seenNow = output<number>();

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reel = viewChild.required(PageReel);
  private readonly finder = viewChild.required(PageFinder);

  focus(): void {
    this.reel().focus();
  }

  turn(by: number): void {
    this.reel().turn(by);
  }

  askForNumber(): void {
    this.finder().focusBox();
  }
}
