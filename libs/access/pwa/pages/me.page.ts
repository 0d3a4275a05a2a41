import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { type Failure, FailureNote, failureOf, Outbox, Reach, ThisApp } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Face, Icon, List, Row, Say, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { StoreLock } from '../lock/store-lock';
import { AccessSender } from '../offline/access.sender';
import { HeldPosts } from '../parts/held-posts';
import { ReadingForm } from '../parts/reading-form';
import { AccessPageActions, SessionActions } from '../store/access.actions';
import { accessFeature, actingPostOf } from '../store/access.feature';
import { administers } from './administers';
import { ChangePasswordPanel } from './change-password';
import { injectHeldPostLines } from './held-post-lines';
import { MyDevices } from './my-devices';
import { injectReadingWords } from './reading-words';

/** Who I am here: my posts, my devices, how I read, and the way out. */
@Component({
  selector: 'sk-me-page',
  imports: [
    Button,
    ChangePasswordPanel,
    Face,
    FailureNote,
    HeldPosts,
    Icon,
    List,
    MyDevices,
    ReadingForm,
    RouterLink,
    Row,
    Say,
    StoreLock,
    ThisApp,
    TopBar,
  ],
  templateUrl: './me.page.html',
  styleUrls: ['./page.scss', './me.page.scss'],
})
export class MePage {
  private readonly store = inject(Store);
  private readonly sender = inject(AccessSender);
  private readonly outbox = inject(Outbox);
  private readonly write = injectHeldPostLines();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly readingWords = injectReadingWords();

  protected readonly me = this.store.selectSignal(accessFeature.selectMe);
  protected readonly name = computed(() => this.me()?.name[this.reading.language()] ?? '');
  protected readonly lines = computed(() => {
    const me = this.me();
    return me ? this.write(me) : [];
  });
  protected readonly mayAdminister = computed(() => administers(actingPostOf(this.me())));
  protected readonly isBusy = signal(false);
  protected readonly unsent = signal(0);
  protected readonly failure = signal<Failure | null>(null);

  protected choosePost(postId: string): Promise<void> {
    return this.attempt(async () => {
      this.store.dispatch(AccessPageActions.postChosen({ me: await this.sender.choosePost(postId) }));
    });
  }

  /** Says first what would be lost. */
  protected leave(): Promise<void> {
    return this.attempt(async () => {
      const unsent = await this.outbox.countUnsent();
      this.unsent.set(unsent);
      if (unsent === 0) await this.signOut();
    });
  }

  protected leaveAnyway(): Promise<void> {
    return this.attempt(() => this.signOut());
  }

  private async signOut(): Promise<void> {
    await this.sender.signOut();
    this.store.dispatch(SessionActions.signedOut());
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(null);
    try {
      await act();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
