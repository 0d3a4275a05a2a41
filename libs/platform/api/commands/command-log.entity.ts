import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@sanchika/platform/kernel';
import { hashColumn, idColumn, instantColumn } from '../database/columns';

/** One applied act with its first answer: what makes a repeated key harmless. */
@Entity('command_log')
export class CommandLog {
  /** Who sent it; keys of different people never meet. */
  @PrimaryColumn(idColumn({ name: 'principal' }))
  principal!: string;

  @PrimaryColumn(idColumn({ name: 'command_key' }))
  key!: string;

  @Column({ type: 'varchar', length: 64 })
  operation!: string;

  /** SHA-256 over the canonical form of operation, params and body. */
  @Column(hashColumn({ name: 'request_hash' }))
  requestHash!: string;

  /** JSON; null when the answer was empty or is a secret. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column(instantColumn({ name: 'applied_at' }))
  appliedAt!: Instant;
}
