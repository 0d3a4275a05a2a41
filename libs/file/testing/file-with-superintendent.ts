import type { FileReceipt } from '@sanchika/file/contract';
import type { SampleDistrict } from './sample-district';

/** A file that the clerk opened and sent to the superintendent, who has not opened it. */
export async function fileWithSuperintendent({
  clerk,
  superintendent,
}: SampleDistrict): Promise<FileReceipt> {
  const file = await clerk.opensFile();
  await clerk.sends(file, { note: 'प्रस्तुत।' }).to(superintendent);
  return file;
}
