import { Service } from '@angular/core';
import {
  distinctUntilChanged,
  EMPTY,
  fromEvent,
  map,
  merge,
  NEVER,
  Observable,
  share,
  startWith,
  switchMap,
  timer,
} from 'rxjs';

/** What came over the stream, parsed; null says only that it is time to look for oneself. */
export type News = Readonly<Record<string, unknown>> | null;

type StreamStep = { readonly runs: boolean } | { readonly news: News };

const LOOK_EVERY_MS = 8_000;

/**
 * Fresh news for a screen that is seen: over server-sent events, and while these do not run by looking every eight
 * seconds. A hidden screen listens to nothing and looks once as it is shown again.
 */
@Service()
export class LiveNews {
  /** Follows the events of one name on the stream at `url`. */
  follow(url: string, event: string): Observable<News> {
    return fromEvent(document, 'visibilitychange').pipe(
      startWith(null),
      map(() => document.visibilityState === 'visible'),
      distinctUntilChanged(),
      switchMap((isSeen) => (isSeen ? listen(url, event) : EMPTY)),
    );
  }
}

function listen(url: string, event: string): Observable<News> {
  const steps = stream(url, event).pipe(share());
  const looks = steps.pipe(
    map((step) => !('runs' in step) || step.runs),
    startWith(false),
    distinctUntilChanged(),
    // What happened before the stream ran is not in it: one look as it begins.
    switchMap((runs) => (runs ? merge(timer(0), NEVER) : timer(0, LOOK_EVERY_MS))),
    map((): News => null),
  );
  return merge(looks, steps.pipe(switchMap((step) => ('news' in step ? [step.news] : EMPTY))));
}

function stream(url: string, event: string): Observable<StreamStep> {
  return new Observable((steps) => {
    const source = new EventSource(url);
    source.onopen = () => steps.next({ runs: true });
    source.onerror = () => steps.next({ runs: false });
    source.addEventListener(event, ({ data }: MessageEvent<string>) => steps.next({ news: newsOf(data) }));
    return () => source.close();
  });
}

function newsOf(data: string): News {
  try {
    const news: unknown = JSON.parse(data);
    return news !== null && typeof news === 'object' ? { ...news } : null;
  } catch {
    return null;
  }
}
