import type { FileView } from '@sanchika/file/contract';
import { isFinal, type Decision } from '@sanchika/file/domain';
import type { PostLabel } from '@sanchika/office/contract';

/** Decisions that ask the desk below for more work. */
const DOWNWARD: readonly Decision[] = ['discuss', 'reexamine'];

/** Where a file most likely goes with a decision: settled matters to their initiator, questions down, the rest up. */
export function predictNext(file: FileView, decision: Decision, ownPostId: string): PostLabel | null {
  const creator = file.createdBy.postId === ownPostId ? null : file.createdBy;
  if (isFinal(decision)) return creator ?? file.suggestedNext;
  if (DOWNWARD.includes(decision)) return file.previousDesk ?? creator;
  return file.suggestedNext ?? creator;
}
