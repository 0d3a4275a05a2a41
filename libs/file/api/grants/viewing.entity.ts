import type { ViewingKind } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody saw of a restricted file (UA-8); sealed in the chain of the file before it was shown. */
@Entity('viewing')
@Index('ix_viewing_file', ['fileId', 'seq'])
@Index('ix_viewing_reader', ['fileId', 'personId', 'deviceId', 'at'])
export class Viewing {
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int' })
  seq!: number;

  @Column({ type: 'varchar', length: 16 })
  kind!: ViewingKind;

  /** The paper that was taken out; null for the whole file. */
  @Column(idColumn({ name: 'paper_id', nullable: true }))
  paperId!: string | null;

  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(idColumn({ name: 'device_id' }))
  deviceId!: string;

  @Column(instantColumn())
  at!: Instant;
}
