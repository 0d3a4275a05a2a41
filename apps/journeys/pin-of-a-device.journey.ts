import assert from 'node:assert/strict';
import type { Journey } from './journey';
import { keptOn } from './kept-on-device';
import type { Phone } from './phone';

const SUBJECT = 'पिन वाली नस्ती';
const PIN = '482913';

/** The field is empty again when the device has answered. */
const ANSWERED = `(document.querySelector('#unlock-pin')?.value ?? '') === ''`;

async function unlock(phone: Phone, pin: string): Promise<void> {
  const { page } = phone;
  await page.getByRole('dialog', { name: 'यंत्र का पिन' }).getByLabel('पिन', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'खोलें', exact: true }).click();
  await phone.until(ANSWERED);
}

/** An own device: what lies there opens with the PIN, also without the server, and not without it. */
export const pinOfADevice: Journey = {
  name: 'pin',
  tells:
    'an officer sets a PIN; the app opens with it while the server is stopped, and five wrong ones empty it',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.openFile(SUBJECT);
    await officer.keepsTheApp();
    await officer.page.goto('/me');
    await officer.press('पिन लगाएँ');
    const sheet = officer.page.getByRole('dialog', { name: 'यंत्र का पिन' });
    await sheet.getByLabel('नया पिन (6 से 12 अंक)').fill(PIN);
    await sheet.getByLabel('वही पिन फिर से').fill(PIN);
    await officer.check('the form of a PIN');
    await sheet.getByRole('button', { name: 'पिन लगाएँ', exact: true }).click();
    await officer.page.getByText('इस यंत्र पर पिन है').waitFor();

    await district.server.halt();
    await officer.page.goto('/');
    await officer.page.getByRole('dialog', { name: 'यंत्र का पिन' }).waitFor();
    await officer.check('a locked device');
    assert.ok(!(await officer.page.content()).includes(SUBJECT));
    await unlock(officer, '111111');
    await officer.page.getByText('पिन सही नहीं है').waitFor();
    await unlock(officer, PIN);
    await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();

    await officer.page.goto('/');
    for (const guess of ['111111', '222222', '333333', '444444']) {
      await unlock(officer, guess);
      await officer.page.getByText('पिन सही नहीं है').waitFor();
    }
    await unlock(officer, '555555');
    await officer.page.getByLabel('पासवर्ड', { exact: true }).waitFor({ timeout: 30_000 });
    assert.ok(!(await keptOn(officer, 'raw')).includes(file.fileId), 'nothing of it lies here any more');
  },
};
