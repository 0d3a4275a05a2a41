import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { FileActs } from '@sanchika/file/contract';
import type { Instant } from '@sanchika/platform/kernel';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button } from '@sanchika/platform/ui';
import type { hi } from '../acting/acting.phrases';
import { listsFeature } from '../store/lists.feature';
import { outboxFeature } from '../store/outbox.feature';
import { FileRowList } from './file-row-list';

const MOST_SHOWN = 2;

/** What others ask of this post, above its own files: they wait for an answer and not for the file. */
@Component({
  selector: 'sk-asked-of-me',
  imports: [Button, FileRowList, RouterLink],
  template: `
    @if (rows().length > 0) {
      <section [attr.aria-label]="phrase('file.list.askedOfMe')">
        <header>
          <h2>{{ phrase('file.list.askedOfMe') }} {{ count() }}</h2>
          @if (rows().length > shown().length) {
            <a sk-button small kind="quiet" routerLink="/files" [queryParams]="{ list: 'askedOfMe' }">
              {{ phrase('file.list.all') }}
            </a>
          }
        </header>
        <sk-file-row-list [rows]="shown()" [now]="now()" />
      </section>
    }
  `,
  styles: `
    section {
      display: grid;
      gap: 6px;
      padding-bottom: 10px;
      border-bottom: 1px solid var(--hair);
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      color: var(--ink-2);
      font: 600 var(--t2) / var(--lh) var(--f-text);
    }
  `,
})
export class AskedOfMe {
  readonly now = input.required<Instant>();

  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly lists = this.store.selectSignal(listsFeature.selectLists);
  private readonly waiting = this.store.selectSignal(outboxFeature.selectSpoken);
  protected readonly phrase = injectPhrase<typeof hi>();

  /** What is answered here, though not yet sent, is off the list. */
  protected readonly rows = computed(() => {
    const answered = this.waiting().filter(
      ({ operation, state }) => operation === FileActs.answer.operation && state !== 'refused',
    );
    const done = new Set(answered.map(({ params }) => params['askingId']));
    return this.lists().askedOfMe.rows.filter(({ asking }) => !done.has(asking?.askingId));
  });
  protected readonly shown = computed(() => this.rows().slice(0, MOST_SHOWN));
  protected readonly count = computed(() => this.reading.writeNumber(this.rows().length));
}
