import type { Role } from './roles';

/** Who administers: the roles of the post one acts in, and its office. */
export interface Administrator {
  readonly personId: string;
  readonly officeId: string;
  readonly roles: readonly Role[];
}

const FOR_DISTRICT_ADMIN_ONLY: readonly Role[] = ['districtAdmin', 'auditor'];
/** Given with the deployment, never by an act in the application. */
const FOR_NOBODY: readonly Role[] = ['stateAdmin', 'system'];

/** Whether the post has any right to administer. */
export function isAdministrator(roles: readonly Role[]): boolean {
  return roles.includes('localAdmin') || roles.includes('districtAdmin');
}

/**
 * Whether the administrator's reach covers an office. `officeLine` is that office and those above it: a local
 * administrator has the own office and what lies below, a district administrator the whole deployment (B6).
 */
export function reachesOffice(administrator: Administrator, officeLine: readonly string[]): boolean {
  const { roles, officeId } = administrator;
  return roles.includes('districtAdmin') || (roles.includes('localAdmin') && officeLine.includes(officeId));
}

/** Whether the administrator may create or fill a post with these roles: nobody raises another above oneself. */
export function mayGrant(administrator: Administrator, roles: readonly Role[]): boolean {
  if (roles.some((role) => FOR_NOBODY.includes(role))) return false;
  return (
    administrator.roles.includes('districtAdmin') ||
    !roles.some((role) => FOR_DISTRICT_ADMIN_ONLY.includes(role))
  );
}
