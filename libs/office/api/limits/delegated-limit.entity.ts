import type { LimitSource, OfficeTier, Role } from '@sanchika/office/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { paiseColumn } from '../columns';

/** A financial power that an order delegates to a post, or to every post with a role in offices of a tier. */
@Entity('delegated_limit')
@Index('ix_delegated_limit_post', ['postId'])
@Index('ix_delegated_limit_role', ['role', 'officeTier'])
export class DelegatedLimitRow {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'post_id', nullable: true }))
  postId!: string | null;

  @Column({ type: 'varchar', length: 24, nullable: true })
  role!: Role | null;

  @Column({ type: 'varchar', length: 16, name: 'office_tier', nullable: true })
  officeTier!: OfficeTier | null;

  /** Null for every head. */
  @Column({ type: 'varchar', length: 64, name: 'budget_head', nullable: true })
  budgetHead!: string | null;

  @Column({ ...paiseColumn(), name: 'amount_paise' })
  amountPaise!: number;

  @Column({ ...paiseColumn({ nullable: true }), name: 'step_up_above_paise' })
  stepUpAbovePaise!: number | null;

  @Column({ type: 'varchar', length: 120, name: 'order_no' })
  orderNo!: string;

  @Column({ type: 'varchar', length: 16 })
  source!: LimitSource;

  @Column({ type: 'varchar', length: 10, name: 'in_force_from' })
  from!: IsoDate;

  /** The last day; null while no order ends it. */
  @Column({ type: 'varchar', length: 10, name: 'in_force_until', nullable: true })
  until!: IsoDate | null;

  @Column(instantColumn({ name: 'recorded_at' }))
  recordedAt!: Instant;
}
