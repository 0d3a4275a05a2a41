import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The code app of a person. Its secret is encrypted under a key that lies in the data folder. */
@Entity('code_secret')
export class CodeSecretRow {
  @PrimaryColumn(idColumn({ name: 'person_id' }))
  personId!: string;

  /** Null until one is confirmed. */
  @Column({ type: 'varchar', length: 120, nullable: true })
  secret!: string | null;

  /** Handed out and not confirmed yet. */
  @Column({ type: 'varchar', length: 120, name: 'pending_secret', nullable: true })
  pendingSecret!: string | null;

  /** The half minute of the last code that was used. */
  @Column({ type: 'int', name: 'last_step' })
  lastStep!: number;

  @Column(instantColumn({ name: 'changed_at' }))
  changedAt!: Instant;
}
