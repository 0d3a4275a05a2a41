import { FileActs, FileReads } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import type { SampleDistrict } from '@sanchika/file/testing';

const NAMED = { until: '2026-04-30', reason: 'जाँच हेतु।' };

/** A restricted file: opened by those who may, shown to two named posts, lowered and raised again. */
export async function guardFile(district: SampleDistrict): Promise<FileReceipt> {
  const { clerk, superintendent, additionalCollector, collector } = district;
  const file = await clerk.opensFile({ subject: 'शिकायत प्रकरण', classification: 'restricted' });
  await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
  await superintendent.reads(file);
  await superintendent.acts(FileActs.grant, file, { ...NAMED, toPostId: collector.postId });
  await collector.sees(file);
  await collector.asks(FileActs.orderPrint, {
    params: { fileId: file.fileId },
    body: { language: 'hi', parts: ['notes'] },
  });
  const [named] = (await superintendent.sees(file)).grants;
  await superintendent.asks(FileActs.revokeGrant, {
    params: { fileId: file.fileId, grantId: named?.grantId ?? '' },
    body: { seenHead: (await superintendent.sees(file)).headHash },
  });
  await superintendent.acts(FileActs.grant, file, { ...NAMED, toPostId: additionalCollector.postId });
  await superintendent.acts(FileActs.reclassify, file, { classification: 'ordinary', reason: 'जाँच पूर्ण।' });
  await superintendent.asks(FileReads.viewings, { params: { fileId: file.fileId } });
  return superintendent.acts(FileActs.reclassify, file, {
    classification: 'restricted',
    reason: 'नई शिकायत।',
  });
}
