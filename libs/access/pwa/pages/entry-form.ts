import { booleanAttribute, Component, inject, input, model, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase, ReadingChoices } from '@sanchika/platform/pwa/phrases';
import { Button, Control, ErrorSummary, Field } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { Cover } from '../parts/cover';
import { PasswordField } from '../parts/password-field';
import type { Attempt } from './attempt';

/** The cover of the house and the form at its door: who one is and a password, the present one or a new one. */
@Component({
  selector: 'sk-entry-form',
  imports: [Button, Control, Cover, ErrorSummary, FailureNote, Field, PasswordField, RouterLink],
  templateUrl: './entry-form.html',
  styleUrl: './sign-in.page.scss',
})
export class EntryForm {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
  readonly loginHint = input<string>();
  readonly enterLabel = input.required<string>();
  /** Whether the password is being chosen here. */
  readonly newPassword = input(false, { transform: booleanAttribute });
  /** The way in for those who came to the wrong form. */
  readonly otherWay = input.required<{ readonly link: string; readonly words: string }>();
  /** Another way to prove who one is, where this browser knows it. */
  readonly passkeyLabel = input<string | null>(null);
  readonly foot = input<string>();
  readonly attempt = input.required<Attempt>();
  readonly login = model.required<string>();
  readonly password = model.required<string>();
  readonly entered = output<void>();
  readonly passkeyAsked = output<void>();

  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly reading = inject(ReadingChoices);

  protected enter(event: Event): void {
    event.preventDefault();
    this.entered.emit();
  }
}
