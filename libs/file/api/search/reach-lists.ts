import type { File } from '../file.entity';
import { listName, monthOf } from './list-names';

/** The desk on which a file lies or last lay, with the places it belongs to. */
export interface Desk {
  readonly postId: string;
  readonly officeId: string;
  readonly districtId: string | null;
}

/** As much of a file as the lists beside its words rest on. */
export type Listed = Pick<
  File,
  'state' | 'classification' | 'creatorPostId' | 'holderPostId' | 'reopenAskedPostId' | 'createdAt'
>;

/** The lists that change as the file goes its way; a draft lies on no desk. */
export function passingLists({ state, classification }: Listed, desk: Desk | null): string[] {
  const lists = [listName.inState(state)];
  if (desk === null || state === 'draft' || state === 'discarded') return lists;
  if (classification !== 'ordinary') return [...lists, listName.restrictedOnDesk(desk.postId)];
  const { postId, officeId, districtId } = desk;
  lists.push(listName.onDesk(postId), listName.inOffice(officeId));
  return districtId === null ? lists : [...lists, listName.inDistrict(districtId)];
}

/** The lists that a file never leaves. Whoever once held it may look for it as it then was. */
export function lastingLists(file: Listed, holders: readonly string[]): string[] {
  const posts = [file.creatorPostId, file.holderPostId, file.reopenAskedPostId, ...holders];
  const reached = new Set(posts.filter((postId) => postId !== null));
  return [...[...reached].map(listName.reachedBy), listName.openedIn(monthOf(file.createdAt))];
}
