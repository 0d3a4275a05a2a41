import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { NewPassword } from '@sanchika/access/contract';
import { type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, type Fault, Field } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { AccessSender } from '../offline/access.sender';
import { Cover } from '../parts/cover';
import { PasswordField } from '../parts/password-field';
import { AccessPageActions } from '../store/access.actions';

/** The first time: a slip given on paper is exchanged for a password of one's own. */
@Component({
  selector: 'sk-first-sign-in-page',
  imports: [Button, Control, Cover, ErrorSummary, FailureNote, Field, PasswordField, RouterLink],
  templateUrl: './first-sign-in.page.html',
  styleUrl: './sign-in.page.scss',
})
export class FirstSignInPage {
  private readonly sender = inject(AccessSender);
  private readonly store = inject(Store);
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);

  protected readonly login = signal('');
  protected readonly slip = signal('');
  protected readonly password = signal('');
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  private readonly wasTried = signal(false);

  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const faults = [
      this.login().trim().length < 4 && { control: 'login', words: this.phrase('access.fault.login') },
      this.slip().trim().length < 8 && { control: 'slip', words: this.phrase('access.fault.slip') },
      !NewPassword.safeParse(this.password()).success && {
        control: 'new-password',
        words: this.phrase('access.first.short'),
      },
    ];
    return faults.filter((fault) => fault !== false);
  });

  protected async enter(event: Event): Promise<void> {
    event.preventDefault();
    this.wasTried.set(true);
    this.failure.set(null);
    if (this.faults().length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    const login = this.login().trim();
    try {
      const me = await this.sender.redeemSlip({
        login,
        slip: this.slip().trim(),
        newPassword: this.password(),
      });
      this.store.dispatch(AccessPageActions.signedIn({ me, login, goTo: '/inbox' }));
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
