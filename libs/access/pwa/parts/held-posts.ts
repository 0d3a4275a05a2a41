import { Component, input, output } from '@angular/core';
import { Button, Pill, Plate, type Tone } from '@sanchika/platform/ui';

/** A post one holds, in words. */
export interface HeldPostLine {
  readonly postId: string;
  readonly heading: string;
  readonly line: string;
  readonly kind: string;
  readonly tone: Tone;
  readonly isActing: boolean;
}

/** The posts of a person, with the one act each has: to act in it. */
@Component({
  selector: 'sk-held-posts',
  imports: [Button, Pill, Plate],
  template: `
    @for (post of posts(); track post.postId) {
      <sk-plate [heading]="post.heading" [line]="post.line" [chosen]="post.isActing">
        @if (post.isActing) {
          <p>{{ actingWords() }}</p>
        } @else {
          <button
            sk-button
            small
            type="button"
            [attr.aria-label]="chooseWords() + ': ' + post.heading"
            [disabled]="busy()"
            (click)="chosen.emit(post.postId)"
          >
            {{ chooseWords() }}
          </button>
        }
        <sk-pill end [tone]="post.tone">{{ post.kind }}</sk-pill>
      </sk-plate>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--g2);
    }
    p {
      color: var(--green);
      font-size: var(--t1);
      line-height: var(--lh);
    }
    button {
      margin-top: var(--g1);
    }
  `,
})
export class HeldPosts {
  readonly posts = input.required<readonly HeldPostLine[]>();
  readonly actingWords = input.required<string>();
  readonly chooseWords = input.required<string>();
  readonly busy = input(false);
  readonly chosen = output<string>();
}
