import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One recovery code, good once. */
@Entity('recovery_code')
@Index('ix_recovery_code_person', ['personId', 'usedAt'])
export class RecoveryCode {
  @PrimaryColumn(hashColumn())
  hash!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column(instantColumn({ name: 'used_at', nullable: true }))
  usedAt!: Instant | null;
}
