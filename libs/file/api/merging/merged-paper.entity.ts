import type { PaperFlag } from '@sanchika/file/domain';
import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A paper of a file that ended in this one, with its serial and pages here (EN-8). Only its flag ever changes. */
@Entity('merged_paper')
@Index('ux_merged_paper_serial', ['fileId', 'serial'], { unique: true })
export class MergedPaper {
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;

  @PrimaryColumn(idColumn({ name: 'paper_id' }))
  paperId!: string;

  @Column({ type: 'int' })
  serial!: number;

  @Column({ type: 'int', name: 'page_from' })
  pageFrom!: number;

  @Column({ type: 'varchar', length: 8, nullable: true })
  flag!: PaperFlag | null;

  @Column({ type: 'int', name: 'receipt_no', nullable: true })
  receiptNo!: number | null;

  @Column({ type: 'int', name: 'flag_seq', nullable: true })
  flagSeq!: number | null;

  /** The merging that brought it, and its place in the chain. */
  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column({ type: 'int', name: 'event_seq' })
  eventSeq!: number;
}
