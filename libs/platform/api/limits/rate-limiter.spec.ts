import { instant } from '@sanchika/platform/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { MachineClock } from '../clock/clock';
import type { Problem } from '../http/problem';
import { RateLimiter } from './rate-limiter';

class HandClock extends MachineClock {
  at = 1_000_000;

  override now() {
    return instant(this.at);
  }
}

let clock: HandClock;
let limiter: RateLimiter;
beforeEach(() => {
  clock = new HandClock();
  limiter = new RateLimiter(clock);
});

function refusal(bucket: string, limit: number): Problem | null {
  try {
    limiter.take(bucket, limit);
    return null;
  } catch (error) {
    return error as Problem;
  }
}

describe('the rate limiter', () => {
  it('lets the limit pass and not one more', () => {
    for (let hit = 0; hit < 3; hit += 1) expect(refusal('a', 3)).toBeNull();
    expect(refusal('a', 3)?.spec.code).toBe('platform.too-many-requests');
  });

  it('says after how many seconds to try again', () => {
    refusal('a', 1);
    clock.at += 42_500;
    const { values, retryAfterSeconds } = refusal('a', 1)?.details ?? {};
    expect([values, retryAfterSeconds]).toEqual([{ seconds: 18 }, 18]);
  });

  it('begins anew after a minute', () => {
    refusal('a', 1);
    clock.at += 59_999;
    expect(refusal('a', 1)).not.toBeNull();
    clock.at += 1;
    expect(refusal('a', 1)).toBeNull();
  });

  it('counts each caller by himself', () => {
    refusal('a', 1);
    expect(refusal('b', 1)).toBeNull();
  });

  it('forgets past callers before it grows too large, and never a present one', () => {
    for (let caller = 0; caller < 20_000; caller += 1) refusal(`past-${caller}`, 1);
    clock.at += 60_000;
    refusal('present', 1);
    for (let caller = 0; caller < 20_000; caller += 1) refusal(`next-${caller}`, 1);
    expect(refusal('present', 1)).not.toBeNull();
  });
});
