import { Id } from '@sanchika/platform/contract';
import * as z from 'zod';
import { FileProblems, findingProblem } from './file.problems';

export const OneFile = z.object({ fileId: Id });

export const notHolder = findingProblem('file.not-holder');
export const delayReason = findingProblem('file.delay-reason-missing');
export const closeReason = findingProblem('file.close-reason-missing');

/** What may stop any act on a file that moves. */
export const moving = [FileProblems.changedMeanwhile, notHolder, findingProblem('file.act-not-in-state')];

/** What may be wrong with words, whichever act carries them. */
export const worded = [FileProblems.textFault, findingProblem('file.decision-reason-missing'), delayReason];
