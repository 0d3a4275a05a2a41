import { listEntry } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import type { File } from '../file.entity';
import { listName } from './list-names';

/**
 * Lets posts find a file on which they get a ground of their own without holding it: they are asked, or named. Whether
 * the ground still stands is judged whenever they search.
 */
export async function admitPosts(
  tx: Transaction,
  { computerNo }: Pick<File, 'computerNo'>,
  postIds: readonly string[],
): Promise<void> {
  if (postIds.length > 0)
    await listEntry(tx, computerNo, { names: postIds.map(listName.reachedBy), places: 0 });
}
