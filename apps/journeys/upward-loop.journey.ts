import type { Journey } from './journey';

const SUBJECT = 'फिर प्रस्तुत प्रकरण';
const WARNING = 'यह मेज़ नस्ती पहले देख चुकी है।';

/** The way up from the initiator is on the phone (EN-10): the warning comes before the stamp and holds nothing up. */
export const upwardLoop: Journey = {
  name: 'EN-10',
  tells: 'an officer is warned of an upward loop before the stamp, and again with the receipt',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    await superintendent.returns(file, { note: 'आधार बताएँ।' });

    const officer = await phone();
    const { page } = officer;
    await officer.signIn(clerk.me.employeeCode);
    await officer.openFile(SUBJECT);
    await officer.goOffline(true);
    await page.getByLabel('टीप', { exact: true }).fill('आधार: नियम 5।');
    await officer.sendNextTo(/अधीक्षक/);
    await page.getByText(WARNING).waitFor();
    await officer.check('warning before the stamp');
    await officer.press('मुहर लगाएँ');
    await page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();

    await officer.goOffline(false);
    await page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor({ timeout: 90_000 });
    await page.goto('/outbox');
    await page.getByText(WARNING).waitFor();
    await officer.check('warning of the receipt');
  },
};
