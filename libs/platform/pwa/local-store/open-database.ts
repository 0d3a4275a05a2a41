import { Dexie } from 'dexie';
import type { Bytes, OpenKey } from './data-key';
import { earlierName, takeOverEarlier } from './earlier-database';
import type { StoreLease } from './kept-key';
import { KeyRing } from './key-ring';
import type { LocalVersion } from './local-table';
import { sealedTables } from './sealed-tables';

export { Dexie, liveQuery } from 'dexie';

/** What has to be had before the store of a person opens: a word of the server, or a secret of the person. */
export type StoreNeed = 'nothing' | 'lease' | 'pin' | 'given';

/** The store of a person on this device, before it is opened. */
export interface FoundStore {
  readonly name: string;
  readonly need: StoreNeed;
  /** Whether there are rows of the person. */
  readonly isKept: boolean;
  readonly key: OpenKey | null;
}

export async function findStore(personId: string): Promise<FoundStore> {
  return withRing(async (ring) => {
    const name = await ring.nameOf(personId);
    const kept = await ring.find(name);
    const isThere = (await Dexie.exists(name)) || (await Dexie.exists(await earlierName(personId)));
    if (!kept)
      return { name, need: 'nothing', isKept: await Dexie.exists(await earlierName(personId)), key: null };
    const { lock, open } = kept;
    const need = lock ? (lock.half ? lock.kind : 'lease') : open ? 'nothing' : 'lease';
    return { name, need, isKept: isThere, key: open };
  });
}

/** Opens the person's database under the key, or a new one under a new key. */
export async function openDatabase(
  personId: string,
  { name, key }: Pick<FoundStore, 'name' | 'key'>,
  versions: readonly LocalVersion[],
): Promise<Dexie> {
  const { key: dataKey } = key ?? (await startAnew(name));
  const database = new Dexie(name);
  for (const { number, stores } of versions) database.version(number).stores({ ...stores });
  const lyingOpen = versions.flatMap((version) => version.lyingOpen ?? []);
  database.use(sealedTables(dataKey, new Set(lyingOpen)));
  await database.open();
  await takeOverEarlier(await earlierName(personId), database);
  return database;
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
