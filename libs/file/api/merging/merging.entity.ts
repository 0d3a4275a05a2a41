import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that ended in another, with the first numbers that its notes and papers have there. */
@Entity('merging')
@Index('ix_merging_file', ['fileId', 'mergedSeq'])
@Index('ux_merging_merged_file', ['mergedFileId'], { unique: true })
export class Merging {
  /** The event that took it in. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  /** The file that lives on. */
  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'merged_file_id' }))
  mergedFileId!: string;

  @Column({ type: 'boolean', name: 'is_part' })
  isPart!: boolean;

  @Column(idColumn({ name: 'by_post_id' }))
  byPostId!: string;

  @Column(instantColumn({ name: 'merged_at' }))
  mergedAt!: Instant;

  /** Place of the event in the chain of the file that lives on. */
  @Column({ type: 'int', name: 'merged_seq' })
  mergedSeq!: number;

  /** Why two main files were merged; null for a part. */
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason!: string | null;

  @Column({ type: 'int', name: 'note_from' })
  noteFrom!: number;

  @Column({ type: 'int', name: 'para_from' })
  paraFrom!: number;

  @Column({ type: 'int', name: 'serial_from' })
  serialFrom!: number;

  @Column({ type: 'int', name: 'page_from' })
  pageFrom!: number;
}
