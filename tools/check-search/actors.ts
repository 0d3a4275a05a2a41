import type { Actor, Role } from '@sanchika/office/domain';
import type { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import type { CorpusFile } from './corpus';

/** Those who search: each kind of ground to see a file, and many and few files. */
export interface Searcher {
  readonly name: string;
  readonly actor: Actor;
}

interface PostRow {
  readonly id: string;
  readonly officeId: string;
  readonly roles: string;
  readonly tier: Actor['officeTier'];
  readonly reportsTo: string | null;
  readonly above: number;
}

const POSTS = `SELECT p.id, p.office_id officeId, p.roles, o.tier, p.reporting_post_id reportsTo,
  (SELECT COUNT(*) FROM post b WHERE b.reporting_post_id = p.id) above
  FROM post p JOIN office o ON o.id = p.office_id ORDER BY p.code`;

/** Posts of the seeded district, chosen by what they may see of the corpus. */
export async function searchersOf(source: DataSource, corpus: readonly CorpusFile[]): Promise<Searcher[]> {
  const posts = await source.query<PostRow[]>(POSTS);
  const held = new Map<string, number>();
  for (const { holders } of corpus) for (const { id } of holders) held.set(id, (held.get(id) ?? 0) + 1);
  const plain = posts.filter(
    ({ roles, above }) => /\|(dealingHand|officer)\|/.test(roles) && Number(above) === 0,
  );
  const byHeld = plain
    .filter(({ id }) => held.has(id))
    .sort((one, other) => (held.get(one.id) ?? 0) - (held.get(other.id) ?? 0));
  const having = (role: Role) => posts.find(({ roles }) => roles.includes(`|${role}|`));
  const superiors = [...posts].sort((one, other) => Number(other.above) - Number(one.above));
  const heldBelow = (post: PostRow) =>
    posts.some(({ id, reportsTo }) => reportsTo === post.id && held.has(id));
  const chosen: readonly (readonly [string, PostRow | undefined])[] = [
    ['few files', byHeld[0]],
    ['some files', byHeld[Math.floor(byHeld.length / 2)]],
    ['many files', byHeld.at(-1)],
    ['superior of a few', superiors.find((post) => Number(post.above) <= 5 && heldBelow(post))],
    ['superior of many', superiors[0]],
    ['head of office', having('headOfOffice')],
    ['collector', having('collector')],
    ['auditor', having('auditor')],
    ['administrator', having('districtAdmin')],
  ];
  return chosen.flatMap(([name, post]) => (post ? [{ name, actor: actorOf(post) }] : []));
}

function actorOf({ id, officeId, roles, tier }: PostRow): Actor {
  const parts = roles.split('|').filter(Boolean) as Role[];
  return {
    personId: v7(),
    sessionId: v7(),
    deviceId: v7(),
    amr: ['pwd'],
    steppedUpAt: null,
    postId: id,
    postingId: v7(),
    postingKind: 'regular',
    officeId,
    officeCode: '',
    sectionId: null,
    officeTier: tier,
    calendarCode: '',
    roles: parts,
  };
}
