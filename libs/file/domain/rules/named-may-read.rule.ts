import { refusal } from '@sanchika/platform/kernel';
import type { FileRule } from '../file-findings';
import type { GrantFacts } from '../grant-facts';
import { mayBeNamed } from '../office-roles';

const code = 'file.cannot-be-named';

/** No grant shows an administrator a noting. */
export const namedMayRead: FileRule<Pick<GrantFacts, 'recipient'>> = {
  code,
  cites: 'UA-1',
  judge: ({ recipient }) => (recipient.isAbolished || !mayBeNamed(recipient.roles) ? refusal(code) : null),
};
