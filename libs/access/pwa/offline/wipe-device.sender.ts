import { FactorApi } from '@sanchika/access/contract/factors';
import type { ApiClient } from '@sanchika/platform/pwa';

/** Without it nobody reads what is left, should the rest not come to its end. */
const KEYS_FIRST = 'keyring';

/** Forgets all that this origin keeps on the device: keys, rows, caches, push and worker; then tells the server. */
export async function wipeDevice(client: ApiClient): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  await removeDatabase(KEYS_FIRST);
  for (const { name = '' } of await indexedDB.databases()) await removeDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    await (await registration.pushManager.getSubscription())?.unsubscribe();
    await registration.unregister();
  }
  await client.call(FactorApi.deviceWiped, {});
}

/** Another tab that holds it open is asked to let go; it goes as soon as that has. */
function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const removal = indexedDB.deleteDatabase(name);
    for (const end of ['success', 'error', 'blocked']) removal.addEventListener(end, () => resolve());
  });
}
