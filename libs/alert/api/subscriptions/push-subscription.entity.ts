import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where alerts ring: one browser of one person, as long as the session that subscribed it is not ended. */
@Entity('push_subscription')
@Index('ux_push_subscription_endpoint', ['endpointHash'], { unique: true })
@Index('ix_push_subscription_person', ['personId', 'id'])
export class PushSubscriptionRow {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(idColumn({ name: 'device_id' }))
  deviceId!: string;

  @Column(idColumn({ name: 'session_id' }))
  sessionId!: string;

  /** A secret: who knows it may send to the browser. */
  @Column({ type: 'varchar', length: 1000 })
  endpoint!: string;

  @Column(hashColumn({ name: 'endpoint_hash' }))
  endpointHash!: string;

  @Column({ type: 'varchar', length: 100 })
  p256dh!: string;

  @Column({ type: 'varchar', length: 40 })
  auth!: string;

  @Column(instantColumn({ name: 'created_at' }))
  createdAt!: Instant;
}
