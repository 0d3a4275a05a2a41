import { Component, inject, signal } from '@angular/core';
import { deviceSpace, FailureNote, LocalStore } from '@sanchika/platform/pwa';
import { injectBook } from '@sanchika/platform/pwa/phrases';
import { Announcements, Button, ErrorSummary, Say, Sheet } from '@sanchika/platform/ui';
import { AccessSender } from '../offline/access.sender';
import { Attempt } from '../pages/attempt';
import { en } from './lock-english.phrases';
import { hi } from './lock.phrases';
import { isPin, PinField } from './pin-field';

/** Puts a PIN before what lies on this device, or takes it away again. */
@Component({
  selector: 'sk-store-lock',
  imports: [Button, ErrorSummary, FailureNote, PinField, Say, Sheet],
  templateUrl: './store-lock.html',
  styles: `
    :host,
    form {
      display: grid;
      gap: var(--g3);
      justify-items: start;
    }
    form > * {
      justify-self: stretch;
    }
  `,
})
export class StoreLock {
  private readonly local = inject(LocalStore);
  private readonly sender = inject(AccessSender);
  private readonly announcements = inject(Announcements);
  protected readonly phrase = injectBook(hi, en);

  /** Null until the device has said. */
  protected readonly isLocked = signal<boolean | null>(null);
  protected readonly space = signal<Readonly<Record<string, number>> | null>(null);
  protected readonly isOpen = signal(false);
  protected readonly pin = signal('');
  protected readonly again = signal('');
  protected readonly refused = signal<'wrong' | 'gone' | 'lapsed' | null>(null);
  protected readonly attempt = new Attempt(() => [
    !isPin(this.pin()) && { control: 'pin-new', words: this.phrase('access.lock.short') },
    !this.isLocked() &&
      this.pin() !== this.again() && { control: 'pin-again', words: this.phrase('access.lock.different') },
  ]);

  constructor() {
    void this.look();
  }

  protected save(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set(null);
    return this.attempt.run(async () => {
      if (this.isLocked()) await this.take();
      else await this.make();
      await this.look();
    });
  }

  /** Nothing of a PIN stays in the page. */
  protected close(): void {
    this.isOpen.set(false);
    this.attempt.forget();
    this.pin.set('');
    this.again.set('');
    this.refused.set(null);
  }

  private async make(): Promise<void> {
    await this.local.lockWith(this.pin(), await this.sender.storeLease());
    this.close();
    this.announcements.announce(this.phrase('access.lock.made'));
  }

  private async take(): Promise<void> {
    const answer = await this.local.unlockForGood(this.pin());
    if (answer !== 'open') return this.refused.set(answer);
    this.close();
    this.announcements.announce(this.phrase('access.lock.taken'));
  }

  private async look(): Promise<void> {
    const [space, files] = await Promise.all([deviceSpace(), this.local.countKept()]);
    this.space.set({ files, used: megabytes(space?.used), most: megabytes(space?.most) });
    this.isLocked.set(await this.local.isLocked());
  }
}

function megabytes(bytes = 0): number {
  return Math.ceil(bytes / 1_048_576);
}
