import {
  cleanupOutdatedCaches,
  addRoute,
  matchPrecache,
  precache,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { withFreshNonce } from './fresh-nonce';

declare const self: ServiceWorkerGlobalScope & {
  /** Put in by the build: every file of the app, by name and content. */
  readonly __WB_MANIFEST: readonly (string | PrecacheEntry)[];
};

/** The page as the server gives it, policy included. */
const SHELL = '/';
/** Answers of the server and files that are no pages. */
const NO_PAGES = [/^\/api(?:\/|$)/, /\.[a-z0-9]+(?:\?|$)/i];

/**
 * Keeps the app itself on the device and opens every page of it from there. What the server answers to a person is
 * never kept here: it lies in the person's own database, and a request to the API passes by this worker untouched.
 */
export function keepShell(): void {
  precache([...self.__WB_MANIFEST]);
  cleanupOutdatedCaches();
  // Before the files, of which the page itself is one.
  registerRoute(new NavigationRoute(({ request }) => openPage(request), { denylist: NO_PAGES }));
  addRoute({ directoryIndex: '', cleanURLs: false });
}

async function openPage(request: Request): Promise<Response> {
  const kept = await matchPrecache(SHELL);
  return kept ? withFreshNonce(kept) : fetch(request);
}
