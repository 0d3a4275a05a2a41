import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { aPaperForm, partOf, postPaper } from '@sanchika/file/testing';
import type { SampleDistrict } from '@sanchika/file/testing';

/** Two parts of a file, one merged; a merging refused, proposed again and done. */
export async function mergeFiles(district: SampleDistrict): Promise<FileReceipt> {
  const { additionalCollector, clerk, superintendent } = district;
  const file = await clerk.opensFile({ subject: 'भवन मरम्मत' });
  await clerk.sends(file, { note: 'प्रस्तुत।\nदर संलग्न।' }).to(superintendent);
  const part = await partOf(clerk, file);
  await postPaper(clerk.caller, part.fileId, { form: aPaperForm({ title: 'नया पत्र' }) });
  await clerk.sends(part, { note: 'नया पत्र प्राप्त हुआ।' }).to(superintendent);
  await partOf(additionalCollector, file);
  await superintendent.acts(FileActs.mergePart, file, { otherId: part.fileId });
  const merged = await superintendent.sees(file);
  const [paper] = merged.papers;
  if (!paper) throw new Error('the paper did not come over');
  await superintendent.asks(FileActs.flagPaper, {
    params: { fileId: file.fileId, paperId: paper.paperId },
    body: { seenHead: merged.headHash, flag: 'puc' },
  });
  const other = await clerk.opensFile({ subject: 'भवन की मरम्मत' });
  await clerk.sends(other, { note: 'इसी विषय पर।' }).to(superintendent);
  await superintendent.sends(file, { note: 'क्लर्क देखें।' }).to(clerk);
  await superintendent.returns(other, { note: 'दोनों साथ प्रस्तुत करें।' });
  const wish = { otherId: other.fileId, reason: 'एक ही विषय की दो नस्तियाँ।' };
  await clerk.acts(FileActs.proposeMerge, file, wish);
  await clerk.acts(FileActs.refuseMerge, file, { reason: 'पहले जाँच लें।' });
  await clerk.acts(FileActs.proposeMerge, file, wish);
  await clerk.sends(file, { note: 'विलय हेतु।' }).to(superintendent);
  await clerk.sends(other, { note: 'विलय हेतु।' }).to(superintendent);
  return superintendent.acts(FileActs.mergeFiles, file, wish);
}
