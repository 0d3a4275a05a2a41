import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Reach } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Say, TopBar } from '@sanchika/platform/ui';
import { Proof } from '../step-up/proof';
import { StepUpSheet } from '../step-up/step-up-sheet';
import type { hi } from './factors.phrases';
import { MyCode } from './my-code';
import { MyPasskeys } from './my-passkeys';

/** With what I sign in. Whatever changes it asks first who I am. */
@Component({
  selector: 'sk-factors-page',
  imports: [MyCode, MyPasskeys, Say, StepUpSheet, TopBar],
  template: `
    <sk-top-bar
      [heading]="phrase('access.factors')"
      [backLabel]="phrase('access.factors.back')"
      (back)="router.navigateByUrl('/me')"
    />
    <div class="page">
      @if (!isOnline()) {
        <sk-say tone="off" icon="offline">{{ phrase('access.factors.offline') }}</sk-say>
      }
      <h2>{{ phrase('access.passkeys') }}</h2>
      <sk-my-passkeys (asksForProof)="whenProved($event)" />
      <h2>{{ phrase('access.code') }}</h2>
      <sk-my-code (asksForProof)="whenProved($event)" />
    </div>
    <sk-step-up-sheet
      [words]="phrase('access.factors.proof')"
      [proveLabel]="phrase('access.factors.proof.prove')"
      [(open)]="isProving"
      (passed)="proved()"
    />
  `,
  styleUrl: '../pages/page.scss',
})
export class FactorsPage {
  private readonly proof = inject(Proof);
  private waiting: (() => void) | null = null;
  protected readonly router = inject(Router);
  protected readonly isOnline = inject(Reach).isOnline;
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly isProving = signal(false);

  /** Goes on at once, or as soon as the person has proved who he is. */
  protected whenProved(go: () => void): void {
    if (this.proof.isFresh()) return go();
    this.waiting = go;
    this.isProving.set(true);
  }

  protected proved(): void {
    const go = this.waiting;
    this.waiting = null;
    go?.();
  }
}
