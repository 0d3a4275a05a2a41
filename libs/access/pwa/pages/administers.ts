import type { HeldPost } from '@sanchika/access/contract';

const ADMINISTRATORS: readonly string[] = ['localAdmin', 'districtAdmin', 'stateAdmin'];

/** Whether the post in which one acts keeps people and postings (UA-1); the server judges again. */
export function administers(post: HeldPost | null): boolean {
  return post?.roles.some((role) => ADMINISTRATORS.includes(role)) ?? false;
}
