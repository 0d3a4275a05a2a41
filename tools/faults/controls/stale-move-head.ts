import { File } from '@sanchika/file/api';
import type { Transaction } from '@sanchika/platform/api';
import type { DeepPartial } from 'typeorm';

/** What an ORM invites one to write: the file as it was read, with the changes, and nothing compared. */
export async function moveHead(tx: Transaction, before: File, after: DeepPartial<File>): Promise<void> {
  await tx.save(File, { ...before, ...after });
}

/** Holds nothing either. */
export async function holdHead(): Promise<void> {}
