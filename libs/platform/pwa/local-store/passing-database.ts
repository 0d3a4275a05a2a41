import { Dexie } from 'dexie';
import { newId } from '../ids';
import { newOpenKey } from './data-key';
import type { LocalVersion } from './local-table';
import { openSealed, removeKept } from './open-database';

const PREFIX = 'passing-';

/** For a device that may keep nothing: rows under a key that no database knows. */
export async function openPassingDatabase(
  personId: string,
  versions: readonly LocalVersion[],
): Promise<Dexie> {
  await removeKept(personId);
  await removePast();
  const name = `${PREFIX}${newId()}`;
  await holdWhileOpen(name);
  const { key } = await newOpenKey();
  return openSealed(name, key, versions);
}

/** What pages that are closed have left: bytes that nobody can read. */
async function removePast(): Promise<void> {
  const names = (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(PREFIX));
  for (const name of names)
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? Dexie.delete(name) : null));
}

/** The lock goes with the page. */
function holdWhileOpen(name: string): Promise<void> {
  return new Promise((isHeld) => {
    void navigator.locks.request(name, () => {
      isHeld();
      return new Promise<void>(() => undefined);
    });
  });
}
