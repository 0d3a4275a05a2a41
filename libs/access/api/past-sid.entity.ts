import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A replaced id of a session: kept so that its use by a thief is seen. */
@Entity('past_sid')
@Index('ix_past_sid_replaced', ['replacedAt'])
export class PastSid {
  @PrimaryColumn(hashColumn({ name: 'sid_hash' }))
  sidHash!: string;

  @Column(idColumn({ name: 'session_id' }))
  sessionId!: string;

  @Column(instantColumn({ name: 'replaced_at' }))
  replacedAt!: Instant;
}
