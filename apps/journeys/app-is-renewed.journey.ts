import assert from 'node:assert/strict';
import { appendFile, cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '@sanchika/platform/testing';
import type { Journey } from './journey';

const SUBJECT = 'वाचनालय का प्रस्ताव';
const WAITS =
  'navigator.serviceWorker.getRegistration().then((registration) => registration?.waiting != null)';
const OFFER = 'संचिका का नया रूप तैयार है';

/** A newer version lies beside the old one and never takes a page from under the hand that types on it. */
export const appIsRenewed: Journey = {
  name: 'renewed',
  tells: 'a newer version waits while something is typed, and comes when the officer says so',
  run: async ({ district, phone }) => {
    const { clerk, superintendent, server } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्रस्ताव संलग्न।' }).to(superintendent);
    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.keepsTheApp();

    const next = await temporaryFolder();
    const release = join(next.path, 'next');
    await cp(resolve(process.env['SANCHIKA_PWA'] ?? 'dist/apps/pwa/browser'), release, { recursive: true });
    await appendFile(join(release, 'sw.js'), '\nself.isNext = true;\n');
    await server.halt();
    const again = await server.resume({ SANCHIKA_PWA: release });
    try {
      // A fresh start, so that this page is kept by the old version; the new one comes while something is typed.
      await officer.page.goto(`/files/${file.fileId}`);
      await officer.page.getByLabel('टीप', { exact: true }).fill('आधा लिखा');
      await officer.until(WAITS);
      assert.equal(await officer.page.getByText(OFFER).count(), 0);
      assert.equal(await officer.page.getByRole('textbox', { name: /^टीप/ }).inputValue(), 'आधा लिखा');

      await officer.page.goto('/me');
      await officer.page.getByText(OFFER).first().waitFor();
      await officer.check('a newer version waits');
      await officer.page.goto('/inbox');
      await officer.page.getByRole('link', { name: /^मैं.*नया रूप तैयार/ }).waitFor();
      await officer.page.getByRole('region', { name: OFFER }).waitFor();
      await officer.check('a newer version is proposed');
      await officer.page.evaluate('globalThis.isOldPage = true');
      await officer.press('अभी बदलें');
      await officer.until(`!globalThis.isOldPage && ${WAITS}.then((waits) => !waits)`);
      await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
      assert.equal(await officer.page.getByText(OFFER).count(), 0);
      await officer.openFile(SUBJECT);
      assert.equal(await officer.page.getByRole('textbox', { name: /^टीप/ }).inputValue(), 'आधा लिखा');
    } finally {
      await again.halt();
      await next.remove();
    }
  },
};
