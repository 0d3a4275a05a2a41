import { HELD_FILE_STATES } from '@sanchika/file/domain';
import { FileProblems, findingProblem } from '@sanchika/file/contract';
import { PlatformProblems } from '@sanchika/platform/contract';
import { Problem } from '@sanchika/platform/api';
import type { FileRecord } from './file-record';

interface Known {
  readonly record: FileRecord;
  readonly postId: string;
  /** Whether the author would see the file had it not been restricted after he saw it. */
  readonly wasRaised: boolean;
}

/**
 * What somebody is told who knew the file and has no right to his act any more: that it was restricted, that it went on,
 * or that it is at rest. To all others a file that may not be seen stays one that does not exist.
 */
export function explainRefusal(refusal: Problem, { record, postId, wasRaised }: Known): Problem {
  const { file, intervals } = record;
  if (refusal.spec === PlatformProblems.notFound) {
    if (wasRaised) return Problem.of(FileProblems.classRaised);
    const hadIt = intervals.some((interval) => interval.postId === postId);
    return hadIt ? Problem.of(findingProblem('file.not-holder')) : refusal;
  }
  const isHeld = file.state === 'draft' || HELD_FILE_STATES.includes(file.state);
  return refusal.spec === PlatformProblems.notPermitted && !isHeld
    ? Problem.of(findingProblem('file.not-open'))
    : refusal;
}
