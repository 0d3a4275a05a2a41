import assert from 'node:assert/strict';
import type { Journey } from './journey';

const MAIN = 'नवीन सीमांकन प्रकरण';
const OTHER = 'पूर्व सीमांकन प्रकरण';

/** A link made without network, opened from the file and left again by “back” (FM-1). */
export const filesAreLinked: Journey = {
  name: 'linking',
  tells: 'a file is linked without network, opened from the main file, and back returns',
  run: async ({ district, phone }) => {
    const { clerk } = district;
    const other = await clerk.opensFile({ subject: OTHER });
    const main = await clerk.opensFile({ subject: MAIN });
    const officer = await phone();
    const { page } = officer;
    await officer.signIn(clerk.me.employeeCode);
    await officer.openFile(MAIN);

    await officer.goOffline(true);
    await officer.press(/^और कार्य/);
    await officer.press('नस्ती जोड़ें (लिंक)');
    await page.getByLabel('कौन-सी नस्ती').fill('पूर्व सीमांकन');
    await page.locator('sk-file-chooser').getByRole('button', { name: OTHER }).click();
    await officer.check('the form of linking');
    await page.locator('sk-act-form [type=submit]').click();
    await page.getByText('नस्ती जोड़ें (लिंक) · भेजना शेष').waitFor();

    await officer.goOffline(false);
    const linked = page.locator('sk-linked-files').getByRole('link', { name: OTHER });
    await linked.waitFor({ timeout: 60_000 });
    assert.deepEqual(
      (await clerk.sees(main)).links.map(({ fileId }) => fileId),
      [other.fileId],
    );
    await officer.check('a file with a linked one');
    await linked.click();
    await page.getByRole('heading', { name: OTHER }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: MAIN }).waitFor();

    await officer.press(/^और कार्य/);
    await officer.press('जोड़ी नस्ती हटाएँ');
    await page.locator('sk-file-chooser').getByRole('button', { name: OTHER }).click();
    await page.locator('sk-act-form [type=submit]').click();
    await linked.waitFor({ state: 'detached' });
    assert.deepEqual((await clerk.sees(main)).links, []);
  },
};
