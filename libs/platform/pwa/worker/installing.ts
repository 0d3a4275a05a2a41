import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { filter } from 'rxjs';
import { OutboxSender } from '../outbox/outbox-sender';

/** The browser's own question, which it lends to the page. */
interface InstallQuestion extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** By the browser's question, or by the person's own hand as iPhones want it. */
export type InstallWay = 'question' | 'steps';

const SHELF = 'sanchika.installing';

/**
 * Puts the app among those of the phone. It is proposed once, after the first act that the server took: before that
 * nobody knows what for. Who refuses is not asked again and finds it under his own page.
 */
@Service()
export class Installing {
  private readonly question = signal<InstallQuestion | null>(null);
  private readonly isInstalled = signal(matchMedia('(display-mode: standalone)').matches);
  private readonly kept = signal(recall());

  /** How it can be done here; null where it is done, or cannot be. */
  readonly way = computed<InstallWay | null>(() => {
    if (this.isInstalled()) return null;
    if (this.question()) return 'question';
    return isIphone() ? 'steps' : null;
  });
  readonly isOffered = computed(() => this.way() !== null && this.kept() === 'earned');

  constructor() {
    const keep = (event: Event) => {
      event.preventDefault();
      this.question.set(event as InstallQuestion);
    };
    const done = () => this.isInstalled.set(true);
    window.addEventListener('beforeinstallprompt', keep);
    window.addEventListener('appinstalled', done);
    const earning = inject(OutboxSender)
      .results.pipe(filter(({ outcome, row }) => outcome === 'accepted' && !row.isQuiet))
      .subscribe(() => this.kept() ?? this.remember('earned'));
    inject(DestroyRef).onDestroy(() => {
      earning.unsubscribe();
      window.removeEventListener('beforeinstallprompt', keep);
      window.removeEventListener('appinstalled', done);
    });
  }

  /** Asks by the browser's question, which can be used once. */
  async ask(): Promise<void> {
    const question = this.question();
    this.refuse();
    if (!question) return;
    this.question.set(null);
    if ((await question.prompt()).outcome === 'accepted') this.isInstalled.set(true);
  }

  refuse(): void {
    this.remember('answered');
  }

  private remember(what: Kept): void {
    this.kept.set(what);
    try {
      localStorage.setItem(SHELF, what);
    } catch {
      // A device that keeps nothing may ask once more.
    }
  }
}

/** What is known of this device: an act of its own has gone, or the person has answered. */
type Kept = 'earned' | 'answered';

function recall(): Kept | null {
  try {
    const kept = localStorage.getItem(SHELF);
    return kept === 'earned' || kept === 'answered' ? kept : null;
  } catch {
    return null;
  }
}

/** Only Safari of iPhones and iPads has this word, and says by it how the page was opened. */
function isIphone(): boolean {
  return (navigator as { readonly standalone?: boolean }).standalone === false;
}
