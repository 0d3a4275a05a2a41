import { instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Failed tries of one account, or of one of its known devices; all processes count in the same rows. */
@Entity('login_attempt')
@Index('ix_login_attempt_last', ['lastFailureAt'])
export class LoginAttempt {
  @PrimaryColumn({ type: 'varchar', length: 80 })
  bucket!: string;

  /** Raised with every change: what a compare-and-set compares. */
  @Column({ type: 'int' })
  tries!: number;

  @Column({ type: 'int' })
  failures!: number;

  @Column(instantColumn({ name: 'last_failure_at' }))
  lastFailureAt!: Instant;

  @Column({ type: 'int', name: 'window_failures' })
  windowFailures!: number;

  @Column(instantColumn({ name: 'window_started_at' }))
  windowStartedAt!: Instant;

  @Column({ type: 'int', name: 'day_failures' })
  dayFailures!: number;

  @Column(instantColumn({ name: 'day_started_at' }))
  dayStartedAt!: Instant;
}
