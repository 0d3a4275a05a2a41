import type { SampleDistrict } from '@sanchika/file/testing';
import type { FileReceipt } from '@sanchika/file/contract';

const EARLIER_FILES = 14;

/** The serial in a file number: 15 in `STN/15/2026-EST-…`. */
export function serialOf({ fileNumber }: Pick<FileReceipt, 'fileNumber'>): number {
  return Number(fileNumber?.split('/')[1]);
}

/** Stationery files until the head has had fourteen this year. */
export async function openEarlierFiles({ clerk }: SampleDistrict): Promise<void> {
  let serial = 0;
  while (serial < EARLIER_FILES)
    serial = serialOf(await clerk.opensFile({ subject: `स्टेशनरी ${serial + 1}` }));
}

/** What happens in E1 up to the Collector's desk on 5 March at 15:00. */
export async function climbToCollector(district: SampleDistrict): Promise<FileReceipt> {
  const { clerk, superintendent, additionalCollector, collector } = district;
  await district.setClock('2026-03-02T10:30+05:30');
  const file = await clerk.opensFile({ subject: 'स्टेशनरी क्रय' });
  const note = await clerk.writes(file, 'शाखा में स्टेशनरी समाप्त है।\nक्रय की स्वीकृति हेतु प्रस्तुत।');
  await clerk.confirms(file, note);
  await clerk.sends(file).to(superintendent);
  await district.setClock('2026-03-03T12:00+05:30');
  await superintendent.reads(file);
  await superintendent.sends(file, { note: 'दरें उचित हैं।' }).to(additionalCollector);
  await district.setClock('2026-03-05T11:00+05:30');
  await additionalCollector.reads(file);
  await additionalCollector.sends(file, { note: 'सहमत।', decision: 'agree' }).to(collector);
  await district.setClock('2026-03-05T15:00+05:30');
  await collector.reads(file);
  return file;
}
