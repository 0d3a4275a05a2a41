import type { EntityManager } from 'typeorm';
import { In, IsNull } from 'typeorm';
import { Asking } from './askings/asking.entity';
import { File } from './file.entity';
import { FileGrant } from './grants/file-grant.entity';
import { HoldingInterval } from './holding-interval.entity';
import { lentTo } from './linking/lendings';

/** A file with what rights to it rest on: what every judgement begins with. */
export interface FileRecord {
  readonly file: File;
  /** All of them, oldest first. */
  readonly intervals: HoldingInterval[];
  /** In the order of asking. */
  readonly askings: Asking[];
  /** The reader's own post, when he holds a file that links this one; other posts are not looked for. */
  readonly lentToPostIds: readonly string[];
  /** The reader's own post, when the file is a part of a file that he holds. */
  readonly mainHolderPostId: string | null;
  /** Those that nobody has taken back, in the order of naming; whether their day is over is for the clock. */
  readonly grants: FileGrant[];
}

/** For whom a file is loaded; nothing is lent to nobody. */
type ReaderPost = { readonly postId: string } | null;

/**
 * Completes files to records, in the order given; reads once for all of them. Without a reader they say what posts
 * may do in their own right: so search asks, which links do not widen.
 */
export async function loadRecords(
  manager: EntityManager,
  files: readonly File[],
  reader: ReaderPost = null,
): Promise<FileRecord[]> {
  if (files.length === 0) return [];
  const fileIds = files.map(({ id }) => id);
  const fileId = In(fileIds);
  const intervals = await manager.find(HoldingInterval, { where: { fileId }, order: { seq: 'ASC' } });
  const askings = await manager.find(Asking, { where: { fileId }, order: { askedSeq: 'ASC', id: 'ASC' } });
  const lent = reader && (await lentTo(manager, reader, fileIds));
  const ofHeld = reader && (await partsOfHeld(manager, reader, files));
  const grants = await manager.find(FileGrant, {
    where: { fileId, revokedEventId: IsNull() },
    order: { grantedSeq: 'ASC' },
  });
  const isOf = (file: File) => (row: { readonly fileId: string }) => row.fileId === file.id;
  return files.map((file) => ({
    file,
    intervals: intervals.filter(isOf(file)),
    askings: askings.filter(isOf(file)),
    lentToPostIds: reader && lent?.has(file.id) ? [reader.postId] : [],
    mainHolderPostId: reader && ofHeld?.has(file.mainFileId) ? reader.postId : null,
    grants: grants.filter(isOf(file)),
  }));
}

/** The main files among those of these parts that lie with the post. */
async function partsOfHeld(
  manager: EntityManager,
  { postId: holderPostId }: { readonly postId: string },
  files: readonly File[],
): Promise<ReadonlySet<string | null>> {
  const mainIds = files.flatMap(({ mainFileId }) => mainFileId ?? []);
  if (mainIds.length === 0) return new Set();
  const held = await manager.findBy(File, { id: In(mainIds), holderPostId });
  return new Set(held.map(({ id }) => id));
}

/** {@link loadRecords} for one file. */
export async function loadRecord(
  manager: EntityManager,
  file: File,
  reader: ReaderPost = null,
): Promise<FileRecord> {
  const [record] = await loadRecords(manager, [file], reader);
  if (!record) throw new Error(`no record of ${file.id}`);
  return record;
}
