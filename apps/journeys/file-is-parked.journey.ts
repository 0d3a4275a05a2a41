import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'न्यायालयीन प्रकरण में प्रत्युत्तर';

/** Putting a file by and taking it up again (B1), the first without network. */
export const fileIsParked: Journey = {
  name: 'parking',
  tells: 'a file is parked without network, leaves the desk, and is taken up again from its list',
  run: async ({ district, phone }) => {
    const { clerk } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    const officer = await phone();
    const { page } = officer;
    await officer.signIn(clerk.me.employeeCode);
    await officer.openFile(SUBJECT);

    await officer.goOffline(true);
    await officer.press(/^और कार्य/);
    await officer.press('विचाराधीन रखें');
    await page.getByLabel('कारण').fill('सुनवाई की तिथि के बाद।');
    await officer.check('the form of parking');
    await page.locator('sk-act-form [type=submit]').click();
    await page.getByText('विचाराधीन रखें · भेजना शेष').waitFor();
    assert.equal((await clerk.sees(file)).state, 'active');

    await officer.goOffline(false);
    await page.getByText(/तक विचाराधीन: सुनवाई की तिथि के बाद।/).waitFor({ timeout: 60_000 });
    await officer.check('a parked file');
    assert.equal((await clerk.sees(file)).state, 'parked');

    await page.goto('/files');
    await officer.press(/^विचाराधीन/);
    await page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
    await officer.check('the list of parked files');
    await page.getByRole('link', { name: new RegExp(SUBJECT) }).click();
    await officer.press('फिर से उठाएँ');
    await page.locator('sk-act-form [type=submit]').click();
    await page.getByText(/तक विचाराधीन/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'निर्णय लें' }).or(page.locator('#note')).first().waitFor();
    assert.equal((await clerk.sees(file)).state, 'active');
  },
};
