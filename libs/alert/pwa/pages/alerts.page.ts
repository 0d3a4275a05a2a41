import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AlertView } from '@sanchika/alert/contract';
import { instantOfIso } from '@sanchika/platform/kernel';
import { type Failure, FailureNote, failureOf, NavMarks } from '@sanchika/platform/pwa';
import {
  injectCountedPhrase,
  injectPhrase,
  ReadingChoices,
  writeMoment,
} from '@sanchika/platform/pwa/phrases';
import { Announcements, Button, EmptyState, Pill, Say, SkeletonCards, TopBar } from '@sanchika/platform/ui';
import type { hi } from '../alerts.phrases';
import { AlertsReceiver } from '../offline/alerts.receiver';
import { injectAlertGroups } from '../words/alert-lines';
import { RingSwitch } from './ring-switch';

/** What one was told, file by file, for those whose device does not ring and for those who slept. */
@Component({
  selector: 'sk-alerts-page',
  imports: [Button, EmptyState, FailureNote, Pill, RingSwitch, RouterLink, Say, SkeletonCards, TopBar],
  templateUrl: './alerts.page.html',
  styleUrl: './alerts.page.scss',
})
export class AlertsPage {
  private readonly receiver = inject(AlertsReceiver);
  private readonly reading = inject(ReadingChoices);
  private readonly marks = inject(NavMarks);
  private readonly announcements = inject(Announcements);
  private readonly group = injectAlertGroups();
  private readonly alerts = signal<readonly AlertView[] | null>(null);
  private readonly next = signal<string | null>(null);
  private readonly unread = signal(0);
  private readonly counted = injectCountedPhrase<typeof hi>();
  protected readonly phrase = injectPhrase<typeof hi>();
  protected readonly failure = signal<Failure | null>(null);
  protected readonly isBusy = signal(false);
  protected readonly hasMore = computed(() => this.next() !== null);
  protected readonly hasCome = computed(() => this.alerts() !== null);
  protected readonly groups = computed(() => this.group(this.alerts() ?? []));
  protected readonly news = computed(() =>
    this.unread() > 0 ? this.counted('alert.unread', this.unread()) : null,
  );

  constructor() {
    void this.load();
  }

  /** From the top; what is shown counts as seen, and stays marked as new until the page is left. */
  protected load(): Promise<void> {
    return this.attempt(async () => {
      const { rows, next, unread } = await this.receiver.page(null);
      this.show(rows, next);
      this.unread.set(unread);
      await this.open(rows, unread);
    });
  }

  protected more(): Promise<void> {
    return this.attempt(async () => {
      const { rows, next, unread } = await this.receiver.page(this.next());
      this.show([...(this.alerts() ?? []), ...rows], next);
      await this.open(rows, unread);
    });
  }

  protected remind(alertId: string): Promise<void> {
    return this.attempt(async () => {
      const putOffUntil = await this.receiver.remind(alertId);
      const when = writeMoment(instantOfIso(putOffUntil), 'shortDayClock', this.reading.locale());
      this.announcements.announce(this.phrase('alert.reminded', { when }));
      this.alerts.update((all) =>
        (all ?? []).map((alert) => (alert.alertId === alertId ? { ...alert, putOffUntil } : alert)),
      );
    });
  }

  /** What is shown is no longer new, neither here nor on the tab. */
  private async open(rows: readonly AlertView[], unread: number): Promise<void> {
    const fresh = rows.filter(({ openedAt }) => openedAt === null).map(idOf);
    await this.receiver.open(fresh);
    this.marks.mark('/alerts', { count: Math.max(0, unread - fresh.length) });
  }

  private show(rows: readonly AlertView[], next: string | null): void {
    this.alerts.set(rows);
    this.next.set(next);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

function idOf({ alertId }: AlertView): string {
  return alertId;
}
