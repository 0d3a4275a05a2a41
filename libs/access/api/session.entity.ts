import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A session and all the ids it has had; only the newest id is its own, and only as a hash. */
@Entity('session')
@Index('ux_session_sid', ['sidHash'], { unique: true })
@Index('ix_session_person', ['personId'])
@Index('ix_session_device', ['deviceId'])
@Index('ix_session_expires', ['expiresAt'])
export class Session {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(hashColumn({ name: 'sid_hash' }))
  sidHash!: string;

  /** Each next id is made from the one before under this key, so that every process makes the same. */
  @Column({ type: 'varchar', length: 64, name: 'rotation_key' })
  rotationKey!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(idColumn({ name: 'device_id' }))
  deviceId!: string;

  /** The charge under which one has chosen to act. */
  @Column(idColumn({ name: 'posting_id', nullable: true }))
  postingId!: string | null;

  /** Factors, `pwd` or `slip`, separated by blanks. */
  @Column({ type: 'varchar', length: 64 })
  amr!: string;

  @Column(instantColumn({ name: 'created_at' }))
  createdAt!: Instant;

  @Column(instantColumn({ name: 'rotated_at' }))
  rotatedAt!: Instant;

  /** Written once a minute at most. */
  @Column(instantColumn({ name: 'last_seen_at' }))
  lastSeenAt!: Instant;

  @Column(instantColumn({ name: 'expires_at' }))
  expiresAt!: Instant;

  /** When the person last proved anew who he is; gone as soon as the id changes. */
  @Column(instantColumn({ name: 'stepped_up_at', nullable: true }))
  steppedUpAt!: Instant | null;

  @Column(instantColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Instant | null;
}
