import assert from 'node:assert/strict';
import { aPaperForm, aPdf, postPaper } from '@sanchika/file/testing';
import type { Page } from 'playwright-core';
import type { Journey } from './journey';

const SUBJECT = 'तीन सौ पृष्ठ की नस्ती';
const PAGES = 300;
/** Those in sight on a phone and two beyond them on each side. */
const MOST_PICTURES = 8;

/** Three hundred pages on a phone: every one can be reached, and only those near sight are held (UX 7.3). */
export const thickFileIsRead: Journey = {
  name: 'pages',
  tells: 'a clerk reads through 300 pages: by thumb, by number, by a reference and back',
  run: async ({ district, phone }) => {
    const { clerk } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    const form = aPaperForm({ title: 'मोटी नस्ती', bytes: aPdf('मोटी', PAGES) });
    assert.equal((await postPaper(clerk.caller, file.fileId, { form })).status, 201);
    await clerk.confirms(file, await clerk.writes(file, 'प्राक्कलन प./212 पर है।'));
    const officer = await phone();
    const { page } = officer;
    await officer.signIn(clerk.me.employeeCode);
    await officer.openFile(SUBJECT);

    await officer.press(/^पत्राचार 300/);
    const pictures = page.locator('sk-page-reel sk-page-picture');
    const slider = page.getByRole('slider', { name: 'पृष्ठ चुनें' });
    const box = page.getByRole('textbox', { name: 'पृष्ठ क्रमांक' });
    await page.getByRole('img', { name: 'प./1: मोटी नस्ती' }).first().waitFor();
    await officer.check('the pages of a thick file');

    for (const place of [60, 120, 180, 240, 299]) {
      await slider.fill(String(place));
      await page.locator(`sk-page-reel [data-page="${place + 1}"]`).waitFor();
      assert.ok((await pictures.count()) <= MOST_PICTURES, 'more pictures are held than are near sight');
    }
    // With the finger the pages go by, and the number goes with them.
    await page.locator('sk-page-reel').evaluate((reel) => reel.scrollBy(0, -5 * reel.clientHeight));
    await page.locator('sk-page-finder input[data-number^="29"]').waitFor();
    assert.ok((await pictures.count()) <= MOST_PICTURES);

    await box.fill('150');
    await box.press('Enter');
    await page.locator('sk-page-reel [data-page="150"]').waitFor();
    await page.locator('sk-page-reel').press('PageDown');
    await isOn(page, 151);
    await page.locator('sk-page-reel').press('End');
    await isOn(page, 300);

    await page.getByRole('radio', { name: 'टीप' }).check();
    await officer.press('प./212');
    await page.getByRole('heading', { name: 'प./212 मोटी नस्ती' }).waitFor();
    await officer.check('a page raised from a note');
    await page.goBack();
    await page.getByRole('heading', { name: 'प./212 मोटी नस्ती' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: SUBJECT }).waitFor();
  },
};

/** Waits until this page is the one that is read. */
async function isOn(page: Page, number: number): Promise<void> {
  const box = page.getByRole('textbox', { name: 'पृष्ठ क्रमांक' });
  await box.and(page.locator(`[data-number="${number}"]`)).waitFor();
}
