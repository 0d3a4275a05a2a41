import { requireOneChanged } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import type { QueryDeepPartialEntity } from 'typeorm';
import { File } from './file.entity';

/**
 * The compare-and-set on which everything rests: the file changes only if its head is still the one that was
 * read. Otherwise the whole act is rolled back and decided again on what is there now.
 */
export async function moveHead(
  tx: Transaction,
  before: File,
  after: QueryDeepPartialEntity<File>,
): Promise<void> {
  const result = await tx
    .createQueryBuilder()
    .update(File)
    .set(after)
    .where('id = :id AND headHash = :head', { id: before.id, head: before.headHash })
    .execute();
  requireOneChanged(result);
}

/**
 * For an act that leaves the head where it is: it stands only if the head is still the one that was read, and until
 * this transaction ends nobody moves it.
 */
export async function holdHead(tx: Transaction, { id, headHash }: File): Promise<void> {
  requireOneChanged(await tx.update(File, { id, headHash }, { headHash }));
}
