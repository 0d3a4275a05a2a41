import assert from 'node:assert/strict';
import { AccessApi } from '@sanchika/access/contract';
import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { refusalOf } from '@sanchika/file/testing';
import type { Officer, SampleDistrict } from '@sanchika/file/testing';
import { SAMPLE_PASSWORD } from '@sanchika/platform/testing';
import { v7 } from 'uuid';
import type { Story } from './story';

const MONDAY = '2026-03-02T11:00+05:30';
const LAKH = 10_000_000;

const block = (amountPaise: number) => ({
  sanctionId: v7(),
  amountPaise,
  budgetHead: '2053-00-800',
  payee: 'मेसर्स महानदी ट्रेडर्स',
  ruleCited: 'भण्डार क्रय नियम 4',
  availablePaise: 50 * LAKH,
  purpose: 'कार्यालय हेतु अलमारी क्रय',
});
const approved = { note: 'स्वीकृत।', decision: 'approve' as const };

async function asked({ clerk }: SampleDistrict, amountPaise: number, officer: Officer): Promise<FileReceipt> {
  const file = await clerk.opensFile({ subject: 'अलमारी क्रय' });
  await clerk.acts(FileActs.proposeSanction, file, block(amountPaise));
  await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(officer);
  return file;
}

export const sanctionWithinLimit: Story = {
  name: 'en-13',
  tells: 'money is sanctioned within the delegated limit, beyond it the competent post is named',
  run: async (district) => {
    const { superintendent, additionalCollector, clerk } = district;
    await district.setClock(MONDAY);
    const file = await asked(district, 3 * LAKH, superintendent);
    const beyond = await refusalOf(superintendent.sends(file, approved).to(clerk));
    assert.equal(beyond.code, 'file.sanction-beyond-limit');
    const { competentPost } = await superintendent.sees(file);
    assert.equal(beyond.values?.['competentHi'], competentPost?.designation.hi);
    await superintendent.sends(file, { note: 'अनुशंसित।', decision: 'agree' }).to(additionalCollector);
    await additionalCollector.sends(file, approved).to(clerk);
    const [sanction] = (await clerk.sees(file)).sanctions;
    assert.deepEqual(
      [sanction?.state, sanction?.amountPaise, sanction?.ended?.limitPaise],
      ['sanctioned', 3 * LAKH, 20 * LAKH],
    );
  },
};

export const nobodySanctionsHisOwn: Story = {
  name: 'en-14',
  tells: 'who proposed the money, or changed it, cannot be the one who sanctions it',
  run: async (district) => {
    const { additionalCollector, collector, clerk } = district;
    await district.setClock(MONDAY);
    const file = await asked(district, 3 * LAKH, additionalCollector);
    await additionalCollector.acts(FileActs.proposeSanction, file, block(2 * LAKH));
    const own = await refusalOf(additionalCollector.sends(file, approved).to(clerk));
    assert.equal(own.code, 'file.own-sanction');
    await additionalCollector.sends(file, { note: 'प्रस्तुत।' }).to(collector);
    await collector.sends(file, approved).to(clerk);
    const states = (await clerk.sees(file)).sanctions.map(({ state }) => state);
    assert.deepEqual(states, ['superseded', 'sanctioned']);
  },
};

export const greatSumsAskThePassword: Story = {
  name: 'step-up',
  tells: 'above the step-up amount of the post the password is asked once more',
  run: async (district) => {
    const { additionalCollector, clerk } = district;
    await district.setClock(MONDAY);
    const file = await asked(district, 6 * LAKH, additionalCollector);
    const unproved = await refusalOf(additionalCollector.sends(file, approved).to(clerk));
    assert.deepEqual([unproved.status, unproved.code], [403, 'access.step-up-needed']);
    await additionalCollector.asks(AccessApi.stepUp, { body: { password: SAMPLE_PASSWORD } });
    await additionalCollector.sends(file, approved).to(clerk);
    assert.equal((await clerk.sees(file)).sanctions[0]?.state, 'sanctioned');
  },
};
