import type { FileCard, FileView } from '@sanchika/file/contract';
import type { MatterDraft } from '../offline/matter-drafts';
import { partsAtHand } from './start-draft';

/** A file that may end in the open one, as a form offers it. */
export interface MergeableFile {
  readonly fileId: string;
  readonly words: string;
}

/**
 * Parts of the file that lie with the post, or the other main files of its desk with a proposed one first. A file of
 * another class is not offered: it cannot end in this one.
 */
export function mergeableFiles(
  { act, postId }: Pick<MatterDraft, 'act' | 'postId'>,
  file: FileView,
  cards: readonly FileCard[],
): readonly MergeableFile[] {
  const parts = partsAtHand(file, postId);
  if (act === 'mergePart')
    return parts.map(({ fileId, fileNumber }) => ({ fileId, words: fileNumber ?? '' }));
  const proposed = file.mergeProposal?.other.fileId;
  const isOther = (card: FileCard) =>
    card.fileId !== file.fileId &&
    card.classification === file.classification &&
    card.fileNumber !== null &&
    !/\(भाग-\d+\)/u.test(card.fileNumber);
  return cards
    .filter(isOther)
    .map(({ fileId, fileNumber, subject }) => ({ fileId, words: `${fileNumber ?? ''} · ${subject}` }))
    .sort((one, other) => Number(other.fileId === proposed) - Number(one.fileId === proposed));
}
