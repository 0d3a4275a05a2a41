import { Component, inject, output, signal } from '@angular/core';
import { type FactorsView, OneTimeCode } from '@sanchika/access/contract/factors';
import { FailureNote, Reach } from '@sanchika/platform/pwa';
import { injectCountedPhrase, injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, Field, Say, Sheet, SkeletonCards } from '@sanchika/platform/ui';
import { Attempt } from '../pages/attempt';
import { FactorSender } from './factor.sender';
import type { hi } from './factors.phrases';

/** The own code app, for those without a passkey, and the codes on paper for the day the phone is gone. */
@Component({
  selector: 'sk-my-code',
  imports: [Button, Control, ErrorSummary, FailureNote, Field, Say, Sheet, SkeletonCards],
  templateUrl: './my-code.html',
  styleUrl: './my-code.scss',
})
export class MyCode {
  /** What goes on when the person has proved anew who he is. */
  readonly asksForProof = output<() => void>();

  private readonly sender = inject(FactorSender);
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly counted = injectCountedPhrase<typeof hi>();

  protected readonly factors = signal<FactorsView | null>(null);
  protected readonly attempt = new Attempt(() => []);
  /** The secret while it is being typed into an app. */
  protected readonly offered = signal<{ readonly secret: string; readonly uri: string } | null>(null);
  protected readonly recovery = signal<readonly string[] | null>(null);
  protected readonly code = signal('');
  protected readonly confirming = new Attempt(() => [
    !OneTimeCode.safeParse(this.code()).success && {
      control: 'first-code',
      words: this.phrase('access.code.missing'),
    },
  ]);

  constructor() {
    void this.load();
  }

  protected load(): Promise<void> {
    return this.attempt.run(async () => this.factors.set(await this.sender.factors()));
  }

  protected begin(): void {
    this.whenProved(async () => this.offered.set(await this.sender.beginCode()));
  }

  protected confirm(event: Event): Promise<void> {
    event.preventDefault();
    return this.confirming.run(async () => {
      const codes = await this.sender.confirmCode(this.code().trim());
      this.close();
      this.recovery.set(codes);
      this.factors.set(await this.sender.factors());
    });
  }

  protected renew(): void {
    this.whenProved(async () => {
      this.recovery.set(await this.sender.renewRecoveryCodes());
      this.factors.set(await this.sender.factors());
    });
  }

  protected remove(): void {
    this.whenProved(async () => {
      await this.sender.removeCode();
      this.factors.set(await this.sender.factors());
    });
  }

  /** Nothing of a secret stays in the page. */
  protected close(): void {
    this.offered.set(null);
    this.code.set('');
    this.confirming.forget();
  }

  /** In fours, as one reads letters aloud. */
  protected inFours(secret: string): string {
    return secret.replace(/(.{4})(?!$)/g, '$1 ');
  }

  private whenProved(act: () => Promise<void>): void {
    this.asksForProof.emit(() => void this.attempt.run(act));
  }
}
