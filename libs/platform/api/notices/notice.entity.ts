import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '@sanchika/platform/kernel';
import { idColumn, instantColumn } from '../database/columns';

/** News for somebody, written in the transaction of the fact it tells: the transactional outbox. */
@Entity('notice')
@Index('ix_notice_recipient', ['recipientId', 'id'])
@Index('ix_notice_state', ['state', 'id'])
export class Notice {
  @PrimaryColumn(idColumn())
  id!: string;

  /** The sealed event it tells of. */
  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column({ type: 'varchar', length: 48 })
  kind!: string;

  @Column(idColumn({ name: 'recipient_id' }))
  recipientId!: string;

  /** The thing it is about. */
  @Column(idColumn({ name: 'topic_id' }))
  topicId!: string;

  @Column(instantColumn({ name: 'made_at' }))
  madeAt!: Instant;

  /** `new` until every channel has had it. */
  @Column({ type: 'varchar', length: 16 })
  state!: 'new' | 'delivered';
}
