import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { AccessProblems, type Me } from '@sanchika/access/contract';
import { ApiProblem } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Control, Field } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { FactorSender } from '../factors/factor.sender';
import { PasskeyCeremony } from '../factors/passkey-ceremony';
import { AccessSender } from '../offline/access.sender';
import { recallPerson } from '../offline/last-person';
import { AccessPageActions } from '../store/access.actions';
import { Attempt } from './attempt';
import { EntryForm } from './entry-form';
import { placeToGo } from './place-to-go';

/** Sign-in by number and password, or by a passkey. */
@Component({
  selector: 'sk-sign-in-page',
  imports: [Control, EntryForm, Field],
  template: `
    <sk-entry-form
      [heading]="phrase('access.title.sign-in')"
      [loginHint]="lastName()"
      [enterLabel]="phrase('access.enter')"
      [otherWay]="{ link: '/sign-in/first', words: phrase('access.first') }"
      [foot]="phrase('access.forgot')"
      [passkeyLabel]="passkeyLabel()"
      [lead]="hasTurnedAway() ? phrase('access.enter.passkey.none') : undefined"
      [attempt]="isByPasskey() ? byPasskey : attempt"
      [(login)]="login"
      [(password)]="password"
      (entered)="enter()"
      (passkeyAsked)="enterByPasskey()"
    >
      @if (isCodeAsked()) {
        <sk-field after controlId="code" [label]="phrase('access.code-needed')">
          <input
            #box
            sk-control
            name="code"
            autocomplete="one-time-code"
            autocapitalize="characters"
            maxlength="40"
            [value]="code()"
            (input)="code.set(box.value)"
          />
        </sk-field>
      }
    </sk-entry-form>
  `,
  styles: ':host { display: block; }',
})
export class SignInPage {
  /** Where the person was going, from the address. */
  readonly to = input<string>();

  private readonly sender = inject(AccessSender);
  private readonly factors = inject(FactorSender);
  private readonly ceremony = inject(PasskeyCeremony);
  private readonly store = inject(Store);
  private readonly reading = inject(ReadingChoices);
  private readonly last = recallPerson();
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly login = signal(this.last?.login ?? '');
  protected readonly password = signal('');
  protected readonly attempt = new Attempt(() => [
    this.login().trim().length < 4 && { control: 'login', words: this.phrase('access.fault.login') },
    this.password() === '' && { control: 'password', words: this.phrase('access.fault.password') },
  ]);

  protected readonly code = signal('');
  protected readonly isCodeAsked = signal(false);
  protected readonly byPasskey = new Attempt(() => []);
  protected readonly isByPasskey = signal(false);
  protected readonly hasTurnedAway = signal(false);
  protected readonly passkeyLabel = computed(() =>
    this.ceremony.isOffered ? this.phrase('access.enter.passkey') : null,
  );

  protected readonly lastName = computed(() => {
    const name =
      this.last?.login === this.login().trim() ? this.last?.name[this.reading.language()] : undefined;
    return name && this.phrase('access.last', { name });
  });

  protected enter(): Promise<void> {
    this.isByPasskey.set(false);
    this.hasTurnedAway.set(false);
    return this.attempt.run(async () => {
      const login = this.login().trim();
      const me = await this.signIn(login);
      this.store.dispatch(AccessPageActions.signedIn({ me, login, goTo: placeToGo(this.to()) }));
    });
  }

  /** The office's word that a code is needed opens its box. */
  private async signIn(login: string): Promise<Me> {
    try {
      return await this.sender.signIn(login, this.password(), this.code().trim());
    } catch (error) {
      const code = error instanceof ApiProblem ? error.refusal.code : null;
      if (code === AccessProblems.codeNeeded.code) this.isCodeAsked.set(true);
      throw error;
    }
  }

  protected enterByPasskey(): Promise<void> {
    this.isByPasskey.set(true);
    this.hasTurnedAway.set(false);
    return this.byPasskey.run(async () => {
      const me = await this.factors.signIn();
      this.hasTurnedAway.set(me === null);
      if (!me) return;
      const login = this.last?.personId === me.personId ? this.last.login : me.employeeCode;
      this.store.dispatch(AccessPageActions.signedIn({ me, login, goTo: placeToGo(this.to()) }));
    });
  }
}
