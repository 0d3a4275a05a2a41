import type { PostingKind } from '@sanchika/office/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who holds which post, in the half-open period from `fromAt` to `toAt`. */
@Entity('posting')
@Index('ix_posting_post', ['postId', 'toAt'])
@Index('ix_posting_person', ['personId', 'toAt'])
export class Posting {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: PostingKind;

  @Column(instantColumn({ name: 'from_at' }))
  fromAt!: Instant;

  /** The end of time while nobody has ended it. */
  @Column(instantColumn({ name: 'to_at' }))
  toAt!: Instant;

  @Column({ type: 'varchar', length: 120, name: 'order_no' })
  orderNo!: string;
}
