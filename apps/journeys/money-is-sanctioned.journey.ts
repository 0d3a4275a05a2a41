import { FileActs } from '@sanchika/file/contract';
import type { SampleDistrict } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import type { Journey } from './journey';
import type { Phone } from './phone';

const SUBJECT = 'अलमारी क्रय';
const LATER = 'कम्प्यूटर क्रय';
const SIX_LAKH = '₹ 6,00,000.00';

/** EN-13 and EN-14 on phones: asked for, beyond one power, within another, and proved by a password. */
export const moneyIsSanctioned: Journey = {
  name: 'money',
  tells: 'money is asked for, sent to whoever may sanction it, and sanctioned with the password',
  run: async ({ district, phone }) => {
    await district.clerk.opensFile({ subject: SUBJECT });
    const clerk = await phone();
    await clerk.signIn(district.clerk.me.employeeCode);
    await clerk.openFile(SUBJECT);
    await askForSixLakh(clerk);
    await clerk.sendNextTo(/^अधीक्षक/, 'अधीक्षक स्थापना');
    await clerk.page.getByLabel('टीप', { exact: true }).fill('स्वीकृति हेतु प्रस्तुत।');
    await clerk.press('मुहर लगाएँ');
    await clerk.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();

    const superintendent = await phone();
    await superintendent.signIn(district.superintendent.me.employeeCode);
    await superintendent.openFile(SUBJECT);
    await superintendent.say('अनुमोदित।');
    await superintendent.page.getByText('सक्षम: अपर कलेक्टर').waitFor();
    await superintendent.check('beyond the limit');
    await superintendent.press('उन्हें भेजें');
    await superintendent.page.getByText('सक्षम: अपर कलेक्टर').waitFor({ state: 'hidden' });
    await superintendent.press('मुहर लगाएँ');
    await superintendent.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();

    const officer = await phone();
    await officer.signIn(district.additionalCollector.me.employeeCode);
    await officer.openFile(SUBJECT);
    await officer.page.getByText(SIX_LAKH).waitFor();
    await officer.say('अनुमोदित।');
    await officer.press('मुहर लगाएँ');
    await prove(officer);
    await officer.page.getByRole('heading', { name: 'बस्ता बँध गया' }).waitFor();

    await clerk.openFile(SUBJECT);
    await clerk.page.getByText(/ने सीमा .* के भीतर स्वीकृत किया/).waitFor();
    await clerk.check('sanctioned file');

    await approvedOnTheWay(district, await phone());
  },
};

async function askForSixLakh(clerk: Phone): Promise<void> {
  const { page } = clerk;
  await clerk.press('राशि की स्वीकृति माँगें');
  await page.getByLabel('राशि (रुपये)').fill('6,00,000');
  await page.getByText('छह लाख रुपये मात्र').waitFor();
  await page.getByLabel('किसे देय या योजना').fill('मेसर्स महानदी ट्रेडर्स');
  await page.getByLabel('किस लिए').fill('अभिलेखागार हेतु अलमारी');
  await page.getByLabel('बजट शीर्ष').fill('2053-00-800');
  await page.getByLabel('किस नियम में').fill('भण्डार क्रय नियम 4');
  await page.getByLabel('उपलब्ध बजट (रुपये)').fill('9,00,000');
  await clerk.check('sanction form');
  await clerk.press('नस्ती पर रखें');
  await page.getByText(SIX_LAKH).waitFor();
  await clerk.check('sanction block');
}

async function prove(officer: Phone): Promise<void> {
  await officer.page.getByLabel('आपका पासवर्ड').fill(SAMPLE_PASSWORD);
  await officer.check('step-up');
  await officer.press('पुष्टि कर मुहर लगाएँ');
}

/** Without network the stamp is written, and the password asked for when it is sent. */
async function approvedOnTheWay(district: SampleDistrict, officer: Phone): Promise<void> {
  const { clerk, additionalCollector } = district;
  const file = await clerk.opensFile({ subject: LATER });
  const words = { payee: 'मेसर्स क', purpose: 'कम्प्यूटर', budgetHead: '2053-00-800', ruleCited: 'नियम 4' };
  const figures = { sanctionId: v7(), amountPaise: 70_000_000, availablePaise: 90_000_000 };
  await clerk.acts(FileActs.proposeSanction, file, { ...figures, ...words });
  await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(additionalCollector);

  await officer.signIn(additionalCollector.me.employeeCode);
  await officer.openFile(LATER);
  await officer.page.getByText('₹ 7,00,000.00').waitFor();
  await officer.goOffline(true);
  await officer.say('अनुमोदित।');
  await officer.press('मुहर लगाएँ');
  await officer.press('अभी मुहर लगाएँ, पासवर्ड बाद में');
  await officer.page.getByText('भेजना शेष').first().waitFor();
  await officer.goOffline(false);
  await officer.page.goto('/outbox');
  await officer.press('पासवर्ड देकर भेजें');
  await prove(officer);
  await officer.page.getByRole('heading', { name: 'हाल में भेजीं' }).waitFor();
}
