import { ApplicationRef, DestroyRef, DOCUMENT, inject, isDevMode, Service, signal } from '@angular/core';
import type { Workbox } from 'workbox-window';
import { workerAddress } from './worker-address';

const SIX_HOURS = 6 * 3_600_000;

/**
 * The app as it lies on this device. The worker that keeps it there is registered once the first page stands; a newer
 * version is fetched beside it and waits, for a page never changes under the hand that works on it.
 */
@Service()
export class AppVersion {
  private readonly page = inject(DOCUMENT);
  private readonly app = inject(ApplicationRef);
  private readonly destroyed = inject(DestroyRef);
  private readonly newer = signal(false);
  private workbox: Workbox | null = null;
  private isSwitching = false;

  /** A newer version than this page's is on the device. */
  readonly isNewReady = this.newer.asReadonly();

  /** Keeps the app on this device from now on; without a worker, as while developing, nothing happens. */
  async start(): Promise<void> {
    if (isDevMode() || !('serviceWorker' in navigator)) return;
    await this.app.whenStable();
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(workerAddress());
    workbox.addEventListener('waiting', () => this.newer.set(true));
    workbox.addEventListener('controlling', () => this.hasChanged());
    this.workbox = workbox;
    try {
      await workbox.register({ immediate: true });
    } catch {
      // Without network, or where the server gives none, the page goes on as it is.
    }
    this.lookForNewer(workbox);
  }

  /** Changes to the newer version and opens this page anew: only when the person has said so. */
  switch(): void {
    this.isSwitching = true;
    // Another page of this device may have changed already.
    void navigator.serviceWorker.getRegistration().then((registration) => {
      if (registration?.waiting) this.workbox?.messageSkipWaiting();
      else this.page.location.reload();
    });
  }

  /** The newer version has taken over; a page that did not ask for it stays until its person does. */
  private hasChanged(): void {
    if (this.isSwitching) this.page.location.reload();
    else this.newer.set(true);
  }

  /** At each return to the app, and every six hours where it is never left. */
  private lookForNewer(workbox: Workbox): void {
    const look = () => {
      if (this.page.visibilityState === 'visible') void workbox.update().catch(() => null);
    };
    const hours = setInterval(look, SIX_HOURS);
    this.page.addEventListener('visibilitychange', look);
    this.destroyed.onDestroy(() => {
      clearInterval(hours);
      this.page.removeEventListener('visibilitychange', look);
    });
  }
}
