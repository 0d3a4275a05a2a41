import type { Bytes, OpenKey } from './data-key';

/** What lets a device go on reading what it keeps; times are epoch ms of the server's clock. */
export interface StoreLease {
  /** The server's half of the wrapping key; whoever uses it wipes it. */
  readonly half: Bytes;
  readonly until: number;
  readonly now: number;
}

/** A secret of the person that has to be given at each start. */
export interface KeyLock {
  readonly kind: 'pin' | 'given';
  readonly salt: Bytes;
  readonly wrapped: Bytes;
  /** The server's half for as long as it is lent. */
  readonly half: CryptoKey | null;
  /** Wrong tries one after the other. */
  readonly tries: number;
}

/** The data key of one person on this device. */
export interface KeptKey {
  /** The database it opens. */
  readonly name: string;
  /** Null while a secret has to be given, and after the lease has run out. */
  readonly open: OpenKey | null;
  /** The data key under the server's half alone, for the return after a lease that ran out. */
  readonly underHalf: Bytes | null;
  readonly lock: KeyLock | null;
  /** By the server's clock. */
  readonly until: number;
  /** How far the server's clock was before the device's at the last contact. */
  readonly ahead: number;
  /** The latest time that was ever seen here: a clock that is set back gains nothing. */
  readonly latest: number;
}

const LEASE_MS = 72 * 60 * 60_000;
export const MOST_TRIES = 5;

/** A key just made holds as if the server had been heard of now. */
export function keptKeyOf(name: string, open: OpenKey): KeptKey {
  const now = Date.now();
  return { name, open, underHalf: null, lock: null, until: now + LEASE_MS, ahead: 0, latest: now };
}

/** The server's time as far as this device can tell. */
export function serverTime({ ahead, latest }: KeptKey): number {
  return Math.max(Date.now() + ahead, latest);
}

/** As it may lie here now: when the lease has run out, without anything that opens it. */
export function asLeased(kept: KeptKey): KeptKey {
  const latest = serverTime(kept);
  if (latest < kept.until) return { ...kept, latest };
  // A key that was never put under a half has no way back: it stays, for what is written under it is nowhere else.
  const open = kept.underHalf || kept.lock ? null : kept.open;
  return { ...kept, latest, open, lock: kept.lock && { ...kept.lock, half: null } };
}
