import assert from 'node:assert/strict';
import type { Journey } from './journey';

const SUBJECT = 'सामुदायिक भवन का अनुरक्षण';
const QUESTION = 'क्या यह मद इस वर्ष शेष है?';
const OPINION = 'मद 2217 में राशि शेष है।';

/** Asking and answering while the file stays (EN-11), on two phones, the answer written without network. */
export const opinionsAreAsked: Journey = {
  name: 'askings',
  tells: 'an officer asks for an opinion, it is written without network, and lies on the note side',
  run: async ({ district, phone }) => {
    const { clerk, superintendent } = district;
    const file = await clerk.opensFile({ subject: SUBJECT });
    await clerk.sends(file, { note: 'स्वीकृति हेतु प्रस्तुत।' }).to(superintendent);
    const [asker, asked] = [await phone(), await phone()];

    await asker.signIn(superintendent.me.employeeCode);
    await asker.openFile(SUBJECT);
    await asker.press(/^और कार्य/);
    await asker.check('more acts');
    await asker.press('अभिमत माँगें या चर्चा हेतु बुलाएँ');
    // What is missing is said before anything leaves the phone, and the words stay.
    await asker.page.getByLabel('क्या पूछना है').fill(QUESTION);
    await asker.press('पूछें');
    await asker.page.getByRole('alert').filter({ hasText: 'पद को चुनें' }).waitFor();
    await asker.check('a form with a fault');
    await asker.press('पद जोड़ें');
    const sheet = asker.page.getByRole('dialog', { name: 'किनसे' });
    await sheet
      .getByRole('button', { name: /^सहायक ग्रेड-2, स्थापना/ })
      .first()
      .click();
    await asker.press('पूछें');
    await asker.page.getByRole('article', { name: /^अभिमत माँगा/ }).waitFor();
    await asker.check('a file with a question on it');

    await asked.signIn(clerk.me.employeeCode);
    const owed = asked.page.getByRole('region', { name: 'मुझसे पूछा गया' });
    await owed.getByText(QUESTION).waitFor();
    await asked.check('inbox with a question');
    await owed.getByRole('link', { name: new RegExp(SUBJECT) }).click();
    await asked.page.getByText('आपका अभिमत माँगा है').waitFor();
    await asked.goOffline(true);
    await asked.press('उत्तर दें');
    await asked.page.getByLabel('आपका अभिमत').fill(OPINION);
    await asked.check('the form of an answer');
    await asked.press('उत्तर दर्ज करें');
    await asked.page.getByText('उत्तर दें · भेजना शेष').waitFor();
    await asked.goOffline(false);
    await asked.page.getByText('भेजना शेष').first().waitFor({ state: 'detached', timeout: 60_000 });

    await asker.page.getByText(OPINION).waitFor({ timeout: 30_000 });
    await asker.check('an answered question');
    const { askings } = await superintendent.sees(file);
    assert.deepEqual(
      askings.map(({ answer }) => answer?.words),
      [OPINION],
    );
  },
};
