import { Component, inject, signal } from '@angular/core';
import { AccessApi, NewPassword } from '@sanchika/access/contract';
import { ApiClient, FailureNote } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, ErrorSummary, Say, Sheet } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { PasswordField } from '../parts/password-field';
import { Attempt } from './attempt';

/** Changes one's own password; the other devices are signed out with it. */
@Component({
  selector: 'sk-change-password',
  imports: [Button, ErrorSummary, FailureNote, PasswordField, Say, Sheet],
  templateUrl: './change-password.html',
  styles: `
    form {
      display: grid;
      gap: var(--g3);
    }
  `,
})
export class ChangePasswordPanel {
  private readonly client = inject(ApiClient);
  protected readonly phrase = injectPhrase<typeof hi>();

  protected readonly isOpen = signal(false);
  protected readonly isDone = signal(false);
  protected readonly password = signal('');
  protected readonly newPassword = signal('');
  protected readonly attempt = new Attempt(() => [
    this.password() === '' && { control: 'password-now', words: this.phrase('access.fault.password') },
    !NewPassword.safeParse(this.newPassword()).success && {
      control: 'password-new',
      words: this.phrase('access.first.short'),
    },
  ]);

  protected change(event: Event): Promise<void> {
    event.preventDefault();
    return this.attempt.run(async () => {
      const body = { password: this.password(), newPassword: this.newPassword() };
      await this.client.call(AccessApi.changePassword, { body });
      this.isDone.set(true);
      this.close();
    });
  }

  /** Nothing of a password stays in the page. */
  protected close(): void {
    this.isOpen.set(false);
    this.attempt.forget();
    this.password.set('');
    this.newPassword.set('');
  }
}
