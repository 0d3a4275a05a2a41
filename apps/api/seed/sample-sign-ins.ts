import { type Account, newSlip, PasswordHasher } from '@sanchika/access/api';
import type { Person, Post } from '@sanchika/office/api';
import type { Role } from '@sanchika/office/domain';
import type { Staff } from './people';

/** A person of the sample district by whom one may try the system. */
export interface SampleSignIn {
  /** What the person is there for, for example `clerk`. */
  readonly part: string;
  /** The login name. */
  readonly employeeCode: string;
  readonly password: string;
  readonly designation: { readonly hi: string; readonly en: string };
  readonly postCode: string;
}

interface Chosen {
  readonly part: string;
  readonly person: Person;
  readonly post: Post;
}

/**
 * Chooses the people of one file's way: a dealing hand of establishment in the collector's office, that section's
 * head, the additional collector and the collector; a colleague in the section and one in the next; two administrators
 * and the auditor. All by roles.
 */
export function chooseSignIns(posts: readonly Post[], staff: Staff): Chosen[] {
  const holders = holdersOf(staff);
  const filled = posts.filter((post) => holders.has(post.id)).sort((a, b) => (a.code < b.code ? -1 : 1));
  const withRoles = (...roles: Role[]) =>
    filled.filter((post) => roles.every((role) => post.roles.includes(role)));
  const [collector] = withRoles('collector');
  const hands = withRoles('dealingHand').filter((post) => post.officeId === collector?.officeId);
  const [clerk, colleague] = hands.filter((post) => post.roles.includes('establishment'));
  const [superintendent] = withRoles('sectionHead').filter((post) => post.sectionId === clerk?.sectionId);
  const [administrator, secondAdministrator] = withRoles('districtAdmin');
  const parts: Record<string, Post | undefined> = {
    clerk,
    colleague,
    neighbour: hands.find((post) => clerk && post.sectionId !== clerk.sectionId && post.code > clerk.code),
    superintendent,
    additionalCollector: withRoles('addlCollector')[0],
    collector,
    administrator,
    secondAdministrator,
    auditor: withRoles('auditor')[0],
  };
  return Object.entries(parts).flatMap(([part, post]) => {
    const person = post && holders.get(post.id);
    return post && person ? { part, post, person } : [];
  });
}

function holdersOf({ people, postings }: Staff): ReadonlyMap<string, Person> {
  const byId = new Map(people.map((person) => [person.id, person]));
  const pairs = postings.map(({ postId, personId }) => [postId, byId.get(personId)] as const);
  return new Map(pairs.flatMap(([postId, person]) => (person ? [[postId, person]] : [])));
}

/** Gives each a password, the given one or one of its own, and the account that knows it. */
export async function openAccounts(
  chosen: readonly Chosen[],
  given: string | undefined,
): Promise<{ readonly signIns: SampleSignIn[]; readonly accounts: Account[] }> {
  const passwords = new PasswordHasher();
  const signIns: SampleSignIn[] = [];
  const accounts: Account[] = [];
  for (const { part, person, post } of chosen) {
    const password = given ?? newSlip().toLowerCase();
    const designation = { hi: post.designationHi, en: post.designationEn };
    signIns.push({ part, employeeCode: person.employeeCode, password, designation, postCode: post.code });
    const passwordHash = await passwords.hash(password);
    accounts.push({ personId: person.id, passwordHash, slipHash: null, slipExpiresAt: null, closedAt: null });
  }
  return { signIns, accounts };
}
