import { FileActs } from '@sanchika/file/contract';
import type { FileReceipt } from '@sanchika/file/contract';
import { v7 } from 'uuid';
import type { Ask } from './ask';
import { fileWithSuperintendent } from './file-with-superintendent';
import type { FileRef, Officer } from './officer';
import { RawDatabase } from './raw-database';
import type { SampleDistrict } from './sample-district';

type Situation = (district: SampleDistrict) => Promise<Ask>;

/** The clerk opens a part of the file while another has it. */
export async function partOf(officer: Officer, { fileId }: FileRef): Promise<FileReceipt> {
  return officer.asks(FileActs.openPart, { params: { fileId }, body: { partId: v7() } });
}

/** A main file and its part, both with the superintendent. */
export async function mainAndPart(
  district: SampleDistrict,
): Promise<{ main: FileReceipt; part: FileReceipt }> {
  const { clerk, superintendent } = district;
  const main = await fileWithSuperintendent(district);
  const part = await partOf(clerk, main);
  await clerk.sends(part, { note: 'भाग पर प्रस्तुत।' }).to(superintendent);
  return { main, part };
}

/** Makes a file as thick as that many pages, past the server: nobody can upload so much in a test. */
export async function thicken(district: SampleDistrict, file: FileRef, pages: number): Promise<void> {
  const database = await RawDatabase.open(district.server.database);
  try {
    await database.rows('UPDATE file SET page_count = ? WHERE id = ?', [pages, file.fileId]);
  } finally {
    await database.close();
  }
}

async function seen(officer: Officer, file: FileRef, body: Record<string, unknown>): Promise<Ask> {
  const { headHash } = await officer.sees(file);
  return {
    doer: officer,
    input: { params: { fileId: file.fileId }, body: { seenHead: headHash, ...body } },
  };
}

async function twoFiles(district: SampleDistrict) {
  return [await fileWithSuperintendent(district), await fileWithSuperintendent(district)] as const;
}

/** For each operation on parts, volumes and mergings its situation. */
export const MERGING_SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.open-part': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    return { doer: district.clerk, input: { params: { fileId }, body: { partId: v7() } } };
  },
  'file.merge-part': async (district) => {
    const { main, part } = await mainAndPart(district);
    return seen(district.superintendent, main, { otherId: part.fileId });
  },
  'file.merge': async (district) => {
    const [file, other] = await twoFiles(district);
    return seen(district.superintendent, file, { otherId: other.fileId, reason: 'एक ही विषय।' });
  },
  'file.propose-merge': async (district) => {
    const { clerk } = district;
    const [file, other] = [await clerk.opensFile(), await clerk.opensFile()];
    return seen(clerk, file, { otherId: other.fileId, reason: 'एक ही विषय।' });
  },
  'file.refuse-merge': async (district) => {
    const { clerk } = district;
    const [file, other] = [await clerk.opensFile(), await clerk.opensFile()];
    await clerk.acts(FileActs.proposeMerge, file, { otherId: other.fileId, reason: 'एक ही विषय।' });
    return seen(clerk, file, { reason: 'विषय भिन्न हैं।' });
  },
  'file.open-volume': async (district) => {
    const file = await fileWithSuperintendent(district);
    await thicken(district, file, 160);
    return seen(district.superintendent, file, {});
  },
};
