import assert from 'node:assert/strict';
import { FileReads } from '@sanchika/file/contract';
import type { Journey } from './journey';

const SUBJECT = 'अतिक्रमण की जाँच';
const FOLDER = 'न्यायालय प्रकरण';

/** What was written without network has arrived. */
async function until(hasCome: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await hasCome()); tries += 1) {
    if (tries > 120) throw new Error('it never came');
    await new Promise((resume) => setTimeout(resume, 500));
  }
}

/** A folder of one’s own and a day on which to look again, made without network (B1). */
export const filesAreArranged: Journey = {
  name: 'arranging',
  tells: 'a folder is made and filled and a file followed up without network, and both lists show the file',
  run: async ({ district, phone }) => {
    const { clerk } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    const officer = await phone();
    const { page } = officer;
    await officer.signIn(clerk.me.employeeCode);
    await page.goto('/files');
    await page.getByRole('link', { name: 'अपने फ़ोल्डर' }).click();
    await page.getByText('अभी कोई फ़ोल्डर नहीं।').waitFor();
    await officer.check('no folders');
    await page.getByLabel('नए फ़ोल्डर का नाम').fill(FOLDER);
    await officer.press('फ़ोल्डर बनाएँ');
    await page.getByRole('link', { name: FOLDER }).waitFor();
    await officer.check('folders');

    await page.goto('/');
    await officer.openFile(SUBJECT);
    await officer.goOffline(true);
    await page.getByRole('button', { name: 'विवरण' }).first().click();
    await page.getByLabel('फ़ोल्डर', { exact: true }).selectOption({ label: FOLDER });
    await page.getByLabel('क्या देखना है (वैकल्पिक)').fill('प्रतिवेदन आया या नहीं');
    await officer.press('तिथि रखें');
    await page.getByRole('button', { name: 'देख लिया, हटाएँ' }).waitFor();
    await officer.check('the details of a file with what is one’s own');
    assert.equal((await clerk.sees(file)).followUp, null);

    await officer.goOffline(false);
    await until(async () => (await clerk.sees(file)).followUp !== null);
    await page.goto('/files?list=followUps');
    await page.getByText(/को सामने आएगी · प्रतिवेदन आया या नहीं/).waitFor({ timeout: 60_000 });
    await officer.check('the list of follow-ups');
    await page.goto('/files/folders');
    await page.getByRole('link', { name: FOLDER }).click();
    await page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
    await officer.check('a folder');
    const { ownFolderId, followUp } = await clerk.sees(file);
    const { rows } = await clerk.asks(FileReads.ownFolders);
    assert.deepEqual([ownFolderId, followUp?.words], [rows[0]?.folderId, 'प्रतिवेदन आया या नहीं']);
  },
};
