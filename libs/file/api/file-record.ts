import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { Asking } from './askings/asking.entity';
import type { File } from './file.entity';
import { HoldingInterval } from './holding-interval.entity';

/** A file with what rights to it rest on: what every judgement begins with. */
export interface FileRecord {
  readonly file: File;
  /** All of them, oldest first. */
  readonly intervals: HoldingInterval[];
  /** In the order of asking. */
  readonly askings: Asking[];
}

/** Completes files to records, in the order given; reads once for all of them. */
export async function loadRecords(manager: EntityManager, files: readonly File[]): Promise<FileRecord[]> {
  if (files.length === 0) return [];
  const fileId = In(files.map(({ id }) => id));
  const intervals = await manager.find(HoldingInterval, { where: { fileId }, order: { seq: 'ASC' } });
  const askings = await manager.find(Asking, { where: { fileId }, order: { askedSeq: 'ASC', id: 'ASC' } });
  const isOf = (file: File) => (row: { readonly fileId: string }) => row.fileId === file.id;
  return files.map((file) => ({
    file,
    intervals: intervals.filter(isOf(file)),
    askings: askings.filter(isOf(file)),
  }));
}

/** {@link loadRecords} for one file. */
export async function loadRecord(manager: EntityManager, file: File): Promise<FileRecord> {
  const [record] = await loadRecords(manager, [file]);
  if (!record) throw new Error(`no record of ${file.id}`);
  return record;
}
