import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { EmptyState, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { AccessSender } from '../offline/access.sender';
import { HeldPosts } from '../parts/held-posts';
import { AccessPageActions } from '../store/access.actions';
import { accessFeature } from '../store/access.feature';
import { injectHeldPostLines } from './held-post-lines';
import { placeToGo } from './place-to-go';

/** Who holds several posts chooses the one to act in. */
@Component({
  selector: 'sk-choose-post-page',
  imports: [EmptyState, FailureNote, HeldPosts, TopBar],
  template: `
    <sk-top-bar [heading]="phrase('access.title.choose')" />
    <div class="page">
      @if (failure(); as said) {
        <sk-failure-note [failure]="said" />
      }
      @if (lines().length > 0) {
        <p>{{ phrase('access.choose.lead') }}</p>
        <sk-held-posts
          [posts]="lines()"
          [actingWords]="phrase('access.me.acting')"
          [chooseWords]="phrase('access.me.choose')"
          [busy]="isBusy()"
          (chosen)="choose($event)"
        />
      } @else {
        <sk-empty-state
          icon="person"
          [heading]="phrase('access.choose.none')"
          [words]="phrase('access.choose.none.words')"
        />
      }
    </div>
  `,
  styleUrl: './page.scss',
})
export class ChoosePostPage {
  readonly to = input<string>();

  private readonly store = inject(Store);
  private readonly sender = inject(AccessSender);
  private readonly router = inject(Router);
  private readonly write = injectHeldPostLines();
  protected readonly phrase = injectPhrase<typeof hi>();
  private readonly me = this.store.selectSignal(accessFeature.selectMe);

  protected readonly isBusy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly lines = computed(() => {
    const me = this.me();
    return me ? this.write(me) : [];
  });

  protected async choose(postId: string): Promise<void> {
    this.isBusy.set(true);
    try {
      const me = await this.sender.choosePost(postId);
      this.store.dispatch(AccessPageActions.postChosen({ me }));
      await this.router.navigateByUrl(placeToGo(this.to()), { replaceUrl: true });
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
