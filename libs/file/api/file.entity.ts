import type { Classification, FileState, Priority } from '@sanchika/file/domain';
import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A file as it stands. A post holds it, never a person. It changes only together with its chain, by
 * compare-and-set on `headHash`; `save()` is never used on it.
 */
@Entity('file')
@Index('ux_file_computer_no', ['computerNo'], { unique: true })
@Index('ux_file_number', ['fileNumber'], { unique: true })
@Index('ix_file_creator', ['creatorPostId', 'id'])
@Index('ix_file_attached_to', ['attachedToId'])
@Index('ix_file_touched', ['touchedAt', 'id'])
@Index('ux_file_part', ['mainFileId', 'partNo'], { unique: true })
@Index('ix_file_merged_into', ['mergedIntoId'])
export class File {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column({ type: 'int', name: 'computer_no' })
  computerNo!: number;

  /** Null until activation. */
  @Column({ type: 'varchar', length: 160, name: 'file_number', nullable: true })
  fileNumber!: string | null;

  @Column({ type: 'varchar', length: 300 })
  subject!: string;

  /** The subject as search folds it. */
  @Column({ type: 'varchar', length: 400, name: 'subject_folded' })
  subjectFolded!: string;

  @Column({ type: 'varchar', length: 16, name: 'subject_head' })
  subjectHead!: string;

  /** Null for a case of no particular kind: its priority alone sets the time limit. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  category!: string | null;

  @Column({ type: 'varchar', length: 16 })
  priority!: Priority;

  @Column({ type: 'varchar', length: 16 })
  classification!: Classification;

  @Column({ type: 'varchar', length: 16 })
  state!: FileState;

  @Column(idColumn({ name: 'office_id' }))
  officeId!: string;

  @Column(idColumn({ name: 'section_id', nullable: true }))
  sectionId!: string | null;

  @Column(idColumn({ name: 'creator_post_id' }))
  creatorPostId!: string;

  @Column(idColumn({ name: 'creator_person_id' }))
  creatorPersonId!: string;

  @Column(instantColumn({ name: 'created_at' }))
  createdAt!: Instant;

  /** Null once the file is closed or discarded. */
  @Column(idColumn({ name: 'holder_post_id', nullable: true }))
  holderPostId!: string | null;

  /** The open holding interval; 0 while there is none. */
  @Column({ type: 'int', name: 'interval_seq' })
  intervalSeq!: number;

  @Column({ type: 'int', name: 'note_count' })
  noteCount!: number;

  @Column({ type: 'int', name: 'para_count' })
  paraCount!: number;

  @Column({ type: 'int', name: 'paper_count' })
  paperCount!: number;

  /** Pages of all papers together; the next page gets the number after it. */
  @Column({ type: 'int', name: 'page_count', default: 0 })
  pageCount!: number;

  /** Null when nothing limits the case as a whole. */
  @Column(instantColumn({ name: 'case_due_at', nullable: true }))
  caseDueAt!: Instant | null;

  /** Start of the case clock: activation or reopening. Null in a draft. */
  @Column(instantColumn({ name: 'case_started_at', nullable: true }))
  caseStartedAt!: Instant | null;

  @Column({ type: 'varchar', length: 1, nullable: true })
  retention!: 'A' | 'B' | 'C' | null;

  /** After this day a file of category C may be weeded. */
  @Column({ type: 'varchar', length: 10, name: 'retain_until', nullable: true })
  retainUntil!: IsoDate | null;

  /** Set while a competent post is asked to let the closed file be reopened. */
  @Column(idColumn({ name: 'reopen_asked_post_id', nullable: true }))
  reopenAskedPostId!: string | null;

  /** The file of which this is a part; null for a main file. */
  @Column(idColumn({ name: 'main_file_id', nullable: true }))
  mainFileId!: string | null;

  @Column({ type: 'int', name: 'part_no', nullable: true })
  partNo!: number | null;

  /** The file in which this one ended. */
  @Column(idColumn({ name: 'merged_into_id', nullable: true }))
  mergedIntoId!: string | null;

  /** The present volume. */
  @Column({ type: 'int', default: 1 })
  volume!: number;

  /** Pages of all earlier volumes. */
  @Column({ type: 'int', name: 'volume_start', default: 0 })
  volumeStart!: number;

  /** The main file with which it shares its custody; null while it goes by itself (FM-2). */
  @Column(idColumn({ name: 'attached_to_id', nullable: true }))
  attachedToId!: string | null;

  @Column(instantColumn({ name: 'touched_at' }))
  touchedAt!: Instant;

  /** The hash of the last event of the file's chain: what a compare-and-set compares. */
  @Column(hashColumn({ name: 'head_hash' }))
  headHash!: string;

  @Column({ type: 'int', name: 'head_seq' })
  headSeq!: number;

  @Column(instantColumn({ name: 'head_at' }))
  headAt!: Instant;

  /** The last event that changes what a decision rests on. */
  @Column({ type: 'int', name: 'decisive_seq' })
  decisiveSeq!: number;
}
