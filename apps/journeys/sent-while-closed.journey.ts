import assert from 'node:assert/strict';
import type { FileView } from '@sanchika/file/contract';
import type { Journey } from './journey';

const LONGEST_MS = 90_000;
const SUBJECT = 'राहत शिविर का व्यय';

/** Stamped in a valley, the phone put away, and the way home leads past a tower: nobody opens the app again (MO-2). */
export const sentWhileClosed: Journey = {
  name: 'closed',
  tells:
    'an act written without network goes once when the network is back, though the app was closed meanwhile',
  run: async ({ district, keptPhone }) => {
    const { clerk, superintendent, server } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'व्यय पत्रक संलग्न।' }).to(superintendent);
    const phone = await keptPhone();
    let officer = await phone.wake();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.page.getByRole('link', { name: new RegExp(SUBJECT) }).waitFor();
    await officer.keepsTheApp();
    await officer.openFile(SUBJECT);
    await officer.page.getByText('व्यय पत्रक संलग्न।').waitFor();
    await officer.close();

    await server.halt();
    officer = await phone.wake();
    await officer.page.goto('/');
    await officer.openFile(SUBJECT);
    await officer.page.getByLabel('टीप', { exact: true }).fill('व्यय उचित है।');
    await officer.press('मुहर लगाएँ');
    await officer.page.getByText('भेजना शेष').first().waitFor();
    await officer.close();

    const again = await server.resume();
    try {
      officer = await phone.wake();
      await untilItLeft(() => superintendent.sees(file), superintendent.postId);
      const { notes } = await superintendent.sees(file);
      assert.deepEqual(
        notes.map(({ text }) => text),
        ['व्यय पत्रक संलग्न।', 'व्यय उचित है।'],
      );
      assert.equal(officer.page.url(), 'about:blank');
      await officer.page.goto('/');
      await officer.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();
    } finally {
      await again.halt();
    }
  },
};

/** Nobody is at the phone who could look; so the server is asked. */
async function untilItLeft(look: () => Promise<FileView>, postId: string): Promise<void> {
  const since = Date.now();
  while ((await look()).holder?.postId === postId) {
    assert.ok(Date.now() - since < LONGEST_MS, 'the worker did not send');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
