import type { OpenPartsFacts, PartsAtHandFacts } from '@sanchika/file/domain';
import type { EntityManager } from 'typeorm';
import { Not } from 'typeorm';
import { File } from '../file.entity';

/** What the rules of movement ask of a file's parts, or of a part's main file. */
export type PartFacts = OpenPartsFacts & PartsAtHandFacts & { readonly isPart: boolean };

/** The parts of a file that are not merged yet. */
export function openPartsOf(manager: EntityManager, mainFileId: string): Promise<File[]> {
  return manager.find(File, { where: { mainFileId, state: Not('merged') }, order: { partNo: 'ASC' } });
}

/** As the file and its parts lie now; `partsAtHand` are those with the post. */
export async function partFacts(manager: EntityManager, file: File, postId: string): Promise<PartFacts> {
  const { mainFileId } = file;
  const openParts = mainFileId === null ? await openPartsOf(manager, file.id) : [];
  const beside = mainFileId === null ? openParts : await manager.findBy(File, { id: mainFileId });
  return {
    isPart: mainFileId !== null,
    openParts: openParts.length,
    partsAtHand: beside.flatMap(({ holderPostId, fileNumber }) =>
      holderPostId === postId && fileNumber !== null ? [fileNumber] : [],
    ),
  };
}
