import { Injectable } from '@nestjs/common';
import { PlatformProblems } from '@sanchika/platform/contract';
import { MachineClock } from '../clock/clock';
import { Problem } from '../http/problem';

interface Window {
  readonly startedAt: number;
  hits: number;
}

const WINDOW_MS = 60_000;
const MOST_WINDOWS = 20_000;

/**
 * Work limits per minute, counted in the process: they protect the server from one busy caller. Limits that
 * guard secrets are counted in the database instead, where several processes share them.
 */
@Injectable()
export class RateLimiter {
  private readonly windows = new Map<string, Window>();

  constructor(private readonly clock: MachineClock) {}

  /** Counts one request. Throws `platform.too-many-requests` beyond the limit. */
  take(bucket: string, limit: number): void {
    const now = this.clock.now();
    const window = this.currentWindow(bucket, now);
    window.hits += 1;
    if (window.hits <= limit) return;
    const seconds = Math.ceil((window.startedAt + WINDOW_MS - now) / 1000);
    throw Problem.of(PlatformProblems.tooManyRequests, { values: { seconds }, retryAfterSeconds: seconds });
  }

  private currentWindow(bucket: string, now: number): Window {
    const known = this.windows.get(bucket);
    if (known && now < known.startedAt + WINDOW_MS) return known;
    if (this.windows.size >= MOST_WINDOWS) this.forgetPast(now);
    const fresh = { startedAt: now, hits: 0 };
    this.windows.set(bucket, fresh);
    return fresh;
  }

  private forgetPast(now: number): void {
    for (const [bucket, window] of this.windows) {
      if (now >= window.startedAt + WINDOW_MS) this.windows.delete(bucket);
    }
  }
}
