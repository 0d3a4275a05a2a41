import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser in which a person has signed in before. A shared one is a device of each of its people. */
@Entity('device')
@Index('ux_device_token', ['personId', 'tokenHash'], { unique: true })
export class Device {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(hashColumn({ name: 'token_hash' }))
  tokenHash!: string;

  @Column({ type: 'varchar', length: 80 })
  name!: string;

  @Column(instantColumn({ name: 'first_seen_at' }))
  firstSeenAt!: Instant;

  @Column(instantColumn({ name: 'last_seen_at' }))
  lastSeenAt!: Instant;

  @Column(instantColumn({ name: 'revoked_at', nullable: true }))
  revokedAt!: Instant | null;

  /** When its owner asked that it forget all it keeps, and when it said that it has. */
  @Column(instantColumn({ name: 'wipe_asked_at', nullable: true }))
  wipeAskedAt!: Instant | null;

  @Column(instantColumn({ name: 'wiped_at', nullable: true }))
  wipedAt!: Instant | null;
}
