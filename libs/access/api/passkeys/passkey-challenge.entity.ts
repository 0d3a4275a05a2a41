import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an authenticator was given to sign: good once, for one purpose, for one session where there is one. */
@Entity('passkey_challenge')
@Index('ix_passkey_challenge_expires', ['expiresAt'])
export class PasskeyChallenge {
  @PrimaryColumn(hashColumn())
  hash!: string;

  /** `enrol`, `sign-in` or `step-up`. */
  @Column({ type: 'varchar', length: 16 })
  purpose!: string;

  @Column(idColumn({ name: 'session_id', nullable: true }))
  sessionId!: string | null;

  @Column(instantColumn({ name: 'expires_at' }))
  expiresAt!: Instant;
}
