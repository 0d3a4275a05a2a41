import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'स्टेशनरी क्रय';
const WITHIN_MS = 10_000;

/** E1 on four phones. */
export const fileIsApproved: Journey = {
  name: 'E1',
  tells: 'a clerk opens a file, it climbs to the Collector and comes back approved',
  run: async ({ district, phone }) => {
    const [clerk, superintendent, additionalCollector, collector] = [
      await phone(),
      await phone(),
      await phone(),
      await phone(),
    ];

    await clerk.signIn(district.clerk.me.employeeCode);
    await clerk.page.getByRole('link', { name: 'नई नस्ती' }).click();
    await clerk.page.getByLabel('विषय', { exact: true }).fill(SUBJECT);
    await clerk.page.getByLabel('विषय शीर्ष').selectOption({ label: 'स्टेशनरी एवं क्रय' });
    await clerk.check('new file');
    await clerk.press('नस्ती खोलें');
    await clerk.page.getByLabel('पीली टीप').fill('शाखा में स्टेशनरी समाप्त है।\nक्रय की स्वीकृति हेतु प्रस्तुत।');
    await clerk.check('note');
    await clerk.press('पुष्टि करें: हरी टीप');
    await clerk.page.getByText('हरी · भेजने को तैयार').waitFor();
    await clerk.check('file');
    await clerk.press('मुहर लगाएँ');
    await clerk.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();
    await clerk.check('empty inbox');

    await superintendent.signIn(district.superintendent.me.employeeCode);
    await superintendent.openFile(SUBJECT);
    await superintendent.page.getByText('क्रय की स्वीकृति हेतु प्रस्तुत।').first().waitFor();
    await superintendent.page.getByLabel('टीप', { exact: true }).fill('दरें उचित हैं।');
    await superintendent.sendNextTo(/^अपर कलेक्टर/, 'अपर कलेक्टर');
    await superintendent.check('decision');
    await superintendent.press('मुहर लगाएँ');
    await superintendent.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();

    await additionalCollector.signIn(district.additionalCollector.me.employeeCode);
    await additionalCollector.openFile(SUBJECT);
    await additionalCollector.say('सहमत।');
    await additionalCollector.press('मुहर लगाएँ');
    await additionalCollector.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();

    await collector.signIn(district.collector.me.employeeCode);
    await collector.openFile(SUBJECT);
    await collector.say('अनुमोदित।');
    await collector.sendNextTo(/^सहायक ग्रेड-2, स्थापना/);
    await collector.press('मुहर लगाएँ');
    const stampedAt = Date.now();

    await clerk.openFile(SUBJECT);
    await clerk.page.getByText('अनुमोदित').first().waitFor();
    assert.ok(Date.now() - stampedAt < WITHIN_MS, 'the clerk saw the approval too late');
    await clerk.check('approved file');
  },
};
