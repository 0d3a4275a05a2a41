import { send } from './alerts.sender';

declare const self: ServiceWorkerGlobalScope;

/** What the server sends: the shape of a declarative push, which Safari shows without us. */
interface Pushed {
  readonly notification: {
    readonly title: string;
    readonly body: string;
    readonly lang: string;
    readonly tag: string;
    readonly actions: readonly ShownAction[];
    readonly data: AlertData;
  };
}

interface ShownAction {
  readonly action: string;
  readonly title: string;
  /** `text` lets the person write in the notification itself, where the device can. */
  readonly type?: 'text';
}

interface AlertData {
  readonly deliveryId: string;
  readonly alertId: string;
  readonly fileId: string | null;
  /** Where a tap leads, within this app. */
  readonly place: string;
}

type Tapped = NotificationEvent & { readonly reply?: string };

/** Browsers know these two; the types of the language lag behind. */
interface ShownOptions extends NotificationOptions {
  readonly actions?: readonly ShownAction[];
  readonly renotify?: boolean;
}

const MOST_ACTIONS = 2;
const ICONS = { icon: '/icons/icon-192x192.png', badge: '/icons/maskable-192x192.png' };

/**
 * Shows what the server tells and leads a tap to its place. Nothing is decided here: the acts of a notification ask
 * and remind, and what cannot be sent at once opens the page on which it is done by hand.
 */
export function showAlerts(): void {
  self.addEventListener('push', (event) => event.waitUntil(show(event.data)));
  self.addEventListener('notificationclick', (event) => event.waitUntil(follow(event)));
}

async function show(data: PushMessageData | null): Promise<void> {
  const pushed = read(data);
  // A browser that is shown nothing shows a sentence of its own, and in the end takes the permission away.
  if (!pushed) return self.registration.showNotification('संचिका', { ...ICONS, data: NOWHERE });
  const { title, body, lang, tag, actions, data: about } = pushed.notification;
  const options: ShownOptions = {
    ...{ body, lang, tag, renotify: true, data: about, ...ICONS },
    actions: actions.slice(0, MOST_ACTIONS),
  };
  await self.registration.showNotification(title, options);
  await report(about, 'shown');
}

const NOWHERE: AlertData = { deliveryId: '', alertId: '', fileId: null, place: '/alerts' };

function read(data: PushMessageData | null): Pushed | null {
  try {
    return (data?.json() ?? null) as Pushed | null;
  } catch {
    return null;
  }
}

async function follow(event: Tapped): Promise<void> {
  const { notification, action, reply = '' } = event;
  const about = (notification.data ?? NOWHERE) as AlertData;
  notification.close();
  await report(about, 'opened');
  const isDone = await actAs(action, about, reply.trim());
  if (!isDone) await open(action === 'ask' ? `${about.place}?act=askReason` : about.place);
}

/** Whether the act of a button was done without opening the app. */
async function actAs(action: string, { alertId, fileId }: AlertData, words: string): Promise<boolean> {
  if (action === 'remind') return send(`/api/alerts/${alertId}/snooze`, {});
  if (action === 'ask' && fileId !== null && words !== '')
    return send(`/api/files/${fileId}/ask-reason`, { question: words });
  return false;
}

async function report({ deliveryId }: AlertData, state: 'shown' | 'opened'): Promise<void> {
  if (deliveryId !== '') await send(`/api/alerts/deliveries/${deliveryId}/report`, { state });
}

/** A page of this app that is open goes there; otherwise one is opened. */
async function open(place: string): Promise<void> {
  const url = new URL(place, self.location.origin);
  if (url.origin !== self.location.origin) return;
  const pages = await self.clients.matchAll({ type: 'window' });
  const page = pages.find(({ visibilityState }) => visibilityState === 'visible') ?? pages[0];
  if (!page) return void (await self.clients.openWindow(url));
  await page.focus().catch(() => page);
  await page.navigate(url).catch(() => self.clients.openWindow(url));
}
