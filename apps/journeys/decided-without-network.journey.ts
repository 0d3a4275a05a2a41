import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'बाढ़ राहत की स्वीकृति';

/** What is stamped in a valley without network goes by itself when the network is back. */
export const decidedWithoutNetwork: Journey = {
  name: 'offline',
  tells: 'an officer decides without network, and the file goes when the network is back',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'सर्वेक्षण संलग्न।' }).to(superintendent);
    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.page.getByRole('button', { name: 'निर्णय हेतु 1', exact: true }).waitFor();
    await officer.openFile(SUBJECT);
    await officer.page.getByText('सर्वेक्षण संलग्न।').waitFor();

    await officer.goOffline(true);
    await officer.page.getByLabel('टीप', { exact: true }).fill('स्वीकृति उचित है।');
    await officer.press('मुहर लगाएँ');
    await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
    await officer.page.getByText('भेजना शेष').first().waitFor();
    // Counted on the phone: the stamped file is decided, though it has not gone.
    await officer.page.getByRole('button', { name: 'निर्णय हेतु', exact: true }).waitFor();
    await officer.check('inbox without network');
    assert.equal((await superintendent.sees(file)).notes.length, 1);

    await officer.goOffline(false);
    await officer.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor({ timeout: 90_000 });
    const { holder, notes } = await superintendent.sees(file);
    assert.notEqual(holder?.postId, superintendent.postId);
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['सर्वेक्षण संलग्न।', 'स्वीकृति उचित है।'],
    );
  },
};
