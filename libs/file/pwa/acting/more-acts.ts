import { Component, computed, inject, input, model } from '@angular/core';
import { Store } from '@ngrx/store';
import { accessFeature } from '@sanchika/access/pwa';
import type { FileView } from '@sanchika/file/contract';
import type { Instant } from '@sanchika/platform/kernel';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Icon, List, Row, Sheet } from '@sanchika/platform/ui';
import type { MatterAct } from '../offline/matter-act';
import type { MatterDraft } from '../offline/matter-drafts';
import { MattersActions } from '../store/matters.actions';
import { injectPostWords } from '../words/post-words';
import { ActForm } from './act-form';
import type { hi } from './acting.phrases';
import { actsOf, type MatterChoice } from './acts-of';

/** Every act that is neither a note nor a movement, by one’s rights; each opens its form in the same sheet. */
@Component({
  selector: 'sk-more-acts',
  imports: [ActForm, Button, Icon, List, Row, Sheet],
  template: `
    <sk-sheet
      [heading]="heading()"
      [closeLabel]="phrase('file.acts.close')"
      [open]="open()"
      (openChange)="turn($event)"
    >
      @if (place(); as chosen) {
        <button sk-button small kind="quiet" type="button" (click)="choice.set(null)">
          <sk-icon name="back" [size]="18" /> {{ phrase('file.acts.all') }}
        </button>
        <sk-act-form [file]="file()" [place]="chosen" [kept]="kept()" [now]="now()" (done)="finish($event)" />
      } @else if (lines().length > 0) {
        <ul sk-list>
          @for (line of lines(); track line.key) {
            <li sk-row>
              <button type="button" [disabled]="line.isWaiting" (click)="choice.set(line.choice)">
                {{ line.words }}
                @if (line.detail) {
                  <small>{{ line.detail }}</small>
                }
              </button>
              <sk-icon end name="forward" [size]="18" />
            </li>
          }
        </ul>
      } @else {
        <p>{{ phrase('file.acts.none') }}</p>
      }
    </sk-sheet>
  `,
  styles: `
    li button {
      width: 100%;
      min-height: 48px;
      border: 0;
      background: transparent;
      font-weight: 600;
      text-align: start;
    }
    li button:disabled {
      color: var(--ink-2);
    }
    small {
      font-weight: 400;
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class MoreActs {
  readonly open = model.required<boolean>();
  readonly choice = model.required<MatterChoice | null>();
  readonly file = input.required<FileView>();
  readonly drafts = input<readonly MatterDraft[]>([]);
  /** Acts that wait for the network: they are not offered twice. */
  readonly waiting = input<readonly MatterChoice[]>([]);
  readonly now = input.required<Instant>();

  private readonly store = inject(Store);
  private readonly held = this.store.selectSignal(accessFeature.selectActingPost);
  private readonly posts = injectPostWords();
  protected readonly phrase = injectPhrase<typeof hi>();

  private readonly postId = computed(() => this.held()?.post.postId ?? '');
  protected readonly place = computed(
    () => {
      const choice = this.choice();
      return choice && { ...choice, postId: this.postId(), fileId: this.file().fileId };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  protected readonly kept = computed(
    () => this.drafts().find((draft) => isSame(draft, this.choice() ?? NOTHING)) ?? null,
  );
  protected readonly heading = computed(() => {
    const choice = this.choice();
    return this.phrase(choice ? `file.acts.${choice.act}` : 'file.acts');
  });
  protected readonly lines = computed(() =>
    actsOf(this.file(), this.postId()).map((choice) => {
      const isWaiting = this.waiting().some((other) => isSame(other, choice));
      return {
        choice,
        isWaiting,
        key: `${choice.act} ${choice.askingId}`,
        words: this.phrase(`file.acts.${choice.act}`),
        detail: isWaiting ? this.phrase('file.acts.waiting') : this.detailOf(choice),
      };
    }),
  );

  protected turn(isOpen: boolean): void {
    this.open.set(isOpen);
    if (!isOpen) this.choice.set(null);
  }

  protected finish(act: MatterAct): void {
    this.store.dispatch(MattersActions.actDone({ act }));
    this.turn(false);
  }

  private detailOf({ act, askingId }: MatterChoice): string {
    const asking = this.file().askings.find((each) => each.askingId === askingId);
    if (!asking) return '';
    const other = act === 'answer' ? asking.askedBy : asking.asked;
    return `${this.posts.short(other)}: ${asking.question}`;
  }
}

const NOTHING: Partial<MatterChoice> = {};

function isSame(one: MatterChoice, other: Partial<MatterChoice>): boolean {
  return one.act === other.act && one.askingId === other.askingId;
}
