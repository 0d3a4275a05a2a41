import type { Decision, DelayReason, DueBasis, IntervalEnding } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One post's holding of a file, `[fromAt, toAt)`. The intervals of a run meet without a gap (TR-1). */
@Entity('holding_interval')
@Index('ix_holding_interval_post', ['postId', 'fromAt'])
export class HoldingInterval {
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;

  @PrimaryColumn({ type: 'int' })
  seq!: number;

  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  /** Who sat at the post when it began; null when the post was vacant. */
  @Column(idColumn({ name: 'person_id', nullable: true }))
  personId!: string | null;

  @Column(instantColumn({ name: 'from_at' }))
  fromAt!: Instant;

  @Column(instantColumn({ name: 'to_at', nullable: true }))
  toAt!: Instant | null;

  @Column(instantColumn({ name: 'due_at' }))
  dueAt!: Instant;

  @Column({ type: 'varchar', length: 16, name: 'due_basis' })
  dueBasis!: DueBasis;

  @Column(instantColumn({ name: 'read_at', nullable: true }))
  readAt!: Instant | null;

  @Column({ type: 'varchar', length: 16, name: 'ended_by', nullable: true })
  endedBy!: IntervalEnding | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  decision!: Decision | null;

  @Column({ type: 'varchar', length: 24, name: 'delay_code', nullable: true })
  delayCode!: DelayReason | null;

  @Column({ type: 'varchar', length: 500, name: 'delay_words', nullable: true })
  delayWords!: string | null;

  @Column(idColumn({ name: 'opened_event_id' }))
  openedEventId!: string;

  @Column(idColumn({ name: 'ended_event_id', nullable: true }))
  endedEventId!: string | null;

  /** Place in the chain of the event that ended it: up to there a former holder sees the file. */
  @Column({ type: 'int', name: 'ended_seq', nullable: true })
  endedSeq!: number | null;
}
