import { Component, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import type { hi } from '../desk/desk.phrases';
import { PaneEdge, paneWidth } from '../desk/pane-edge';
import { InboxList } from './inbox-list';
import { StampToast } from './stamp-toast';
import { injectIsWide } from './wide-screen';

/** On a desk the list stays at the left of whatever is open; on a phone there is only what is open. */
@Component({
  selector: 'sk-desk-page',
  imports: [InboxList, PaneEdge, RouterOutlet, StampToast],
  template: `
    <div class="desk" [style.--list]="listWidth() + 'px'">
      @if (isWide()) {
        <sk-inbox-list class="list" data-paper="aside" />
        <sk-pane-edge
          name="list"
          data-paper="aside"
          [label]="phrase('file.desk.edge.list')"
          [least]="260"
          [most]="480"
          [(width)]="listWidth"
        />
      }
      <div class="open"><router-outlet /></div>
    </div>
    <sk-stamp-toast />
  `,
  styles: `
    @media (min-width: 1024px) {
      .desk {
        display: grid;
        grid-template-columns: var(--list) 0 minmax(0, 1fr);
        height: 100dvh;
      }
      .list {
        overflow-y: auto;
      }
      .open {
        min-width: 0;
        overflow-y: auto;
      }
    }
    @media print {
      .desk {
        display: block;
        height: auto;
      }
      .list,
      .open {
        overflow: visible;
        border: 0;
      }
    }
  `,
})
export class DeskPage {
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isWide = injectIsWide();
  protected readonly listWidth = signal(paneWidth('list', 300));
}
