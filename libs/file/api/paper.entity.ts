import type { PaperFlag } from '@sanchika/file/domain';
import type { PAPER_MEDIA_TYPES } from '@sanchika/file/contract';
import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type PaperMediaType = (typeof PAPER_MEDIA_TYPES)[number];

/** A paper of the correspondence side; its bytes are a blob named by their hash. Only its flag ever changes. */
@Entity('paper')
@Index('ux_paper_serial', ['fileId', 'serial'], { unique: true })
@Index('ix_paper_sha256', ['sha256'])
export class Paper {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int' })
  serial!: number;

  /** Pages are numbered on through the file (EN-8). */
  @Column({ type: 'int', name: 'page_from', default: 0 })
  pageFrom!: number;

  @Column({ type: 'int', default: 1 })
  pages!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 200, name: 'file_name' })
  fileName!: string;

  @Column({ type: 'varchar', length: 32, name: 'media_type' })
  mediaType!: PaperMediaType;

  @Column({ type: 'int' })
  size!: number;

  @Column(hashColumn())
  sha256!: string;

  @Column({ type: 'varchar', length: 200, name: 'received_from', nullable: true })
  receivedFrom!: string | null;

  @Column({ type: 'varchar', length: 80, name: 'letter_no', nullable: true })
  letterNo!: string | null;

  @Column({ type: 'varchar', length: 10, name: 'letter_date', nullable: true })
  letterDate!: IsoDate | null;

  @Column({ type: 'varchar', length: 8, nullable: true })
  flag!: PaperFlag | null;

  /** FR-I is 1; null for any other flag. */
  @Column({ type: 'int', name: 'receipt_no', nullable: true })
  receiptNo!: number | null;

  /** Place in the chain of the event that gave or took the flag last; null when none did. */
  @Column({ type: 'int', name: 'flag_seq', nullable: true })
  flagSeq!: number | null;

  @Column(idColumn({ name: 'added_by_post_id' }))
  addedByPostId!: string;

  @Column(instantColumn({ name: 'added_at' }))
  addedAt!: Instant;

  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column({ type: 'int', name: 'event_seq' })
  eventSeq!: number;
}
