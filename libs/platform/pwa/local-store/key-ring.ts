import { Dexie, type Table } from 'dexie';
import {
  type Bytes,
  halfKeyOf,
  newOpenKey,
  newSalt,
  type OpenKey,
  secretOfPin,
  unwrap,
  wrap,
} from './data-key';
import { asLeased, type KeptKey, keptKeyOf, type KeyLock, MOST_TRIES, type StoreLease } from './kept-key';

interface DeviceSecret {
  readonly name: 'names';
  readonly key: CryptoKey;
}

/** How often the time is written down; a clock that is set back gains no more than this. */
const NOTED_EVERY_MS = 60_000;
const NO_SECRET: Bytes = new Uint8Array();

/** The keys of this device, in a database of their own that knows no person. None can be taken out of the browser. */
export class KeyRing {
  private readonly database = new Dexie('keyring');
  private readonly keys: Table<KeptKey, string>;
  private readonly secrets: Table<DeviceSecret, string>;

  constructor() {
    this.database.version(1).stores({ keys: 'name', secrets: 'name' });
    this.keys = this.database.table('keys');
    this.secrets = this.database.table('secrets');
  }

  close(): void {
    this.database.close();
  }

  /** Names a person's database so that nobody can tell from it who has worked here. */
  async nameOf(personId: string): Promise<string> {
    const secret = (await this.secrets.get('names'))?.key ?? (await this.makeSecret());
    const digest = await crypto.subtle.sign('HMAC', secret, new TextEncoder().encode(personId));
    return `sanchika-${hexOf(new Uint8Array(digest))}`;
  }

  /** The key as its lease leaves it; what the lease has ended is dropped here and now. */
  find(name: string): Promise<KeptKey | undefined> {
    return this.change(name, (kept) => {
      const leased = asLeased(kept);
      const isEnded = leased.open !== kept.open || leased.lock?.half !== kept.lock?.half;
      return isEnded || leased.latest > kept.latest + NOTED_EVERY_MS ? leased : kept;
    });
  }

  /** A new data key; another tab's, when it was quicker. */
  async make(name: string): Promise<KeptKey> {
    const made = keptKeyOf(name, await newOpenKey());
    return this.database.transaction('rw', this.keys, async () => {
      const there = await this.keys.get(name);
      if (!there) await this.keys.add(made);
      return there ?? made;
    });
  }

  /** From here on nobody reads what was sealed under it. */
  drop(name: string): Promise<void> {
    return this.keys.delete(name);
  }

  /** The server was heard of: what can be opened without a secret of the person is open again. */
  async renew(name: string, { half, until, now }: StoreLease): Promise<void> {
    const kept = await this.keys.get(name);
    if (!kept) return;
    const lent = await halfKeyOf(half);
    half.fill(0);
    const times = { until, ahead: now - Date.now(), latest: now };
    const open = kept.open ?? (kept.underHalf && (await unwrap(kept.underHalf, lent, NO_SECRET)));
    const underHalf = kept.underHalf ?? (open && (await wrap(open, lent, NO_SECRET)));
    // Another page may have put a secret before it meanwhile; then nothing here opens it again.
    await this.change(name, (here) =>
      here.lock
        ? { ...here, ...times, lock: { ...here.lock, half: lent } }
        : { ...here, ...times, open, underHalf },
    );
  }

  /** From the next start on the store opens with the PIN alone. */
  async lockWithPin(name: string, pin: string, lease: StoreLease): Promise<void> {
    const salt = newSalt();
    await this.lock(name, { kind: 'pin', salt, secret: await secretOfPin(pin, salt) }, lease);
  }

  /** The same with a secret that somebody else keeps, an authenticator for instance (PRF): 32 random bytes. */
  async wrapWith(name: string, secret: Bytes, lease: StoreLease): Promise<void> {
    await this.lock(name, { kind: 'given', salt: newSalt(), secret }, lease);
  }

  /** Takes the secret away: the store opens as before, for as long as the session and the lease hold. */
  async unlockForGood(name: string, open: OpenKey): Promise<void> {
    await this.change(name, (kept) => ({ ...kept, open, lock: null }));
  }

  /** `gone` when it was wrong for the last time: the key is dropped. Each try is counted before it is made. */
  async unlock(name: string, given: string | Bytes): Promise<OpenKey | 'wrong' | 'gone' | 'lapsed'> {
    const lock = await this.countTry(name);
    if (!lock) return 'gone';
    if (!lock.half) return 'lapsed';
    if (lock.tries > MOST_TRIES) return this.drop(name).then(() => 'gone');
    const secret = typeof given === 'string' ? await secretOfPin(given, lock.salt) : given;
    try {
      const open = await unwrap(lock.wrapped, lock.half, secret);
      await this.setTries(name, 0);
      return open;
    } catch {
      if (lock.tries < MOST_TRIES) return 'wrong';
      await this.drop(name);
      return 'gone';
    }
  }

  private async lock(
    name: string,
    { secret, ...how }: Pick<KeyLock, 'kind' | 'salt'> & { readonly secret: Bytes },
    { half, until, now }: StoreLease,
  ): Promise<void> {
    const kept = await this.keys.get(name);
    if (!kept?.open) throw new Error('only an open store can be locked');
    const lent = await halfKeyOf(half);
    half.fill(0);
    const wrapped = await wrap(kept.open, lent, secret);
    const times = { until, ahead: now - Date.now(), latest: now };
    const lock = { ...how, wrapped, half: lent, tries: 0 };
    await this.keys.put({ name, ...times, open: null, underHalf: null, lock });
  }

  /** Several tabs may try at one time, and none may try for nothing. */
  private async countTry(name: string): Promise<KeyLock | null> {
    const kept = await this.change(name, (here) =>
      here.lock?.half ? { ...here, lock: { ...here.lock, tries: here.lock.tries + 1 } } : here,
    );
    return kept?.lock ?? null;
  }

  private async setTries(name: string, tries: number): Promise<void> {
    await this.change(name, (kept) => (kept.lock ? { ...kept, lock: { ...kept.lock, tries } } : kept));
  }

  /** One step, whatever other pages do with the same key: what is written rests on what lies there now. */
  private change(name: string, to: (kept: KeptKey) => KeptKey): Promise<KeptKey | undefined> {
    return this.database.transaction('rw', this.keys, async () => {
      const kept = await this.keys.get(name);
      if (!kept) return undefined;
      const changed = to(kept);
      if (changed !== kept) await this.keys.put(changed);
      return changed;
    });
  }

  private async makeSecret(): Promise<CryptoKey> {
    const algorithm: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.generateKey(algorithm, false, ['sign']);
    return this.database.transaction('rw', this.secrets, async () => {
      const there = await this.secrets.get('names');
      if (!there) await this.secrets.add({ name: 'names', key });
      return there?.key ?? key;
    });
  }
}

export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
