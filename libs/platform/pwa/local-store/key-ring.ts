import { Dexie, type Table } from 'dexie';
import { openBytes, sealBytes } from './seal';

const KEY_BYTES = 32;
const RAW = 'data key';

/** The data key of one person on this device. None of the keys can be taken out of the browser. */
export interface KeptKey {
  /** The database it opens. */
  readonly name: string;
  readonly key: CryptoKey;
  /** The bytes of the data key under another key of the device, so that they can be put under a further secret later. */
  readonly keeper: CryptoKey;
  readonly held: Uint8Array<ArrayBuffer>;
}

interface DeviceSecret {
  readonly name: 'names';
  readonly key: CryptoKey;
}

/** The keys of this device, in a database of their own that knows no person. */
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

  find(name: string): Promise<KeptKey | undefined> {
    return this.keys.get(name);
  }

  /** A new data key; another tab's, when it was quicker. */
  async make(name: string): Promise<KeptKey> {
    const made = await newKey(name);
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

async function newKey(name: string): Promise<KeptKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const keeper = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const kept = { name, key: await dataKeyOf(bytes), keeper, held: await sealBytes(keeper, bytes, RAW) };
  bytes.fill(0);
  return kept;
}

/** The bytes of a data key, for putting them under another secret; whoever calls wipes them. */
export function bytesOf({ keeper, held }: KeptKey): Promise<Uint8Array<ArrayBuffer>> {
  return openBytes(keeper, held, RAW);
}

export function dataKeyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
