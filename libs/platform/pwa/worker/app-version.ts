import {
  ApplicationRef,
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  isDevMode,
  Service,
  signal,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { Workbox } from 'workbox-window';
import { map } from 'rxjs';
import { Outbox } from '../outbox/outbox';
import { TypedFields } from './typed-fields';
import { workerAddress } from './worker-address';

const SIX_HOURS = 6 * 3_600_000;
const AGAIN_MS = 15_000;
const LOOK_AT_HANDS_MS = 1000;

/**
 * The app as it lies on this device. The worker that keeps it there is registered once the first page stands; a newer
 * version is fetched beside it and waits, for a page never changes under the hand that works on it.
 */
@Service()
export class AppVersion {
  private readonly page = inject(DOCUMENT);
  private readonly app = inject(ApplicationRef);
  private readonly destroyed = inject(DestroyRef);
  private readonly typed = inject(TypedFields);
  private readonly newer = signal(false);
  private readonly isWriting = signal(false);
  private readonly wasPutOff = signal(false);
  private readonly isSending = toSignal(
    inject(Outbox).rows.pipe(map((rows) => rows.some(({ state }) => state !== 'refused'))),
    { initialValue: false },
  );
  private workbox: Workbox | null = null;
  private isSwitching = false;

  /** A newer version than this page's is on the device. */
  readonly isNewReady = this.newer.asReadonly();
  /** Nothing waits to be sent, and nothing typed stands unfinished on the page. */
  readonly isCalm = computed(() => !this.isSending() && !this.isWriting());
  readonly mayBeOffered = computed(() => this.newer() && this.isCalm() && !this.wasPutOff());

  /** Keeps the app on this device from now on; without a worker, as while developing, nothing happens. */
  async start(): Promise<void> {
    if (isDevMode() || !this.isWanted() || !('serviceWorker' in navigator)) return;
    await this.app.whenStable();
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(workerAddress());
    workbox.addEventListener('waiting', () => this.hasNewer());
    workbox.addEventListener('controlling', () => this.hasChanged());
    this.workbox = workbox;
    try {
      await workbox.register({ immediate: true });
    } catch {
      // Without network, or where the server gives none, the page goes on as it is.
    }
    this.lookForNewer(workbox);
  }

  private isWanted(): boolean {
    return this.page.querySelector('meta[name="sanchika-worker"]')?.getAttribute('content') === 'on';
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

  /** Not proposed again on this page; the dot stays. */
  putOff(): void {
    this.wasPutOff.set(true);
  }

  /** The newer version has taken over; a page that did not ask for it stays until its person does. */
  private hasChanged(): void {
    if (this.isSwitching) this.page.location.reload();
    else this.hasNewer();
  }

  /** From now on it is looked at whether the person is in the middle of something. */
  private hasNewer(): void {
    if (this.newer()) return;
    const look = () => this.isWriting.set(this.typed.hasWords());
    look();
    const looking = setInterval(look, LOOK_AT_HANDS_MS);
    this.destroyed.onDestroy(() => clearInterval(looking));
    this.newer.set(true);
  }

  /** At each start and return to the app, and every six hours where it is never left: registering alone asks nothing. */
  private lookForNewer(workbox: Workbox): void {
    let again: ReturnType<typeof setTimeout> | undefined;
    // A line that broke just now must not cost six hours.
    const lookAgain = () => (again = setTimeout(look, AGAIN_MS));
    const look = () => {
      clearTimeout(again);
      if (this.page.visibilityState === 'visible' && navigator.onLine) workbox.update().catch(lookAgain);
    };
    if (navigator.serviceWorker.controller) look();
    const hours = setInterval(look, SIX_HOURS);
    this.page.addEventListener('visibilitychange', look);
    this.destroyed.onDestroy(() => {
      clearInterval(hours);
      clearTimeout(again);
      this.page.removeEventListener('visibilitychange', look);
    });
  }
}
