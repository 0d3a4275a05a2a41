import type { EntityManager } from 'typeorm';
import { File } from '../file.entity';
import { loadRecords } from '../file-record';
import type { FileRecord } from '../file-record';

/** How many files are attached to this one. */
export function countAttached(manager: EntityManager, fileId: string): Promise<number> {
  return manager.countBy(File, { attachedToId: fileId });
}

/** The files that are attached to this one. */
export async function attachedTo(manager: EntityManager, fileId: string): Promise<FileRecord[]> {
  return loadRecords(manager, await manager.findBy(File, { attachedToId: fileId }));
}

/** Those that share the custody of the file, it and its main file included. */
export async function bundleOf(manager: EntityManager, record: FileRecord): Promise<FileRecord[]> {
  const { id, attachedToId } = record.file;
  if (attachedToId === null) return [record, ...(await attachedTo(manager, id))];
  const main = await loadRecords(manager, await manager.findBy(File, { id: attachedToId }));
  return [...main, ...(await attachedTo(manager, attachedToId))];
}

/** Files of one act are written in the order of their ids, so that no two acts wait for one another. */
export function inOrder<Step extends { readonly file: File }>(steps: readonly Step[]): Step[] {
  return steps.toSorted(({ file: one }, { file: other }) => (one.id < other.id ? -1 : 1));
}
