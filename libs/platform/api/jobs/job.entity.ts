import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@sanchika/platform/kernel';
import { instantColumn } from '../database/columns';

/** A recurring job and who runs it now. Several processes share the table without doubling a run. */
@Entity('job')
export class Job {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  name!: string;

  @Column(instantColumn({ name: 'due_at' }))
  dueAt!: Instant;

  /** Until when a process has claimed the run; past claims count for nothing. */
  @Column(instantColumn({ name: 'claimed_until' }))
  claimedUntil!: Instant;

  @Column({ type: 'varchar', length: 255, name: 'last_result', nullable: true })
  lastResult!: string | null;
}
