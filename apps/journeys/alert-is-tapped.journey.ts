import assert from 'node:assert/strict';
import { AlertApi } from '@sanchika/alert/contract';
import type { CDPSession, Page } from 'playwright-core';
import type { Journey } from './journey';

const SUBJECT = 'अलमारी क्रय';
const LOOKS_A_TRY = 100;

/** What the browser shows of the office now, as its own list of notifications tells it. */
interface Shown {
  readonly title: string;
  readonly body: string;
  readonly actions: readonly string[];
}

const SHOWN = `navigator.serviceWorker.ready
  .then((registration) => registration.getNotifications())
  .then((all) => all.map(({ title, body, actions }) => ({ title, body, actions: actions.map(({ action }) => action) })))`;

/** Hands a push to the worker as the push service of the browser would. */
class Deliveries {
  private constructor(
    private readonly session: CDPSession,
    private readonly registrationId: string,
  ) {}

  static async of(page: Page): Promise<Deliveries> {
    const session = await page.context().newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first) resolve(first.registrationId);
      });
    });
    await session.send('ServiceWorker.enable');
    return new Deliveries(session, await registered);
  }

  async deliver(origin: string, data: string): Promise<void> {
    await this.session.send('ServiceWorker.deliverPushMessage', {
      origin,
      registrationId: this.registrationId,
      data,
    });
  }
}

/** Hands the push over, again after a while where it was lost on a busy machine, until so many are shown. */
async function shown(page: Page, count: number, deliver: () => Promise<void>): Promise<readonly Shown[]> {
  for (let look = 0; ; look += 1) {
    if (look % LOOKS_A_TRY === 0) await deliver();
    const all = (await page.evaluate(SHOWN)) as readonly Shown[];
    if (all.length >= count) return all;
    await page.waitForTimeout(50);
  }
}

/** An alert in the browser of a superior: what it shows, and where it leads (NT-5, NT-6). */
export const alertIsTapped: Journey = {
  name: 'alert',
  tells:
    'a push shows number, desk and safe acts; alerts stand in the app, and the reason is asked from there',
  run: async ({ district, keptPhone, push }) => {
    const { clerk, superintendent } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ subject: SUBJECT });
    const device = push.browser();
    await superintendent.asks(AlertApi.subscribe, { body: device.subscription });
    await district.setClock('2026-03-12T17:31+05:30');
    const [pushed] = await device.waits(1);
    assert.ok(pushed);

    // Browsers that keep nothing are granted no notifications.
    const officer = await (await keptPhone()).wake();
    const { page } = officer;
    await page.context().grantPermissions(['notifications']);
    await officer.signIn(superintendent.me.employeeCode);
    await officer.keepsTheApp();
    const deliveries = await Deliveries.of(page);
    const { origin } = new URL(page.url());
    const [alert] = await shown(page, 1, () => deliveries.deliver(origin, pushed.text));
    assert.deepEqual(alert?.actions, ['ask', 'remind']);
    assert.equal(alert.title, 'समय-सीमा समाप्त');
    assert.ok(alert.body.startsWith(`${file.fileNumber} · `));
    assert.equal(alert.body.includes(SUBJECT), false);
    // A push that nobody can read is shown all the same.
    await shown(page, 2, () => deliveries.deliver(origin, 'rubbish'));

    await page.getByRole('link', { name: 'सूचनाएँ' }).first().click();
    await page.getByText('समय-सीमा समाप्त').first().waitFor();
    await officer.check('the page of alerts');
    await page.getByRole('link', { name: 'कारण पूछें' }).first().click();
    await page.getByLabel('क्या पूछना है').waitFor();
    await officer.check('asking for the reason of a delay');
    await page.locator('sk-act-form [type=submit]').click();
    await page.getByText(/विलंब का कारण पूछा/).waitFor({ timeout: 60_000 });
    const { askings } = await clerk.sees(file);
    assert.deepEqual(
      askings.map(({ kind, answer }) => [kind, answer]),
      [['delayReason', null]],
    );
  },
};
