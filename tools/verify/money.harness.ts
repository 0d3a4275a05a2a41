import { FileActs } from '@sanchika/file/contract';
import type { SampleDistrict } from '@sanchika/file/testing';
import { OfficeApi } from '@sanchika/office/contract';
import { v7 } from 'uuid';

const RUPEES = 100;

const block = (amountPaise: number) => ({
  sanctionId: v7(),
  amountPaise,
  budgetHead: '2053-00-800',
  payee: 'मेसर्स महानदी ट्रेडर्स',
  ruleCited: 'भण्डार क्रय नियम 4',
  availablePaise: 500_000 * RUPEES,
  purpose: 'अलमारी क्रय',
});
const approved = { note: 'स्वीकृत।', decision: 'approve' as const };

/** Money proposed, changed, taken back, refused, pulled back and sanctioned on one file; a power given and ended. */
export async function spendMoney(district: SampleDistrict): Promise<void> {
  const { admin, clerk, superintendent, additionalCollector } = district;
  const limitId = v7();
  const toPost = { postId: superintendent.postId, role: null, officeTier: null, budgetHead: '2235' };
  const power = { amountPaise: 100_000 * RUPEES, stepUpAbovePaise: null, orderNo: 'वित्त/2026/4' };
  await admin.asks(OfficeApi.delegateLimit, { body: { limitId, ...toPost, ...power, from: '2026-03-01' } });
  const ending = { until: '2026-12-31', orderNo: 'वित्त/2026/5' };
  await admin.asks(OfficeApi.endLimit, { params: { limitId }, body: ending });

  const file = await clerk.opensFile({ subject: 'अलमारी क्रय' });
  const first = block(90_000 * RUPEES);
  const { headHash: seenHead } = await clerk.acts(FileActs.proposeSanction, file, first);
  const params = { fileId: file.fileId, sanctionId: first.sanctionId };
  await clerk.asks(FileActs.withdrawSanction, { params, body: { seenHead } });
  await clerk.acts(FileActs.proposeSanction, file, block(90_000 * RUPEES));
  await clerk.sends(file, { note: 'स्वीकृति हेतु।' }).to(additionalCollector);
  await additionalCollector.sends(file, { note: 'अधिक है।', decision: 'reject' }).to(clerk);
  await clerk.acts(FileActs.proposeSanction, file, block(80_000 * RUPEES));
  await clerk.acts(FileActs.proposeSanction, file, block(60_000 * RUPEES));
  await clerk.sends(file, { note: 'पुनः प्रस्तुत।' }).to(additionalCollector);
  await additionalCollector.sends(file, approved).to(clerk);
  await additionalCollector.pullsBack(file);
  await additionalCollector.sends(file, approved).to(superintendent);
}
