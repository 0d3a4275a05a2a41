import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A proposal to reopen a closed file, with what the competent post made of it. */
@Entity('reopening')
@Index('ix_reopening_asked', ['askedPostId', 'answeredAt', 'proposedAt', 'fileId'])
@Index('ix_reopening_file', ['fileId', 'proposedAt'])
export class Reopening {
  /** The event that proposed it. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'proposed_by_post_id' }))
  proposedByPostId!: string;

  @Column(idColumn({ name: 'asked_post_id' }))
  askedPostId!: string;

  @Column(instantColumn({ name: 'proposed_at' }))
  proposedAt!: Instant;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column({ type: 'varchar', length: 16, nullable: true })
  answer!: 'allowed' | 'refused' | null;

  @Column(instantColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Instant | null;

  /** Why it was refused. */
  @Column({ type: 'varchar', length: 500, name: 'answer_reason', nullable: true })
  answerReason!: string | null;
}
