import assert from 'node:assert/strict';
import type { Journey } from './journey';
import { keptOn } from './kept-on-device';
import type { Phone } from './phone';

const SUBJECT = 'कैनरीविषय शिकायत';
const NOTE = 'कैनरीटीप: नाम गोपनीय रखें।';
const REASON = 'कलेक्टर द्वारा जाँच।';
const CANARIES = ['कैनरीविषय', 'कैनरीटीप'];

/** Not even under the seal. */
async function keepsNothing(phone: Phone, when: string): Promise<void> {
  const kept = await keptOn(phone, 'opened');
  assert.ok(kept.length > 1000, `${when}: the phone keeps its desk`);
  for (const word of CANARIES) assert.ok(!kept.includes(word), `${when}: the phone keeps ${word}`);
}

/** Decision 6 on three phones: restricted from its first day, shown to the Collector for a time, never kept. */
export const restrictedFileIsRead: Journey = {
  name: 'restricted',
  tells:
    'a restricted file is opened, climbs, is shown to the Collector until it is taken back, and no phone keeps it',
  run: async ({ district, phone }) => {
    const [clerk, officer, collector] = [await phone(), await phone(), await phone()];

    await clerk.signIn(district.clerk.me.employeeCode);
    await clerk.page.getByRole('link', { name: 'नई नस्ती' }).click();
    await clerk.page.getByLabel('विषय', { exact: true }).fill(SUBJECT);
    await clerk.page.getByLabel('विषय शीर्ष').selectOption({ label: 'स्टेशनरी एवं क्रय' });
    await clerk.page.getByRole('radio', { name: 'प्रतिबंधित' }).click();
    await clerk.page.getByText('हर बार खोलना दर्ज होगा').waitFor();
    await clerk.check('new restricted file');
    await clerk.press('नस्ती खोलें');
    await clerk.page.getByLabel('पीली टीप').fill(NOTE);
    await clerk.press('पुष्टि करें: हरी टीप');
    await clerk.page.getByText('हरी · भेजने को तैयार').waitFor();
    await clerk.check('restricted file');
    await clerk.press('मुहर लगाएँ');
    await clerk.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();
    await clerk.page.getByText('भेजना शेष').first().waitFor({ state: 'detached', timeout: 30_000 });
    await keepsNothing(clerk, 'after it was sent');

    await officer.signIn(district.superintendent.me.employeeCode);
    await officer.check('inbox with a restricted file');
    await officer.page.getByRole('link', { name: 'प्रतिबंधित नस्ती' }).click();
    await officer.page.getByRole('heading', { name: SUBJECT }).waitFor();
    await officer.page.getByText(NOTE).first().waitFor();
    await keepsNothing(officer, 'while it is read');
    const path = new URL(officer.page.url()).pathname;

    await officer.press(/^और कार्य/);
    await officer.press('किसी पद को नस्ती दिखाएँ');
    await officer.press('पद जोड़ें');
    const sheet = officer.page.getByRole('dialog', { name: 'किस पद को' });
    await sheet.getByRole('searchbox').fill('कलेक्टर');
    await sheet
      .getByRole('button', { name: /^कलेक्टर/ })
      .first()
      .click();
    // What lies under an open sheet takes no words.
    await sheet.waitFor({ state: 'hidden' });
    await officer.page.getByLabel('दिखाने का कारण').fill(REASON);
    await officer.check('the form that names a post');
    await officer.page.locator('sk-act-form [type=submit]').click();
    await officer.page.getByText(/^नामित: कलेक्टर/).waitFor();
    await officer.check('a restricted file with a named post');

    await collector.signIn(district.collector.me.employeeCode);
    await collector.page.goto(path);
    await collector.page.getByRole('heading', { name: SUBJECT }).waitFor();
    await collector.page.getByText(NOTE).first().waitFor();
    await keepsNothing(collector, 'while the Collector reads');

    await officer.press('किसने देखा');
    const log = officer.page.getByRole('dialog', { name: 'किसने देखा' });
    await log.getByText(district.collector.me.name.hi).waitFor();
    await officer.check('who saw it');
    await log.getByRole('button', { name: 'बंद करें' }).click();
    await log.waitFor({ state: 'hidden' });

    await officer.press(/^और कार्य/);
    await officer.press('नामांकन वापस लें');
    await officer.page.locator('sk-act-form [type=submit]').click();
    await officer.page.getByText(/^नामित: कलेक्टर/).waitFor({ state: 'detached' });
    await collector.page.getByText('यह नस्ती यहाँ नहीं खुल सकती').waitFor({ timeout: 30_000 });
    assert.equal(await collector.page.getByText(NOTE).count(), 0);
    for (const each of [clerk, officer, collector]) await keepsNothing(each, 'at the end');
  },
};
