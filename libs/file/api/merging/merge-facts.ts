import type { MergeFacts } from '@sanchika/file/domain';
import type { Acting } from '../acting';
import { countAttached } from '../attaching/bundle';
import type { FileRecord } from '../file-record';
import { Sanction } from '../sanctions/sanction.entity';
import { openPartsOf } from './part-facts';

/** Two files before one ends in the other. */
export interface MergingFiles {
  readonly survivor: FileRecord;
  readonly other: FileRecord;
}

/** What the rules of merging ask of both files. */
export async function mergeFactsOf(
  { tx, actor }: Acting,
  { survivor: { file }, other: { file: other, askings } }: MergingFiles,
): Promise<MergeFacts> {
  return {
    state: file.state,
    actorPostId: actor.postId,
    holderPostId: file.holderPostId,
    isPart: file.mainFileId !== null,
    classification: file.classification,
    merged: {
      number: other.fileNumber ?? String(other.computerNo),
      state: other.state,
      holderPostId: other.holderPostId,
      classification: other.classification,
      isSame: other.id === file.id,
      isPart: other.mainFileId !== null,
      isItsPart: other.mainFileId === file.id,
      isAttached: other.attachedToId !== null,
      attachedFiles: await countAttached(tx, other.id),
      leaves: other.noteCount + other.paperCount,
      openParts: (await openPartsOf(tx, other.id)).length,
      awaitedAnswers: askings.filter(({ answer }) => answer === null).length,
      hasProposedSanction: await tx.existsBy(Sanction, { fileId: other.id, state: 'proposed' }),
    },
  };
}
