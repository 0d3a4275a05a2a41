import assert from 'node:assert/strict';
import { aPdf } from '@sanchika/file/testing';
import { FileApi } from '@sanchika/file/contract';
import { urlOf } from '@sanchika/platform/contract';
import type { Journey } from './journey';

const SUBJECT = 'पत्र सहित प्रकरण';

const fileOf = (name: string, mimeType: string, buffer: Uint8Array) => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
});

/** A paper from the phone to the correspondence side (EN-8), with all that can go wrong on the way. */
export const paperIsAdded: Journey = {
  name: 'paper',
  tells: 'a clerk adds a paper: a wrong one is refused, a lost answer is made good, and it lies there once',
  run: async ({ district, phone }) => {
    const { clerk } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    const officer = await phone();
    const { page } = officer;
    const chooser = page.locator('#paper-file');
    await officer.signIn(clerk.me.employeeCode);
    await officer.openFile(SUBJECT);
    await officer.press(/^पत्राचार/);

    await chooser.setInputFiles(fileOf('चित्र.gif', 'image/gif', Buffer.from('GIF89a')));
    await page.getByRole('alert').filter({ hasText: 'केवल PDF, JPEG और PNG' }).waitFor();
    assert.ok(await page.getByRole('button', { name: 'नस्ती में जोड़ें' }).isDisabled());
    await officer.check('a paper of a wrong kind');

    // What calls itself a PDF and is none, only the server can tell.
    await chooser.setInputFiles(fileOf('पृष्ठ.pdf', 'application/pdf', Buffer.from('<html></html>')));
    await officer.press('नस्ती में जोड़ें');
    await page.getByRole('alert').filter({ hasText: 'सचमुच वही' }).waitFor();
    await officer.check('a paper that was refused');
    await officer.press('दूसरा पत्र चुनें');

    // The paper arrives and its answer does not: the second try must not add it again.
    const path = urlOf(FileApi.addPaper, { params: { fileId: file.fileId } });
    await chooser.setInputFiles(fileOf('आवेदन 12.pdf', 'application/pdf', aPdf('आवेदन')));
    await page.route(`**${path}`, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await officer.press('नस्ती में जोड़ें');
    await page.getByRole('button', { name: 'फिर कोशिश करें' }).waitFor();
    assert.equal((await clerk.sees(file)).papers.length, 1);
    await page.unroute(`**${path}`);
    await officer.press('फिर कोशिश करें');
    await page.getByRole('listitem').filter({ hasText: 'आवेदन 12' }).waitFor();
    await officer.check('papers');
    const { papers } = await clerk.sees(file);
    assert.deepEqual(
      papers.map(({ serial, title, fileName }) => [serial, title, fileName]),
      [[1, 'आवेदन 12', 'आवेदन 12.pdf']],
    );
  },
};
