import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'कूप निर्माण';
const IS_GONE = `(async () =>
  (await navigator.serviceWorker.getRegistrations()).length === 0 && (await caches.keys()).length === 0)()`;

/** The operator's last resort against a worker that does harm. */
export const workerIsEnded: Journey = {
  name: 'no-worker',
  tells: 'the server ends the worker of a device: its caches go, the page and the person’s own rows stay',
  run: async ({ district, phone }) => {
    const { clerk, superintendent, server } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्राक्कलन संलग्न।' }).to(superintendent);
    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
    await officer.keepsTheApp();

    await server.halt();
    const again = await server.resume({ SANCHIKA_WORKER: 'off' });
    try {
      await officer.page.goto('/inbox');
      await officer.until(IS_GONE);
      await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
      const kept = await officer.page.evaluate<{ name: string }[]>('indexedDB.databases()');
      assert.ok(kept.some(({ name }) => name.startsWith('sanchika-')));
      await officer.page.goto('/inbox');
      await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
      assert.equal(await officer.page.evaluate('navigator.serviceWorker.controller'), null);
    } finally {
      await again.halt();
    }
  },
};
