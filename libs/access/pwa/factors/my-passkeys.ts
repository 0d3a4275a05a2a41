import { Component, inject, output, signal } from '@angular/core';
import type { PasskeyView } from '@sanchika/access/contract/factors';
import { instantOfIso } from '@sanchika/platform/kernel';
import { FailureNote, Reach, ServerClock } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices, writeAge } from '@sanchika/platform/pwa/phrases';
import { Announcements, Button, Icon, List, Row, Say, SkeletonCards } from '@sanchika/platform/ui';
import { Attempt } from '../pages/attempt';
import { ChangePasskey } from './change-passkey';
import { FactorSender } from './factor.sender';
import type { hi } from './factors.phrases';
import { PasskeyCeremony } from './passkey-ceremony';

/** The own passkeys: another is made here, and one is renamed or removed. */
@Component({
  selector: 'sk-my-passkeys',
  imports: [Button, ChangePasskey, FailureNote, Icon, List, Row, Say, SkeletonCards],
  templateUrl: './my-passkeys.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: var(--g3);
    }
    ul,
    sk-say,
    sk-failure-note,
    sk-skeleton-cards {
      width: 100%;
    }
    p {
      color: var(--ink-2);
      line-height: 1.6;
    }
  `,
})
export class MyPasskeys {
  /** What goes on when the person has proved anew who he is. */
  readonly asksForProof = output<() => void>();

  private readonly sender = inject(FactorSender);
  private readonly clock = inject(ServerClock);
  private readonly reading = inject(ReadingChoices);
  private readonly announcements = inject(Announcements);
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly isOffered = inject(PasskeyCeremony).isOffered;
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly passkeys = signal<readonly PasskeyView[] | null>(null);
  protected readonly attempt = new Attempt(() => []);
  protected readonly hasTurnedAway = signal(false);
  protected readonly changed = signal<PasskeyView | null>(null);

  constructor() {
    void this.load();
  }

  protected load(): Promise<void> {
    return this.attempt.run(async () => this.passkeys.set(await this.sender.passkeys()));
  }

  protected make(): void {
    this.hasTurnedAway.set(false);
    this.asksForProof.emit(() => void this.attempt.run(() => this.enrol()));
  }

  protected remove({ passkeyId, name }: PasskeyView): void {
    this.changed.set(null);
    this.asksForProof.emit(
      () =>
        void this.attempt.run(async () => {
          await this.sender.removePasskey(passkeyId);
          this.announcements.announce(this.phrase('access.passkeys.removed', { name }));
          this.passkeys.set(await this.sender.passkeys());
        }),
    );
  }

  protected rename({ passkeyId }: PasskeyView, name: string): void {
    this.changed.set(null);
    void this.attempt.run(async () => {
      await this.sender.renamePasskey(passkeyId, name);
      this.passkeys.set(await this.sender.passkeys());
    });
  }

  protected lineOf({ createdAt, lastUsedAt }: PasskeyView): string {
    const when = writeAge(instantOfIso(lastUsedAt ?? createdAt), this.clock.now(), this.reading.locale());
    return this.phrase(lastUsedAt === null ? 'access.passkeys.unused' : 'access.passkeys.used', { when });
  }

  private async enrol(): Promise<void> {
    const made = await this.sender.enrolPasskey();
    this.hasTurnedAway.set(made === null);
    if (!made) return;
    this.announcements.announce(this.phrase('access.passkeys.made'));
    this.passkeys.set(await this.sender.passkeys());
  }
}
