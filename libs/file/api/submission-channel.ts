import type { FileView } from '@sanchika/file/contract';
import type { OfficeDirectory } from '@sanchika/office/api';
import type { FileRecord } from './file-record';

/** What the rules on the channel of submission need beside the recipient. */
export type SubmissionChannel = Pick<FileView, 'initiatorLine' | 'formerHolderPostIds'>;

/** The way up from the initiator, and the desks the file has been on (EN-10). */
export async function submissionChannel(
  directory: OfficeDirectory,
  { file, intervals }: FileRecord,
): Promise<SubmissionChannel> {
  const line = await directory.superiorPosts(file.creatorPostId);
  const former = new Set(intervals.slice(0, -1).map(({ postId }) => postId));
  return {
    initiatorLine: line.map(({ postId }) => postId),
    formerHolderPostIds: [...former].filter((postId) => postId !== file.holderPostId),
  };
}
