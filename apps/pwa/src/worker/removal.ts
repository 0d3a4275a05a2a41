declare const self: ServiceWorkerGlobalScope;

/**
 * What the server gives as `/sw.js` when it is told to end workers: it takes the place of whatever worker a device has,
 * clears what that one kept and goes away. The person's own database stays, and so does the page on the screen.
 */
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      await self.registration.unregister();
    })(),
  ),
);

export {};
