import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One line of the security log. Rows are only ever inserted; triggers refuse all else. */
@Entity('security_log')
@Index('ix_security_log_person', ['personRef', 'id'])
export class SecurityEvent {
  @PrimaryColumn(idColumn())
  id!: string;

  /** By the machine's clock. */
  @Column(instantColumn())
  at!: Instant;

  /** What happened, for example `sign-in` or `refused`. */
  @Column({ type: 'varchar', length: 32 })
  kind!: string;

  /** The person's reference of that month, never the id; null when nobody is known to be behind it. */
  @Column(idColumn({ name: 'person_ref', nullable: true }))
  personRef!: string | null;

  @Column(idColumn({ name: 'post_id', nullable: true }))
  postId!: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  operation!: string | null;

  /** The id of what it was about: a file, a device; of another person the reference of that month. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  topic!: string | null;

  /** A rule id, a problem code or `done`. */
  @Column({ type: 'varchar', length: 64 })
  result!: string;
}
