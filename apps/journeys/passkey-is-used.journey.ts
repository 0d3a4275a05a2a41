import { AccessApi } from '@sanchika/access/contract';
import { FactorApi } from '@sanchika/access/contract/factors';
import { codeOf } from '@sanchika/access/testing';
import { FileActs } from '@sanchika/file/contract';
import type { SampleDistrict } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import type { CDPSession } from 'playwright-core';
import { v7 } from 'uuid';
import type { Journey } from './journey';
import type { Phone } from './phone';

const SUBJECT = 'जनरेटर क्रय';
const ENTER = 'पासकी से प्रवेश करें';

/** T-PASSKEY on a phone: a passkey is made, opens the app and stamps a great sum; unverified or removed it opens nothing. */
export const passkeyIsUsed: Journey = {
  name: 'passkey',
  isByName: true,
  tells: 'a passkey is made, signs in, proves a sanction, and opens nothing once it is removed',
  run: async ({ district, phone }) => {
    const officer = await phone();
    const { devtools, authenticatorId } = await withAuthenticator(officer);
    await officer.signIn(district.additionalCollector.me.employeeCode);
    await makePasskey(officer);
    await leave(officer);
    await officer.press(ENTER);
    await officer.page.getByRole('heading', { name: 'डाक-पेटी' }).waitFor();

    await askForSevenLakh(district);
    await officer.openFile(SUBJECT);
    await officer.page.getByText('₹ 7,00,000.00').waitFor();
    await officer.say('अनुमोदित।');
    await officer.press('मुहर लगाएँ');
    await officer.press('पासकी से पुष्टि करें');
    await officer.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();

    await leave(officer);
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await officer.press(ENTER);
    await officer.page.getByText(/^पासकी से प्रवेश नहीं हुआ/).waitFor();
    await officer.check('a passkey that was turned away');
    await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
    await removeAtTheDesk(district);
    await officer.press(ENTER);
    await officer.page.getByText(/^यह पासकी मान्य नहीं हुई/).waitFor();
    await officer.check('a passkey that was removed');

    const clerk = await phone();
    await clerk.signIn(district.clerk.me.employeeCode);
    await addCodeApp(clerk);
    await leave(clerk);
    await clerk.enter(district.clerk.me.employeeCode);
    await clerk.page.getByLabel('कोड ऐप या काग़ज़ का कोड').waitFor();
    await clerk.check('a code is asked for');
  },
};

async function withAuthenticator(
  phone: Phone,
): Promise<{ readonly devtools: CDPSession; readonly authenticatorId: string }> {
  const devtools = await phone.devtools();
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { devtools, authenticatorId };
}

async function makePasskey(officer: Phone): Promise<void> {
  await officer.page.goto('/me');
  await officer.page.getByRole('link', { name: 'प्रवेश के साधन' }).click();
  await officer.page.getByText('अभी कोई पासकी नहीं।').waitFor();
  await officer.press('इस यंत्र पर पासकी बनाएँ');
  await officer.page.getByLabel('आपका पासवर्ड').fill(SAMPLE_PASSWORD);
  await officer.check('the proof before a passkey');
  await officer.press('पुष्टि करें');
  await officer.page.getByText(/अभी काम नहीं आई/).waitFor();
  await officer.check('the own passkeys');
}

/** From the letters on the screen, as by hand. */
async function addCodeApp(clerk: Phone): Promise<void> {
  await clerk.page.goto('/me/factors');
  await clerk.press('कोड ऐप जोड़ें');
  await clerk.page.getByLabel('आपका पासवर्ड').fill(SAMPLE_PASSWORD);
  await clerk.press('पुष्टि करें');
  const secret = (await clerk.page.locator('.secret').innerText()).replaceAll(' ', '');
  await clerk.check('the key of a code app');
  await clerk.page.getByLabel('ऐप का छह अंकों का कोड').fill(codeOf(secret));
  await clerk.press('जोड़ें');
  await clerk.page.getByRole('button', { name: 'लिख लिए' }).waitFor();
  await clerk.check('codes for paper');
  await clerk.press('लिख लिए');
  await clerk.page.getByText(/^कोड ऐप जुड़ा है/).waitFor();
}

async function leave(officer: Phone): Promise<void> {
  await officer.page.goto('/me');
  await officer.press('प्रस्थान (साइन आउट)');
  await officer.page.getByRole('heading', { name: 'प्रवेश', exact: true }).waitFor();
}

async function askForSevenLakh({ clerk, additionalCollector }: SampleDistrict): Promise<void> {
  const file = await clerk.opensFile({ subject: SUBJECT });
  const words = { payee: 'मेसर्स क', purpose: 'जनरेटर', budgetHead: '2053-00-800', ruleCited: 'नियम 4' };
  const figures = { sanctionId: v7(), amountPaise: 70_000_000, availablePaise: 90_000_000 };
  await clerk.acts(FileActs.proposeSanction, file, { ...figures, ...words });
  await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(additionalCollector);
}

/** From another device of the same person. */
async function removeAtTheDesk({ additionalCollector }: SampleDistrict): Promise<void> {
  await additionalCollector.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
  for (const { passkeyId } of (await additionalCollector.asks(FactorApi.passkeys)).rows)
    await additionalCollector.asks(FactorApi.removePasskey, { params: { passkeyId } });
}
