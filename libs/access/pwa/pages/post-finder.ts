import { Component, computed, inject, input, model, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { OfficeApi, type PostLabel } from '@sanchika/office/contract';
import { ApiClient } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Control, Field, List, Row } from '@sanchika/platform/ui';
import { catchError, debounceTime, EMPTY, filter, from, switchMap } from 'rxjs';
import type { hi } from '../access.phrases';

const TYPING_PAUSE_MS = 250;

/** Finds a post by words of it, its section or its office. */
@Component({
  selector: 'sk-post-finder',
  imports: [Control, Field, List, Row],
  template: `
    <sk-field [controlId]="controlId()" [label]="phrase('access.admin.post')" [hint]="chosen()">
      <input
        #box
        sk-control
        autocomplete="off"
        [placeholder]="phrase('access.admin.post.find')"
        [value]="words()"
        (input)="words.set(box.value)"
      />
    </sk-field>
    @if (found().length > 0) {
      <ul sk-list>
        @for (label of found(); track label.postId) {
          <li sk-row>
            <button type="button" (click)="choose(label)">
              {{ nameOf(label) }}
              <small>{{ label.person?.[reading.language()] ?? phrase('access.admin.post.vacant') }}</small>
            </button>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    button {
      width: 100%;
      min-height: var(--touch);
      border: 0;
      background: transparent;
      text-align: start;
    }
  `,
})
export class PostFinder {
  readonly controlId = input.required<string>();
  readonly post = model.required<PostLabel | null>();

  private readonly client = inject(ApiClient);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);

  protected readonly words = signal('');
  protected readonly found = signal<readonly PostLabel[]>([]);
  protected readonly chosen = computed(() => {
    const post = this.post();
    return post ? this.nameOf(post) : undefined;
  });

  constructor() {
    toObservable(this.words)
      .pipe(
        debounceTime(TYPING_PAUSE_MS),
        filter((words) => words.trim().length > 1),
        switchMap((words) =>
          from(this.client.call(OfficeApi.directory, { query: { q: words, limit: 8 } })).pipe(
            catchError(() => EMPTY),
          ),
        ),
        takeUntilDestroyed(),
      )
      .subscribe(({ rows }) => this.found.set(rows));
  }

  protected choose(label: PostLabel): void {
    this.post.set(label);
    this.words.set('');
    this.found.set([]);
  }

  protected nameOf({ designation, section, office }: PostLabel): string {
    return [designation, section, office].flatMap((name) => name?.[this.reading.language()] ?? []).join(', ');
  }
}
