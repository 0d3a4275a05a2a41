import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, instantColumn } from '../database/columns';

/** An upload that arrives in pieces; its bytes lie in quarantine under its id. */
@Entity('upload')
@Index('ix_upload_owner', ['ownerId', 'madeAt'])
export class PendingUpload {
  @PrimaryColumn(idColumn())
  id!: string;

  /** The person who began it; nobody else hears of it. */
  @Column(idColumn({ name: 'owner_id' }))
  ownerId!: string;

  /** Bytes, when it is whole. */
  @Column({ type: 'int' })
  length!: number;

  @Column(instantColumn({ name: 'made_at' }))
  madeAt!: Instant;
}
