import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `queued`, taken by the push service, shown by the device, tapped by the person; or given up (NT-7). */
export type DeliveryState = 'queued' | 'accepted' | 'shown' | 'opened' | 'failed';

/** One alert on its way to one device. Times are the machine’s: they bound work, not the office. */
@Entity('push_delivery')
@Index('ix_push_delivery_state', ['state', 'nextAt'])
@Index('ix_push_delivery_alert', ['alertId'])
@Index('ix_push_delivery_subscription', ['subscriptionId'])
export class PushDelivery {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'alert_id' }))
  alertId!: string;

  @Column(idColumn({ name: 'subscription_id' }))
  subscriptionId!: string;

  @Column({ type: 'varchar', length: 16 })
  state!: DeliveryState;

  /** Not tried before; while a process sends it, when another may take it over. */
  @Column(instantColumn({ name: 'next_at' }))
  nextAt!: Instant;

  @Column({ type: 'int' })
  tries!: number;

  @Column(instantColumn({ name: 'queued_at' }))
  queuedAt!: Instant;

  @Column(instantColumn({ name: 'accepted_at', nullable: true }))
  acceptedAt!: Instant | null;

  @Column(instantColumn({ name: 'shown_at', nullable: true }))
  shownAt!: Instant | null;

  @Column(instantColumn({ name: 'opened_at', nullable: true }))
  openedAt!: Instant | null;

  /** Why it was given up: a status of the push service, or a word. */
  @Column({ type: 'varchar', length: 40, nullable: true })
  fault!: string | null;
}
