import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'विद्यालय की बाउंड्री';
const OFFER = 'संचिका को फ़ोन पर रखें';
/** What the browser does when it finds that the app can be kept; its own card cannot be seen here. */
const BROWSER_ASKS = `(() => {
  const question = new Event('beforeinstallprompt', { cancelable: true });
  question.prompt = () => { globalThis.wasAsked = true; return Promise.resolve({ outcome: 'dismissed' }); };
  dispatchEvent(question);
  return question.defaultPrevented;
})()`;

/** The app is proposed for the home screen after the first act that the server took, and a no is a no. */
export const appIsInstalled: Journey = {
  name: 'install',
  tells:
    'nothing stands in the way of installing; it is proposed after the first stamp, and later under मैं only',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
    const officer = await phone();
    await officer.signIn(superintendent.me.employeeCode);
    await officer.keepsTheApp();
    const devtools = await officer.devtools();
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    // This browser forgets everything, which is all that it may object to.
    assert.deepEqual(
      installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'),
      [],
    );
    const manifest = await devtools.send('Page.getAppManifest');
    assert.deepEqual(manifest.errors, []);

    assert.equal(await officer.page.evaluate(BROWSER_ASKS), true);
    assert.equal(await officer.page.getByText(OFFER).count(), 0);
    await officer.openFile(SUBJECT);
    await officer.page.getByLabel('टीप', { exact: true }).fill('उचित है।');
    await officer.press('मुहर लगाएँ');
    await officer.page.getByRole('region', { name: OFFER }).waitFor();
    await officer.check('the app is proposed for the phone');
    await officer.press('बाद में');
    await officer.page.getByText(OFFER).waitFor({ state: 'hidden' });

    await officer.page.getByRole('link', { name: 'मैं' }).click();
    await officer.press(OFFER);
    assert.equal(await officer.page.evaluate('globalThis.wasAsked'), true);
    await officer.check('kept on the phone from one’s own page');
  },
};
