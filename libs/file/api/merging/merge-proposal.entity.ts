import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A proposal that another main file end in this one; it goes with the file until somebody competent answers (FM-4). */
@Entity('merge_proposal')
@Index('ix_merge_proposal_file', ['fileId', 'answeredAt'])
export class MergeProposal {
  /** The event that proposed it. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'other_file_id' }))
  otherFileId!: string;

  @Column(idColumn({ name: 'by_post_id' }))
  byPostId!: string;

  @Column(instantColumn({ name: 'proposed_at' }))
  proposedAt!: Instant;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column({ type: 'varchar', length: 16, nullable: true })
  answer!: 'merged' | 'refused' | null;

  @Column(instantColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Instant | null;

  /** Why it was refused. */
  @Column({ type: 'varchar', length: 500, name: 'answer_reason', nullable: true })
  answerReason!: string | null;
}
