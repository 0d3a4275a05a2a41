import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, type Fault, Field } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { AccessSender } from '../offline/access.sender';
import { recallPerson } from '../offline/last-person';
import { Cover } from '../parts/cover';
import { PasswordField } from '../parts/password-field';
import { AccessPageActions } from '../store/access.actions';
import { placeToGo } from './place-to-go';

/** Sign-in by number and password. */
@Component({
  selector: 'sk-sign-in-page',
  imports: [Button, Control, Cover, ErrorSummary, FailureNote, Field, PasswordField, RouterLink],
  templateUrl: './sign-in.page.html',
  styleUrl: './sign-in.page.scss',
})
export class SignInPage {
  /** Where the person was going, from the address. */
  readonly to = input<string>();

  private readonly sender = inject(AccessSender);
  private readonly store = inject(Store);
  private readonly last = recallPerson();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);

  protected readonly login = signal(this.last?.login ?? '');
  protected readonly password = signal('');
  protected readonly isBusy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  private readonly wasTried = signal(false);

  protected readonly lastName = computed(() => {
    const name =
      this.last?.login === this.login().trim() ? this.last?.name[this.reading.language()] : undefined;
    return name && this.phrase('access.last', { name });
  });
  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const faults = [
      this.login().trim().length < 4 && { control: 'login', words: this.phrase('access.fault.login') },
      this.password() === '' && { control: 'password', words: this.phrase('access.fault.password') },
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
      const me = await this.sender.signIn(login, this.password());
      this.store.dispatch(AccessPageActions.signedIn({ me, login, goTo: placeToGo(this.to()) }));
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
