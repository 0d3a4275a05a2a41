import { mayGrant, reachesOffice } from '@sanchika/office/domain';
import type { Administrator, Role } from '@sanchika/office/domain';
import type { AccessCase, AccessRule } from './can';

/** The person whose way in is to be opened. */
export interface PersonInOffice {
  readonly personId: string;
  /** The roles of all posts held now or to be held. */
  readonly roles: readonly Role[];
  /** For each of those posts, its office and the ones above. */
  readonly officeLines: readonly (readonly string[])[];
}

type Case = AccessCase<Administrator, PersonInOffice>;

/** Who may hand a person the means to sign in: never oneself, and nobody above what one may grant. */
export const ADMINISTER_ACCESS: readonly AccessRule<'administer', Administrator, PersonInOffice>[] = [
  {
    id: 'AC-1 district administrator',
    cites: 'B6, UA-1',
    actions: ['administer'],
    allows: (facts) => facts.subject.roles.includes('districtAdmin') && isGrantableOther(facts),
  },
  {
    id: 'AC-2 local administrator in the own office and below',
    cites: 'B6, UA-1',
    actions: ['administer'],
    allows: (facts) =>
      facts.subject.roles.includes('localAdmin') &&
      isGrantableOther(facts) &&
      facts.resource.officeLines.every((line) => reachesOffice(facts.subject, line)),
  },
];

function isGrantableOther({ subject, resource }: Case): boolean {
  return subject.personId !== resource.personId && mayGrant(subject, resource.roles);
}
