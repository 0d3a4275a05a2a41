import type { Classification } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change of the classification of a file, with its reason. */
@Entity('reclassification')
@Index('ix_reclassification_file', ['fileId', 'seq'])
export class Reclassification {
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int' })
  seq!: number;

  @Column({ type: 'varchar', length: 16 })
  classification!: Classification;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column(idColumn({ name: 'by_post_id' }))
  byPostId!: string;

  @Column(idColumn({ name: 'by_person_id' }))
  byPersonId!: string;

  @Column(instantColumn())
  at!: Instant;
}
