import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'सीमांकन प्रकरण, ग्राम कोमाखान';
const LATER = 'पुलिया मरम्मत';

/** The Collector’s phone: what is late below him, from the phone itself, and why is asked without network (B8, MO-1). */
export const redListIsRead: Journey = {
  name: 'red-list',
  tells: 'a Collector reads what is late below him without network, asks why with one tap, and it goes later',
  run: async ({ district, phone }) => {
    const { clerk, collector } = district;
    await district.setClock('2026-03-02T11:00+05:30');
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.opensFile({ subject: LATER });
    await district.setClock('2026-03-17T10:00+05:30');

    const below = await phone();
    await below.signIn(clerk.me.employeeCode);
    await below.page.getByRole('link', { name: 'सूचनाएँ' }).first().waitFor();
    assert.equal(await below.page.getByRole('link', { name: 'विलंबित', exact: false }).count(), 0);

    const officer = await phone();
    await officer.signIn(collector.me.employeeCode);
    const { page } = officer;
    const tab = page.locator('sk-bottom-bar').getByRole('link', { name: /^विलंबित/ });
    await tab.click();
    const cards = page.locator('sk-red-card');
    await cards.nth(1).waitFor();
    assert.match((await cards.first().textContent()) ?? '', /सहायक ग्रेड/);
    assert.match((await tab.textContent()) ?? '', /2/);
    await officer.check('the red list');

    await officer.goOffline(true);
    await page.getByRole('link', { name: 'डाक-पेटी' }).first().click();
    await tab.click();
    await page.getByText(/^नेट नहीं है। यह सूची/).waitFor();
    const card = cards.filter({ hasText: SUBJECT });
    await card.getByRole('button', { name: /^कारण पूछें/ }).click();
    await card.getByText('पूछना भेजना शेष').waitFor();
    await officer.check('the red list without network');
    assert.deepEqual((await clerk.sees(file)).askings, []);

    await officer.goOffline(false);
    await card.getByText(/उत्तर शेष/).waitFor({ timeout: 60_000 });
    const { askings } = await clerk.sees(file);
    assert.deepEqual(
      askings.map(({ kind, question }) => [kind, question]),
      [['delayReason', 'विलंब का कारण बताएँ।']],
    );
    await page.getByRole('button', { name: /^सहायक ग्रेड/ }).click();
    assert.equal(await cards.count(), 2);
    await page.getByRole('link', { name: SUBJECT }).click();
    await page.getByRole('heading', { name: SUBJECT }).waitFor();
  },
};
