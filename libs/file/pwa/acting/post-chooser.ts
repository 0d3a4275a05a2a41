import { Component, computed, input, model, signal } from '@angular/core';
import type { PostLabel } from '@sanchika/office/contract';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Icon } from '@sanchika/platform/ui';
import { NextDeskSheet } from '../deciding/next-desk-sheet';
import { injectPostWords } from '../words/post-words';
import type { hi } from './acting.phrases';

/** One post or several, found as the next desk of a file is found. */
@Component({
  selector: 'sk-post-chooser',
  imports: [Button, Icon, NextDeskSheet],
  template: `
    <h3 [id]="controlId() + '-label'">{{ label() }}</h3>
    @if (lines().length > 0) {
      <ul [attr.aria-labelledby]="controlId() + '-label'">
        @for (line of lines(); track line.postId) {
          <li>
            <span
              >{{ line.desk }}<small>{{ line.who }}</small></span
            >
            <button
              type="button"
              [attr.aria-label]="phrase('file.acts.posts.drop', { desk: line.desk })"
              (click)="drop(line.postId)"
            >
              <sk-icon name="close" [size]="18" />
            </button>
          </li>
        }
      </ul>
    }
    @if (several() || lines().length === 0) {
      <button sk-button small type="button" [id]="controlId()" (click)="isOpen.set(true)">
        <sk-icon name="plus" [size]="18" /> {{ phrase('file.acts.posts.add') }}
      </button>
    }
    <sk-next-desk-sheet
      [(open)]="isOpen"
      [heading]="label()"
      [suggested]="suggested()"
      [ownPostId]="ownPostId()"
      (picked)="add($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    h3 {
      color: var(--ink-2);
      font: 400 var(--t1) / 1.6 var(--f-text);
    }
    ul {
      display: grid;
      gap: 4px;
    }
    li {
      display: flex;
      align-items: center;
      gap: 8px;
      padding-inline-start: 12px;
      border-radius: var(--r1);
      background: var(--sunk);
      line-height: var(--lh);
    }
    li span {
      flex: 1;
      min-width: 0;
    }
    small {
      display: block;
      color: var(--ink-2);
      font-size: var(--t1);
      line-height: var(--lh);
    }
    li button {
      display: grid;
      place-items: center;
      width: 48px;
      height: 48px;
      border: 0;
      background: transparent;
    }
  `,
})
export class PostChooser {
  readonly label = input.required<string>();
  readonly controlId = input.required<string>();
  readonly ownPostId = input.required<string>();
  readonly suggested = input<readonly PostLabel[]>([]);
  readonly several = input(true);
  readonly posts = model.required<readonly PostLabel[]>();

  private readonly words = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isOpen = signal(false);
  protected readonly lines = computed(() =>
    this.posts().map((post) => ({
      postId: post.postId,
      desk: this.words.desk(post),
      who: this.words.line(post),
    })),
  );

  protected add(post: PostLabel): void {
    const others = this.several() ? this.posts().filter(({ postId }) => postId !== post.postId) : [];
    this.posts.set([...others, post]);
  }

  protected drop(postId: string): void {
    this.posts.set(this.posts().filter((post) => post.postId !== postId));
  }
}
