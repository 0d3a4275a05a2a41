import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a person may sign in. Who has no row has never been given a slip. */
@Entity('account')
export class Account {
  @PrimaryColumn(idColumn({ name: 'person_id' }))
  personId!: string;

  /** Argon2id in PHC form; null until a slip is redeemed. */
  @Column({ type: 'varchar', length: 255, name: 'password_hash', nullable: true })
  passwordHash!: string | null;

  /** Of a one-time slip that is still open. */
  @Column(hashColumn({ name: 'slip_hash', nullable: true }))
  slipHash!: string | null;

  @Column(instantColumn({ name: 'slip_expires_at', nullable: true }))
  slipExpiresAt!: Instant | null;

  /** Since when no factor opens a session, because the person is suspended or has left. */
  @Column(instantColumn({ name: 'closed_at', nullable: true }))
  closedAt!: Instant | null;
}
