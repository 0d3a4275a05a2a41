import type { UnparkedBy } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A time during which a file was put by: the clock of its desk stood still. */
@Entity('parking')
@Index('ix_parking_post', ['postId', 'endedAt', 'returnsAt', 'fileId'])
@Index('ix_parking_returns', ['endedAt', 'returnsAt'])
export class Parking {
  /** The event that parked the file. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  /** The post with which the file lies. */
  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column(instantColumn({ name: 'parked_at' }))
  parkedAt!: Instant;

  @Column({ type: 'varchar', length: 10, name: 'review_on' })
  reviewOn!: IsoDate;

  /** When the office opens on the day of review. */
  @Column(instantColumn({ name: 'returns_at' }))
  returnsAt!: Instant;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column(instantColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Instant | null;

  @Column({ type: 'varchar', length: 16, name: 'ended_by', nullable: true })
  endedBy!: UnparkedBy | null;
}
