import { FileActs } from '@sanchika/file/contract';
import { v7 } from 'uuid';
import type { Ask } from './ask';
import { fileWithSuperintendent } from './file-with-superintendent';
import type { SampleDistrict } from './sample-district';

type Situation = (district: SampleDistrict) => Promise<Ask>;

const aFolder = () => ({ folderId: v7(), name: `फ़ोल्डर ${v7().slice(-12)}` });

async function folderOf({ clerk }: SampleDistrict): Promise<{ readonly folderId: string }> {
  const folder = aFolder();
  await clerk.asks(FileActs.addOwnFolder, { body: folder });
  return { folderId: folder.folderId };
}

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** For each operation by which a post arranges files for itself its situation: the clerk’s. */
export const ARRANGING_SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.own-folders': async ({ clerk }) => ({ doer: clerk, input: {} }),
  'file.follow-ups': async ({ clerk }) => ({ doer: clerk, input: {} }),
  'file.add-own-folder': async ({ clerk }) => ({ doer: clerk, input: { body: aFolder() } }),
  'file.in-own-folder': async (district) => ({
    doer: district.clerk,
    input: { params: await folderOf(district) },
  }),
  'file.rename-own-folder': async (district) => ({
    doer: district.clerk,
    input: { params: await folderOf(district), body: { name: aFolder().name } },
  }),
  'file.remove-own-folder': async (district) => ({
    doer: district.clerk,
    input: { params: await folderOf(district) },
  }),
  'file.put-in-own-folder': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    return { doer: district.clerk, input: { params: { fileId }, body: await folderOf(district) } };
  },
  'file.set-follow-up': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    const body = { followOn: inAWeek(), words: 'स्मरण कराएँ।' };
    return { doer: district.superintendent, input: { params: { fileId }, body } };
  },
  'file.end-follow-up': async (district) => {
    const { fileId } = await fileWithSuperintendent(district);
    return { doer: district.clerk, input: { params: { fileId } } };
  },
};
