import { letPagesSend, SYNC_TAG } from '@sanchika/platform/pwa/outbox';

/** The browser's word that there is a network again; it asks again later when the promise fails. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

declare const self: ServiceWorkerGlobalScope;

/** What was written down goes as soon as there is a network, also when the app has been closed meanwhile. */
export function sendWhenTheNetworkIsBack(): void {
  self.addEventListener('sync', (event) => {
    const { tag } = event as SyncEvent;
    if (tag === SYNC_TAG) (event as SyncEvent).waitUntil(send());
  });
}

async function send(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const hasAllGone = await letPagesSend(pages);
  if (hasAllGone === false) throw new Error('some acts still wait');
  if (hasAllGone) return;
  // Started only when needed: the worker also wakes for every page that is opened.
  const { sendAlone } = await import('./send-alone');
  await sendAlone();
}
