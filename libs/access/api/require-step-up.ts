import { AccessProblems } from '@sanchika/access/contract';
import { isSteppedUp } from '@sanchika/access/domain';
import type { SignedInPerson } from '@sanchika/office/domain';
import { Problem } from '@sanchika/platform/api';
import type { MachineClock } from '@sanchika/platform/api';

/** Throws `access.step-up-needed` unless the person has proved anew, within five minutes, who he is. */
export function requireStepUp(
  { steppedUpAt }: Pick<SignedInPerson, 'steppedUpAt'>,
  clock: MachineClock,
): void {
  if (!isSteppedUp(steppedUpAt, clock.now())) throw Problem.of(AccessProblems.stepUpNeeded);
}
