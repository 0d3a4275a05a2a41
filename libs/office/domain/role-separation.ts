import type { Role } from './roles';

/** Roles that check one another and so may not meet in one hand (UA-9). */
const CLASHES: readonly (readonly [Role, Role])[] = [
  ['localAdmin', 'auditor'],
  ['districtAdmin', 'auditor'],
  ['stateAdmin', 'auditor'],
];

/** The first pair of roles that may not be joined, or null when the set is lawful (UA-9). */
export function clashOf(roles: readonly Role[]): readonly [Role, Role] | null {
  return CLASHES.find(([one, other]) => roles.includes(one) && roles.includes(other)) ?? null;
}
