import { inject, Service, signal } from '@angular/core';
import { AlertApi } from '@sanchika/alert/contract';
import { ApiClient } from '@sanchika/platform/pwa';

export type Ringing = 'off' | 'asking' | 'on' | 'denied' | 'slow' | 'absent';

/** The browser may never answer when its push service is out of reach. */
const PATIENCE_MS = 15_000;
/** Who turned it on in this browser; nobody else is rung here without a tap of his own. */
const OWNER = 'sanchika.rings-for';

/** Lets alerts ring at this browser for whoever is signed in, and ends it. */
@Service()
export class RingingSender {
  private readonly client = inject(ApiClient);
  private readonly known = signal<Ringing>(isAble() ? 'off' : 'absent');

  readonly state = this.known.asReadonly();

  /** After each sign-in: the subscription of an earlier session ended with it, and is renewed for the same person. */
  async renew(personId: string): Promise<void> {
    if (!isAble() || Notification.permission !== 'granted' || localStorage.getItem(OWNER) !== personId)
      return;
    const registration = await navigator.serviceWorker.getRegistration();
    const subscription = await registration?.pushManager.getSubscription();
    if (!subscription) return;
    await this.tell(subscription);
    this.known.set('on');
  }

  /** Only ever by a tap: browsers refuse the question otherwise. Throws what the server refuses. */
  async turnOn(personId: string): Promise<void> {
    if (!isAble()) return;
    this.known.set('asking');
    try {
      if ((await Notification.requestPermission()) !== 'granted') return this.known.set('denied');
      const subscription = await this.subscribe();
      if (!subscription) return this.known.set('slow');
      await this.tell(subscription);
      localStorage.setItem(OWNER, personId);
      this.known.set('on');
    } finally {
      if (this.known() === 'asking') this.known.set('off');
    }
  }

  async turnOff(): Promise<void> {
    const { rows } = await this.client.call(AlertApi.subscriptions, {});
    for (const { subscriptionId, isThisDevice } of rows)
      if (isThisDevice) await this.client.call(AlertApi.unsubscribe, { params: { subscriptionId } });
    localStorage.removeItem(OWNER);
    const registration = await navigator.serviceWorker.getRegistration();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
    this.known.set('off');
  }

  /** Null when the browser does not answer in time. */
  private async subscribe(): Promise<PushSubscription | null> {
    const { publicKey } = await this.client.call(AlertApi.pushKey, {});
    const asked = navigator.serviceWorker.ready.then(({ pushManager }) =>
      pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey }),
    );
    const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
    return Promise.race([asked.catch(() => null), patience]);
  }

  private async tell(subscription: PushSubscription): Promise<void> {
    const { endpoint, keys } = subscription.toJSON();
    const { p256dh = '', auth = '' } = keys ?? {};
    await this.client.call(AlertApi.subscribe, {
      body: { endpoint: endpoint ?? '', keys: { p256dh, auth } },
    });
  }
}

function isAble(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;
}
