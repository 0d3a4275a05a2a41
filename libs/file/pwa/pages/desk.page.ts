import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { InboxList } from './inbox-list';
import { StampToast } from './stamp-toast';
import { injectIsWide } from './wide-screen';

/** On a desk the list stays at the left of whatever is open; on a phone there is only what is open. */
@Component({
  selector: 'sk-desk-page',
  imports: [InboxList, RouterOutlet, StampToast],
  template: `
    <div class="desk">
      @if (isWide()) {
        <sk-inbox-list class="list" />
      }
      <div class="open"><router-outlet /></div>
    </div>
    <sk-stamp-toast />
  `,
  styles: `
    @media (min-width: 1024px) {
      .desk {
        display: grid;
        grid-template-columns: 20rem 1fr;
        height: 100dvh;
      }
      .list {
        overflow-y: auto;
        border-right: 1px solid var(--hair);
      }
      .open {
        min-width: 0;
        overflow-y: auto;
      }
    }
  `,
})
export class DeskPage {
  protected readonly isWide = injectIsWide();
}
