import { inject, Service } from '@angular/core';
import { AlertApi } from '@sanchika/alert/contract';
import { ApiClient, NavMarks } from '@sanchika/platform/pwa';
import {
  EMPTY,
  filter,
  fromEvent,
  map,
  merge,
  type Observable,
  startWith,
  Subject,
  switchMap,
  tap,
  timer,
} from 'rxjs';
import { RedListReceiver } from './red-list.receiver';
import { RingingSender } from './ringing.sender';

interface Who {
  readonly personId: string;
  readonly postId: string | null;
}

const LOOK_EVERY_MS = 180_000;

/** Keeps the numbers on the tabs of alerts and of the red list while the app is seen, and renews the ringing here. */
@Service()
export class WaitingReceiver {
  private readonly client = inject(ApiClient);
  private readonly marks = inject(NavMarks);
  private readonly reds = inject(RedListReceiver);
  private readonly ringing = inject(RingingSender);
  private readonly turned = new Subject<Who | null>();

  private rings: string | null = null;

  constructor() {
    this.turned
      .pipe(
        tap(() => this.marks.clear()),
        switchMap((who) => (who ? merge(this.looking(who), this.following(who)) : EMPTY)),
      )
      .subscribe();
  }

  turnTo(who: Who | null): void {
    this.turned.next(who);
    // Without network it is renewed at the next opening of the app.
    if (who && who.personId !== this.rings) void this.ringing.renew(who.personId).catch(() => undefined);
    this.rings = who?.personId ?? null;
  }

  /** At once, whenever the app is shown again, when an alert rings here, and every few minutes. */
  private looking({ postId }: Who): Observable<unknown> {
    const shown = fromEvent(document, 'visibilitychange');
    const rung = 'serviceWorker' in navigator ? fromEvent(navigator.serviceWorker, 'message') : EMPTY;
    return merge(shown, rung, timer(LOOK_EVERY_MS, LOOK_EVERY_MS)).pipe(
      startWith(null),
      filter(() => document.visibilityState === 'visible'),
      // Without network, and for a post that works on no files, nothing is known and nothing is shown.
      switchMap(() => Promise.allSettled([this.count(), postId ? this.reds.refresh(postId) : null])),
    );
  }

  private following({ postId }: Who): Observable<unknown> {
    if (!postId) return EMPTY;
    return this.reds.watch(postId).pipe(
      map((list) => ({ isOpen: list?.hasPostsBelow ?? false, count: list?.late ?? 0 })),
      tap((mark) => this.marks.mark('/below', mark)),
    );
  }

  private async count(): Promise<void> {
    const { unread } = await this.client.call(AlertApi.list, { query: { limit: 1 } });
    this.marks.mark('/alerts', { count: unread });
  }
}
