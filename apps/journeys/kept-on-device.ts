import type { Phone } from './phone';

/**
 * Everything the browser keeps of this origin, as one text: databases with their names, both storages, cookies that
 * pages see, and bodies of all caches; `raw` takes the page itself too. `opened` reads the sealed rows as the app does,
 * under the data key of this device, and not what stands on the screen.
 */
const KEPT = `(async (isOpened) => {
  const wait = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const letters = new TextDecoder();
  const rowsOf = async (database, store) =>
    [...database.objectStoreNames].includes(store)
      ? wait(database.transaction(store).objectStore(store).getAll())
      : [];
  const ring = await wait(indexedDB.open('keyring'));
  const keys = new Map((await rowsOf(ring, 'keys')).map(({ name, open }) => [name, open?.key]));
  ring.close();
  const unseal = async (key, { sealed }, store) => {
    const algorithm = { name: 'AES-GCM', iv: sealed.subarray(0, 12), additionalData: new TextEncoder().encode(store) };
    return letters.decode(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(12)));
  };
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      for (const row of await rowsOf(database, store)) {
        found.push([name, store, row]);
        if (isOpened && row.sealed) found.push(await unseal(keys.get(name), row, store));
      }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      found.push([name, request.url, await (await cache.match(request)).text()]);
  }
  found.push({ ...localStorage }, { ...sessionStorage }, document.cookie, history.state);
  if (!isOpened) found.push(document.body.innerHTML);
  return JSON.stringify(found, (_, value) => value instanceof Uint8Array ? letters.decode(value) : value);
})`;

/** What lies on the device for whoever reads it past the app, and for the app itself. */
export async function keptOn({ page }: Phone, how: 'raw' | 'opened'): Promise<string> {
  return page.evaluate<string>(`${KEPT}(${how === 'opened'})`);
}
