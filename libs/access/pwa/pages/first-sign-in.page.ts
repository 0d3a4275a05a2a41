import { Component, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { NewPassword } from '@sanchika/access/contract';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Control, Field } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { AccessSender } from '../offline/access.sender';
import { AccessPageActions } from '../store/access.actions';
import { Attempt } from './attempt';
import { EntryForm } from './entry-form';

/** The first time: a slip given on paper is exchanged for a password of one's own. */
@Component({
  selector: 'sk-first-sign-in-page',
  imports: [Control, EntryForm, Field],
  template: `
    <sk-entry-form
      newPassword
      [heading]="phrase('access.title.first')"
      [lead]="phrase('access.first.lead')"
      [enterLabel]="phrase('access.first.enter')"
      [otherWay]="{ link: '/sign-in', words: phrase('access.first.back') }"
      [attempt]="attempt"
      [(login)]="login"
      [(password)]="password"
      (entered)="enter()"
    >
      <sk-field controlId="slip" [label]="phrase('access.first.slip')">
        <input
          #paper
          sk-control
          name="slip"
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="40"
          [value]="slip()"
          (input)="slip.set(paper.value)"
        />
      </sk-field>
    </sk-entry-form>
  `,
  styles: ':host { display: block; }',
})
export class FirstSignInPage {
  private readonly sender = inject(AccessSender);
  private readonly store = inject(Store);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly login = signal('');
  protected readonly slip = signal('');
  protected readonly password = signal('');
  protected readonly attempt = new Attempt(() => [
    this.login().trim().length < 4 && { control: 'login', words: this.phrase('access.fault.login') },
    this.slip().trim().length < 8 && { control: 'slip', words: this.phrase('access.fault.slip') },
    !NewPassword.safeParse(this.password()).success && {
      control: 'new-password',
      words: this.phrase('access.first.short'),
    },
  ]);

  protected enter(): Promise<void> {
    return this.attempt.run(async () => {
      const login = this.login().trim();
      const slip = this.slip().trim();
      const me = await this.sender.redeemSlip({ login, slip, newPassword: this.password() });
      this.store.dispatch(AccessPageActions.signedIn({ me, login, goTo: '/inbox' }));
    });
  }
}
