import { FileActs } from '@sanchika/file/contract';
import type { Ask } from './ask';
import { fileWithSuperintendent } from './file-with-superintendent';
import type { FileRef } from './officer';
import type { SampleDistrict } from './sample-district';

type Situation = (district: SampleDistrict) => Promise<Ask>;

/** What the superintendent does with one file on his desk about another that lies there too. */
async function aboutAnother(
  { superintendent }: SampleDistrict,
  { fileId }: FileRef,
  other: Readonly<Record<string, string>>,
): Promise<Ask> {
  const { headHash: seenHead } = await superintendent.sees({ fileId });
  return { doer: superintendent, input: { params: { fileId }, body: { seenHead, ...other } } };
}

/** For each operation on links its situation: two files on the superintendent’s desk. */
export const LINK_SITUATIONS: Readonly<Record<string, Situation>> = {
  'file.link': async (district) => {
    const other = await fileWithSuperintendent(district);
    const linkedFileId = other.fileId;
    return aboutAnother(district, await fileWithSuperintendent(district), { linkedFileId });
  },
  'file.unlink': async (district) => {
    const { fileId: linkedFileId } = await fileWithSuperintendent(district);
    const file = await fileWithSuperintendent(district);
    await district.superintendent.acts(FileActs.link, file, { linkedFileId });
    return aboutAnother(district, file, { linkedFileId });
  },
  'file.attach-file': async (district) => {
    const { fileId: attachedFileId } = await fileWithSuperintendent(district);
    return aboutAnother(district, await fileWithSuperintendent(district), { attachedFileId });
  },
  'file.detach-file': async (district) => {
    const { fileId: attachedFileId } = await fileWithSuperintendent(district);
    const file = await fileWithSuperintendent(district);
    await district.superintendent.acts(FileActs.attachFile, file, { attachedFileId });
    return aboutAnother(district, file, { attachedFileId });
  },
};
