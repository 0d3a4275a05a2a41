import assert from 'node:assert/strict';
import { aPaperForm, aPdf, postPaper } from '@sanchika/file/testing';
import type { Journey } from './journey';

const MAIN = 'भूमि आवंटन का प्रकरण';
const OTHER = 'भूमि का नक्शा';

/** Two files in one custody, then one file, then one of two volumes (FM-2, FM-4, K-8). */
export const filesTravelTogether: Journey = {
  name: 'together',
  tells:
    'an attached file travels along, is taken off and merged, and the thick file goes on in a new volume',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const main = await clerk.opensFile({ subject: MAIN });
    const other = await clerk.opensFile({ subject: OTHER });
    const first = await phone();
    await first.signIn(clerk.me.employeeCode);
    await first.openFile(MAIN);
    await first.goOffline(true);
    await first.press(/^और कार्य/);
    await first.press('नस्ती संलग्न करें');
    await first.page.getByLabel('कौन-सी नस्ती').fill(OTHER);
    await first.page.locator('sk-file-chooser').getByRole('button', { name: OTHER }).click();
    await first.check('the form of attaching');
    await first.page.locator('sk-act-form [type=submit]').click();
    await first.page.getByText('नस्ती संलग्न करें · भेजना शेष').waitFor();
    await first.goOffline(false);
    await first.page.getByText(/^साथ चल रही नस्तियाँ/).waitFor({ timeout: 60_000 });
    await first.check('a file with an attached one');
    await clerk.sends(main, { note: 'नक्शे सहित प्रस्तुत।' }).to(superintendent);

    const second = await phone();
    const { page } = second;
    await second.signIn(superintendent.me.employeeCode);
    await page.getByText(/\+[1१] संलग्न/).waitFor();
    assert.equal(
      await page.getByRole('link', { name: new RegExp(OTHER) }).count(),
      0,
      'it has no card of its own',
    );
    await second.openFile(MAIN);
    await second.press(/^और कार्य/);
    await second.press('संलग्न नस्ती अलग करें');
    await page.locator('sk-file-chooser').getByRole('button', { name: OTHER }).click();
    await page.locator('sk-act-form [type=submit]').click();
    await page.getByText(/^साथ चल रही नस्तियाँ/).waitFor({ state: 'detached' });

    await second.press(/^और कार्य/);
    await second.press('नस्ती मिलाएँ');
    await page.getByLabel('कौन-सी नस्ती मिलाएँ').selectOption({ value: other.fileId });
    await page.getByLabel('मिलाने का कारण').fill('एक ही विषय की दो नस्तियाँ।');
    await second.check('the form of merging two files');
    await page.locator('sk-act-form [type=submit]').click();
    // The other file brought no note whose head would name it.
    await page.getByRole('link', { name: /को मिलाई गई/ }).waitFor({ timeout: 60_000 });
    await second.check('a file that took another in');
    assert.equal((await superintendent.sees(other)).mergedInto?.fileId, main.fileId);

    const form = aPaperForm({ title: 'मोटा पत्र', bytes: aPdf('मोटा', 190) });
    assert.equal((await postPaper(superintendent.caller, main.fileId, { form })).status, 201);
    await page.locator('sk-file-bundle').getByRole('button', { name: 'नया खण्ड' }).click();
    await page.locator('sk-act-form [type=submit]').click();
    await page
      .getByRole('heading', { name: /खण्ड-II/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await second.check('a file in its second volume');
    const { volumes, volumePages } = await superintendent.sees(main);
    assert.deepEqual([volumes.map(({ no }) => no), volumePages], [[2], 0]);
  },
};
