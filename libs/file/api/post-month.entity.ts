import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What ended at a desk in a month: kept in the transaction of each movement, equal to a recomputation. */
@Entity('post_month')
export class PostMonth {
  /** `2026-03`, by the local date on which the interval ended. */
  @PrimaryColumn({ type: 'varchar', length: 7 })
  month!: string;

  @PrimaryColumn(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column({ type: 'int' })
  movements!: number;

  @Column({ type: 'int', name: 'held_minutes' })
  heldMinutes!: number;

  @Column({ type: 'int', name: 'delay_minutes' })
  delayMinutes!: number;
}
