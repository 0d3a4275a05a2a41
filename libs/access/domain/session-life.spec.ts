import { instant } from '@sanchika/platform/kernel';
import { describe, expect, it } from 'vitest';
import { isInGrace, isLive, mustNoteSeen, mustRotate, opened } from './session-life';

const START = 1_700_000_000_000;
const MINUTE = 60_000;
const after = (ms: number) => instant(START + ms);

describe('the life of a session', () => {
  it('ends after half an hour of rest', () => {
    const times = opened(after(0));
    expect(isLive(times, after(30 * MINUTE - 1))).toBe(true);
    expect(isLive(times, after(30 * MINUTE))).toBe(false);
  });

  it('ends after twelve hours, however busy', () => {
    const times = { ...opened(after(0)), lastSeenAt: after(12 * 60 * MINUTE - 1) };
    expect(isLive(times, after(12 * 60 * MINUTE - 1))).toBe(true);
    expect(isLive(times, after(12 * 60 * MINUTE))).toBe(false);
  });

  it('gets a new id after a quarter of an hour of use', () => {
    const times = { ...opened(after(0)), lastSeenAt: after(14 * MINUTE) };
    expect(mustRotate(times, after(15 * MINUTE - 1))).toBe(false);
    expect(mustRotate(times, after(15 * MINUTE))).toBe(true);
  });

  it('answers to a replaced id for thirty seconds', () => {
    expect(isInGrace(after(0), after(29_999))).toBe(true);
    expect(isInGrace(after(0), after(30_000))).toBe(false);
  });

  it('is noted as seen once a minute at most', () => {
    expect(mustNoteSeen(opened(after(0)), after(MINUTE - 1))).toBe(false);
    expect(mustNoteSeen(opened(after(0)), after(MINUTE))).toBe(true);
  });
});
