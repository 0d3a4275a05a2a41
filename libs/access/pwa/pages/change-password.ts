import { Component, computed, inject, signal } from '@angular/core';
import { AccessApi, NewPassword } from '@sanchika/access/contract';
import { ApiClient, type Failure, FailureNote, failureOf } from '@sanchika/platform/pwa';
import { injectPhrase } from '@sanchika/platform/pwa/phrases';
import { Button, ErrorSummary, type Fault, Say, Sheet } from '@sanchika/platform/ui';
import type { hi } from '../access.phrases';
import { PasswordField } from '../parts/password-field';

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
  protected readonly isBusy = signal(false);
  protected readonly password = signal('');
  protected readonly newPassword = signal('');
  protected readonly failure = signal<Failure | null>(null);
  private readonly wasTried = signal(false);

  protected readonly faults = computed<readonly Fault[]>(() => {
    if (!this.wasTried()) return [];
    const faults = [
      this.password() === '' && { control: 'password-now', words: this.phrase('access.fault.password') },
      !NewPassword.safeParse(this.newPassword()).success && {
        control: 'password-new',
        words: this.phrase('access.first.short'),
      },
    ];
    return faults.filter((fault) => fault !== false);
  });

  protected async change(event: Event): Promise<void> {
    event.preventDefault();
    this.wasTried.set(true);
    this.failure.set(null);
    if (this.faults().length > 0 || this.isBusy()) return;
    this.isBusy.set(true);
    const body = { password: this.password(), newPassword: this.newPassword() };
    try {
      await this.client.call(AccessApi.changePassword, { body });
      this.isDone.set(true);
      this.close();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  /** Nothing of a password stays in the page. */
  protected close(): void {
    this.isOpen.set(false);
    this.wasTried.set(false);
    this.password.set('');
    this.newPassword.set('');
  }
}
