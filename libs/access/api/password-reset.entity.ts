import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A reset that one administrator proposed and another has to confirm. */
@Entity('password_reset')
@Index('ix_password_reset_expires', ['expiresAt'])
@Index('ix_password_reset_person', ['personId'])
export class PasswordReset {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(idColumn({ name: 'proposed_by' }))
  proposedBy!: string;

  @Column(instantColumn({ name: 'proposed_at' }))
  proposedAt!: Instant;

  @Column(instantColumn({ name: 'expires_at' }))
  expiresAt!: Instant;

  @Column(idColumn({ name: 'confirmed_by', nullable: true }))
  confirmedBy!: string | null;

  @Column(instantColumn({ name: 'confirmed_at', nullable: true }))
  confirmedAt!: Instant | null;
}
