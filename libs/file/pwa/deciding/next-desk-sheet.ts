import { Component, computed, inject, input, model, output, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { PostLabel } from '@sanchika/office/contract';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Control, Face, Field, List, Row, Say, Sheet } from '@sanchika/platform/ui';
import type { hi } from '../file.phrases';
import { ListsPageActions } from '../store/lists.actions';
import { listsFeature } from '../store/lists.feature';
import { mastersFeature } from '../store/masters.feature';
import { injectPostWords } from '../words/post-words';

let fields = 0;

/** Whom to send to: suggested and lately used desks at once, all others by their words. */
@Component({
  selector: 'sk-next-desk-sheet',
  imports: [Control, Face, FailureNote, Field, List, Row, Say, Sheet],
  template: `
    <sk-sheet
      [heading]="heading() || phrase('file.decide.next')"
      [closeLabel]="phrase('file.close-sheet')"
      [(open)]="open"
    >
      <div class="stack">
        <sk-field [controlId]="fieldId" [label]="phrase('file.decide.next.find')">
          <input
            #box
            sk-control
            type="search"
            autocomplete="off"
            [value]="words()"
            (input)="find(box.value)"
          />
        </sk-field>
        @if (!isOnline()) {
          <sk-say tone="off" icon="offline">{{ phrase('file.decide.next.offline') }}</sk-say>
        } @else if (failure(); as said) {
          <sk-failure-note [failure]="said" />
        }
        @for (group of groups(); track group.heading) {
          @if (group.heading) {
            <h3>{{ group.heading }}</h3>
          }
          <ul sk-list>
            @for (post of group.posts; track post.postId) {
              <li sk-row>
                <sk-face lead [name]="post.name" />
                <button type="button" (click)="pick(post.label)">
                  {{ post.desk }}
                  <small>{{ post.line }}</small>
                </button>
              </li>
            }
          </ul>
        }
        @if (isSearching() && found().length === 0) {
          <p>{{ phrase('file.decide.next.none-found') }}</p>
        }
      </div>
    </sk-sheet>
  `,
  styles: `
    .stack {
      display: grid;
      gap: 10px;
    }
    h3 {
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
    button {
      width: 100%;
      min-height: var(--touch);
      border: 0;
      background: transparent;
      text-align: start;
    }
  `,
})
export class NextDeskSheet {
  readonly open = model.required<boolean>();
  /** Another question than where the file goes next. */
  readonly heading = input('');
  readonly suggested = input.required<readonly PostLabel[]>();
  readonly ownPostId = input.required<string>();
  readonly picked = output<PostLabel>();

  private readonly store = inject(Store);
  private readonly posts = injectPostWords();
  private readonly recent = this.store.selectSignal(mastersFeature.selectRecentPosts);
  protected readonly found = this.store.selectSignal(listsFeature.selectPosts);
  protected readonly failure = this.store.selectSignal(listsFeature.selectPostsFailure);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly fieldId = `next-desk-${fields++}`;
  protected readonly words = signal('');
  protected readonly isSearching = computed(() => this.words().trim().length > 1);

  protected readonly groups = computed(() => {
    const groups = this.isSearching()
      ? [{ heading: '', posts: this.found() }]
      : [
          { heading: this.phrase('file.decide.next.suggested'), posts: this.suggested() },
          { heading: this.phrase('file.decide.next.recent'), posts: this.recent() },
        ];
    return groups
      .map(({ heading, posts }) => ({ heading, posts: this.linesOf(posts) }))
      .filter(({ posts }) => posts.length > 0);
  });

  protected find(words: string): void {
    this.words.set(words);
    this.store.dispatch(ListsPageActions.postLookedFor({ words }));
  }

  protected pick(post: PostLabel): void {
    this.picked.emit(post);
    this.words.set('');
    this.open.set(false);
  }

  private linesOf(posts: readonly PostLabel[]) {
    const others = posts.filter(({ postId }) => postId !== this.ownPostId());
    const once = [...new Map(others.map((label) => [label.postId, label])).values()];
    return once.map((label) => ({
      postId: label.postId,
      label,
      name: this.posts.author(label),
      desk: this.posts.desk(label),
      line: this.posts.line(label),
    }));
  }
}
