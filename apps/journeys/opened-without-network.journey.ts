import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'पुल की मरम्मत';

/** Bodies in every cache of this origin, with the addresses under which they are kept. */
const CACHED = `(async () => {
  const found = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      found.push([request.url, await (await cache.match(request)).text()]);
  }
  return found;
})()`;

/** The home-screen icon opens the app in a valley, at any address, and shows what lies on the phone (MO-1, MO-5). */
export const openedWithoutNetwork: Journey = {
  name: 'cold',
  tells:
    'the app opens with the server stopped, at its first page and at a file, and keeps no answer of it in a cache',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्राक्कलन संलग्न।' }).to(superintendent);
    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.openFile(SUBJECT);
    await officer.page.getByText('प्राक्कलन संलग्न।').waitFor();
    await officer.keepsTheApp();

    const kept = await officer.page.evaluate<[string, string][]>(CACHED);
    assert.ok(kept.some(([address]) => /\.woff2$/.test(address)));
    assert.deepEqual(
      kept.filter(([address, body]) => address.includes('/api/') || body.includes(SUBJECT)),
      [],
    );

    await district.server.halt();
    await officer.page.goto('/');
    await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
    await officer.check('inbox opened with the server stopped');
    await officer.page.goto(`/files/${file.fileId}`);
    await officer.page.getByText('प्राक्कलन संलग्न।').waitFor();
    await officer.check('file opened with the server stopped');
  },
};
