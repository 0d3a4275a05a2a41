import { Component, computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { EmptyState } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { deskFeature } from '../store/desk.feature';
import { InboxList } from './inbox-list';
import { injectIsWide } from './wide-screen';

/** The inbox: on a phone the list itself, on a desk the empty place where a file will lie. */
@Component({
  selector: 'sk-inbox-page',
  imports: [EmptyState, InboxList],
  template: `
    @if (isWide()) {
      <div class="place">
        @if (hasFiles()) {
          <sk-empty-state
            icon="folder"
            [heading]="phrase('file.inbox.pick')"
            [words]="phrase('file.inbox.pick.words')"
          />
        }
      </div>
    } @else {
      <sk-inbox-list />
    }
  `,
  styles: `
    .place {
      display: grid;
      place-content: center;
      min-height: 100%;
    }
  `,
})
export class InboxPage {
  protected readonly isWide = injectIsWide();
  protected readonly phrase = injectPhrase<typeof hi>();
  private readonly cards = inject(Store).selectSignal(deskFeature.selectCards);
  protected readonly hasFiles = computed(() => this.cards().ids.length > 0);
}
