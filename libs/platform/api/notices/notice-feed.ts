import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Observable } from 'rxjs';
import type { Subscriber } from 'rxjs';
import { Reader } from '../database/reader';
import { newId } from '../ids';

/** News that was committed, by whichever process. */
export interface News {
  readonly id: string;
  readonly kind: string;
  readonly recipientId: string;
  readonly topicId: string;
}

const LOOK_EVERY_MS = 1000;
/** A transaction may commit after one that began later; this far back is looked at again. */
const OVERLAP_MS = 10_000;
const MOST_ROWS = 500;

/**
 * Tells open screens of committed notices. One look a second for all listeners of the process, and none at
 * all while nobody listens.
 */
@Injectable()
export class NoticeFeed implements BeforeApplicationShutdown {
  private readonly listeners = new Map<string, Set<Subscriber<News>>>();
  private readonly told = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private isOver = false;

  constructor(private readonly reader: Reader) {}

  beforeApplicationShutdown(): void {
    this.isOver = true;
    clearInterval(this.timer);
    for (const group of this.listeners.values()) for (const listener of group) listener.complete();
  }

  /** News for one recipient from now on. */
  newsFor(recipientId: string): Observable<News> {
    return new Observable((listener) => {
      // A screen whose line was ended comes again at once, and would keep the server from stopping.
      if (this.isOver) return listener.complete();
      const group = this.listeners.get(recipientId) ?? new Set();
      this.listeners.set(recipientId, group.add(listener));
      this.startLooking();
      return () => this.forget(recipientId, listener);
    });
  }

  private forget(recipientId: string, listener: Subscriber<News>): void {
    const group = this.listeners.get(recipientId);
    group?.delete(listener);
    if (group?.size === 0) this.listeners.delete(recipientId);
    if (this.listeners.size === 0) this.stopLooking();
  }

  private startLooking(): void {
    if (this.timer) return;
    let since = idBefore(newId(), 0);
    this.timer = setInterval(() => {
      const from = since;
      since = idBefore(newId(), OVERLAP_MS);
      // A look that fails is made good by the next: the overlap still covers it.
      this.look(from).catch(() => undefined);
    }, LOOK_EVERY_MS);
  }

  private stopLooking(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.told.clear();
  }

  private async look(since: string): Promise<void> {
    const seen: string[] = [];
    let page: News[];
    let after = since;
    do {
      page = await this.pageAfter(after);
      for (const news of page) {
        seen.push(news.id);
        if (!this.told.has(news.id))
          this.listeners.get(news.recipientId)?.forEach((listener) => listener.next(news));
      }
      after = page.at(-1)?.id ?? after;
    } while (page.length === MOST_ROWS);
    this.told.clear();
    for (const id of seen) this.told.add(id);
  }

  private pageAfter(id: string): Promise<News[]> {
    return this.reader.rows<News>(
      `SELECT id, kind, recipient_id AS recipientId, topic_id AS topicId
         FROM notice WHERE id > ? ORDER BY id LIMIT ?`,
      [id, MOST_ROWS],
    );
  }
}

/** The smallest UUIDv7 of the moment `ms` before the one in which `id` was made. */
function idBefore(id: string, ms: number): string {
  const madeAt = parseInt(id.slice(0, 8) + id.slice(9, 13), 16) - ms;
  const stamp = madeAt.toString(16).padStart(12, '0');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7000-8000-000000000000`;
}
