import type { Addressee, LadderCode, LadderLevel } from './ladder-level';

/** A post above the holder, nearest first. */
export interface PostInLine {
  readonly postId: string;
  readonly isVacant: boolean;
  readonly isHeadOfOffice: boolean;
  readonly isAddlCollector: boolean;
  readonly isCollector: boolean;
}

/** A desk with the line above it. */
export interface LineFacts {
  readonly holderPostId: string;
  readonly isHolderVacant: boolean;
  readonly isAtCollector: boolean;
  readonly isImmediate: boolean;
  readonly line: readonly PostInLine[];
}

/**
 * The posts that a level tells (NT-0). Who is the holder, vacant or told by an earlier level gives way to the next
 * post up; the Collector comes in only where the level names him, and nobody above him at all.
 */
export function toldPosts(ladder: readonly LadderLevel[], code: LadderCode, facts: LineFacts): string[] {
  if (facts.isAtCollector) return [];
  const told = new Set<string>();
  for (const level of ladder) {
    if (level.isForImmediate && !facts.isImmediate) continue;
    const posts = postsOf(level.addressee, facts, told);
    if (level.code === code) return posts;
    // A reminder that reached the next post because nobody sits at the desk has not escalated anything.
    if (level.addressee !== 'holder') for (const postId of posts) told.add(postId);
  }
  return [];
}

function postsOf(addressee: Addressee, facts: LineFacts, told: ReadonlySet<string>): string[] {
  const holder = facts.isHolderVacant ? [] : [facts.holderPostId];
  if (addressee === 'holder') return holder.length > 0 ? holder : upwards('reporting', facts, told);
  if (addressee === 'holderAndReporting') return [...holder, ...upwards('reporting', facts, told)];
  return upwards(addressee, facts, told);
}

type Aim = Exclude<Addressee, 'holder' | 'holderAndReporting'> | 'reporting';

const AIMS: Readonly<Record<Aim, (post: PostInLine) => boolean>> = {
  reporting: () => true,
  headOfOffice: ({ isHeadOfOffice }) => isHeadOfOffice,
  addlCollector: ({ isAddlCollector }) => isAddlCollector,
  collector: ({ isCollector }) => isCollector,
};

/** The post aimed at or the next above it that may be told; below the Collector, the nearest one that was not. */
function upwards(aim: Aim, { line, holderPostId }: LineFacts, told: ReadonlySet<string>): string[] {
  const isFree = ({ postId, isVacant }: PostInLine) =>
    !isVacant && postId !== holderPostId && !told.has(postId);
  const end = line.findIndex(({ isCollector }) => isCollector);
  if (aim === 'collector')
    return line
      .filter((post) => post.isCollector && isFree(post))
      .map(idOf)
      .slice(0, 1);
  const below = end < 0 ? line : line.slice(0, end);
  const from = below.findIndex(AIMS[aim]);
  const post = below.slice(Math.max(from, 0)).find(isFree) ?? below.find(isFree);
  return post ? [post.postId] : [];
}

function idOf({ postId }: PostInLine): string {
  return postId;
}
