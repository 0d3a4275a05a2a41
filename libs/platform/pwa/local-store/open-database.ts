import { Dexie } from 'dexie';
import type { Bytes, OpenKey } from './data-key';
import { earlierName, takeOverEarlier } from './earlier-database';
import type { KeptKey, StoreLease } from './kept-key';
import { KeyRing } from './key-ring';
import type { LocalVersion } from './local-table';
import { sealedTables } from './sealed-tables';

export { Dexie, liveQuery } from 'dexie';

/** What has to be had before the store of a person opens: a word of the server, or a secret of the person. */
export type StoreNeed = 'nothing' | 'lease' | 'pin' | 'given';

/** The store of a person on this device, before it is opened. */
export interface FoundStore {
  readonly name: string;
  /** The unsealed database of an earlier version, where there is one. */
  readonly earlier: string | null;
  readonly need: StoreNeed;
  /** Whether there are rows of the person. */
  readonly isKept: boolean;
  readonly key: OpenKey | null;
}

export async function findStore(personId: string): Promise<FoundStore> {
  return withRing(async (ring) => {
    const name = await ring.nameOf(personId);
    const kept = await ring.find(name);
    // One question instead of opening each: this is on the way to the first screen.
    const names = await Dexie.getDatabaseNames();
    const early = await earlierName(personId);
    const earlier = names.includes(early) ? early : null;
    const isKept = earlier !== null || (kept !== undefined && names.includes(name));
    return { name, earlier, isKept, need: needOf(kept), key: kept?.open ?? null };
  });
}

function needOf(kept: KeptKey | undefined): StoreNeed {
  if (!kept) return 'nothing';
  if (kept.lock) return kept.lock.half ? kept.lock.kind : 'lease';
  return kept.open ? 'nothing' : 'lease';
}

/** Opens the person's database under the key, or a new one under a new key. */
export async function openDatabase(
  { name, earlier, key }: Pick<FoundStore, 'name' | 'earlier' | 'key'>,
  versions: readonly LocalVersion[],
): Promise<Dexie> {
  const { key: dataKey } = key ?? (await startAnew(name));
  const database = await openSealed(name, dataKey, versions);
  if (earlier !== null) await takeOverEarlier(earlier, database);
  return database;
}

export async function openSealed(
  name: string,
  key: CryptoKey,
  versions: readonly LocalVersion[],
): Promise<Dexie> {
  const database = new Dexie(name);
  for (const { number, stores } of versions) database.version(number).stores({ ...stores });
  const lyingOpen = versions.flatMap((version) => version.lyingOpen ?? []);
  database.use(sealedTables(key, new Set(lyingOpen)));
  return database.open();
}

export function unlockStore(name: string, given: string | Bytes) {
  return withRing((ring) => ring.unlock(name, given));
}

export function renewLease(name: string, lease: StoreLease): Promise<void> {
  return withRing((ring) => ring.renew(name, lease));
}

export function lockStore(name: string, given: string | Bytes, lease: StoreLease): Promise<void> {
  return withRing((ring) =>
    typeof given === 'string' ? ring.lockWithPin(name, given, lease) : ring.wrapWith(name, given, lease),
  );
}

export function unlockForGood(name: string, open: OpenKey): Promise<void> {
  return withRing((ring) => ring.unlockForGood(name, open));
}

export async function isLockedStore(name: string): Promise<boolean> {
  return withRing(async (ring) => !!(await ring.find(name))?.lock);
}

export function dropKey(name: string): Promise<void> {
  return withRing((ring) => ring.drop(name));
}

/** Drops the data key first: what the removal of the rows may leave behind on the device, nobody reads. */
export async function removeDatabase(database: Dexie): Promise<void> {
  await withRing((ring) => ring.drop(database.name));
  await database.delete();
}

/** Nothing of the person stays here, sealed or not. */
export async function removeKept(personId: string): Promise<void> {
  const name = await withRing((ring) => ring.nameOf(personId));
  await dropKey(name);
  for (const each of [name, await earlierName(personId)])
    if (await Dexie.exists(each)) await Dexie.delete(each);
}

/** Rows whose key is gone cannot be read again. */
async function startAnew(name: string): Promise<OpenKey> {
  if (await Dexie.exists(name)) await Dexie.delete(name);
  const { open } = await withRing((ring) => ring.make(name));
  if (!open) throw new Error('another page has just locked the store');
  return open;
}

async function withRing<Answer>(work: (ring: KeyRing) => Promise<Answer>): Promise<Answer> {
  const ring = new KeyRing();
  try {
    return await work(ring);
  } finally {
    ring.close();
  }
}
