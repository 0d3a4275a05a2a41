import { Dexie } from 'dexie';
import { earlierName, takeOverEarlier } from './earlier-database';
import { KeyRing } from './key-ring';
import type { LocalVersion } from './local-table';
import { sealedTables } from './sealed-tables';

export { Dexie, liveQuery } from 'dexie';

/** Opens the person's database under its data key, making both where there are none. */
export async function openDatabase(personId: string, versions: readonly LocalVersion[]): Promise<Dexie> {
  return withRing(async (ring) => {
    const name = await ring.nameOf(personId);
    const key = (await ring.find(name)) ?? (await startAnew(ring, name));
    const database = new Dexie(name);
    for (const { number, stores } of versions) database.version(number).stores({ ...stores });
    const lyingOpen = versions.flatMap((version) => version.lyingOpen ?? []);
    database.use(sealedTables(key.key, new Set(lyingOpen)));
    await database.open();
    await takeOverEarlier(await earlierName(personId), database);
    return database;
  });
}

/** Whether the person has rows on this device that can be opened here and now. */
export async function isKept(personId: string): Promise<boolean> {
  return withRing(async (ring) => {
    const name = await ring.nameOf(personId);
    if ((await ring.find(name)) && (await Dexie.exists(name))) return true;
    return Dexie.exists(await earlierName(personId));
  });
}

/** Drops the data key first: what the removal of the rows may leave behind on the device, nobody reads. */
export async function removeDatabase(database: Dexie): Promise<void> {
  await withRing((ring) => ring.drop(database.name));
  await database.delete();
}

/** Rows whose key is gone cannot be read again. */
async function startAnew(ring: KeyRing, name: string) {
  if (await Dexie.exists(name)) await Dexie.delete(name);
  return ring.make(name);
}

async function withRing<Answer>(work: (ring: KeyRing) => Promise<Answer>): Promise<Answer> {
  const ring = new KeyRing();
  try {
    return await work(ring);
  } finally {
    ring.close();
  }
}
