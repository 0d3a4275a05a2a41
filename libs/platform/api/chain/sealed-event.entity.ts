import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '@sanchika/platform/kernel';
import { hashColumn, idColumn, instantColumn } from '../database/columns';

/** One sealed event of one chain. Rows are only ever inserted; triggers and grants refuse all else. */
@Entity('sealed_event')
@Index('ux_sealed_event_chain', ['chainKind', 'chainId', 'seq'], { unique: true })
export class SealedEvent {
  @PrimaryColumn(idColumn())
  id!: string;

  /** What the chain belongs to, for example `file`. */
  @Column({ type: 'varchar', length: 16, name: 'chain_kind' })
  chainKind!: string;

  @Column(idColumn({ name: 'chain_id' }))
  chainId!: string;

  /** Place in the chain, from 1 without gaps. */
  @Column({ type: 'int' })
  seq!: number;

  @Column({ type: 'varchar', length: 48 })
  type!: string;

  @Column(instantColumn())
  at!: Instant;

  @Column(hashColumn({ name: 'prev_hash' }))
  prevHash!: string;

  @Column(hashColumn())
  hash!: string;

  /** The canonical bytes that were hashed; never serialised anew. */
  @Column({ type: 'blob' })
  payload!: Buffer;
}
