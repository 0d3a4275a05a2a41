import { AccessProblems } from '@sanchika/access/contract';
import { Id } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileProblems, findingProblem } from './file.problems';

export const OneFile = z.object({ fileId: Id });

export const notHolder = findingProblem('file.not-holder');
export const delayReason = findingProblem('file.delay-reason-missing');
export const closeReason = findingProblem('file.close-reason-missing');

/** What may stop any act on a file that moves. */
export const moving = [
  FileProblems.changedMeanwhile,
  FileProblems.classRaised,
  notHolder,
  findingProblem('file.not-open'),
  findingProblem('file.act-not-in-state'),
];

/** What may be wrong with words, whichever act carries them. */
export const worded = [FileProblems.textFault, findingProblem('file.decision-reason-missing'), delayReason];

/** What may stop an approval that would sanction the money proposed on the file (EN-13, EN-14). */
export const sanctioning = [
  findingProblem('file.sanction-beyond-limit'),
  findingProblem('file.own-sanction'),
  findingProblem('file.sanction-by-link-officer'),
  AccessProblems.stepUpNeeded,
];
