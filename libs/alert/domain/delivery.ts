/** What becomes of a push after an answer of its service. */
export type DeliveryStep =
  | { readonly next: 'accepted' }
  | { readonly next: 'again'; readonly inSeconds: number }
  | { readonly next: 'failed' }
  /** The browser is no longer subscribed; nothing is ever sent there again. */
  | { readonly next: 'gone' };

const GONE = [404, 410];
/** No answer at all, too slow, too many. */
const PASSING = [0, 408, 429];
const MOST_TRIES = 8;
const FIRST_PAUSE_S = 30;
const LONGEST_PAUSE_S = 3600;

/** Reads an answer (RFC 8030): `status` 0 when there was none. `tries` counts the one just made. */
export function afterAnswer(
  { status, retryAfterS }: { readonly status: number; readonly retryAfterS: number | null },
  tries: number,
): DeliveryStep {
  if (status >= 200 && status < 300) return { next: 'accepted' };
  if (GONE.includes(status)) return { next: 'gone' };
  const mayPass = PASSING.includes(status) || status >= 500;
  if (!mayPass || tries >= MOST_TRIES) return { next: 'failed' };
  const pause = retryAfterS ?? FIRST_PAUSE_S * 2 ** (tries - 1);
  return { next: 'again', inSeconds: Math.min(Math.max(pause, 1), LONGEST_PAUSE_S) };
}
