import { paiseColumn } from '@sanchika/office/api';
import type { SanctionState } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A block that asks for money. Its figures and words never change: a changed one takes its place (EN-13). */
@Entity('sanction')
@Index('ix_sanction_file', ['fileId', 'drawnSeq'])
export class Sanction {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'varchar', length: 16 })
  state!: SanctionState;

  @Column({ ...paiseColumn(), name: 'amount_paise' })
  amountPaise!: number;

  @Column({ type: 'varchar', length: 64, name: 'budget_head' })
  budgetHead!: string;

  @Column({ type: 'varchar', length: 200 })
  payee!: string;

  @Column({ type: 'varchar', length: 200, name: 'rule_cited' })
  ruleCited!: string;

  @Column({ ...paiseColumn(), name: 'available_paise' })
  availablePaise!: number;

  @Column({ type: 'varchar', length: 1000 })
  purpose!: string;

  @Column(idColumn({ name: 'drawn_by_post_id' }))
  drawnByPostId!: string;

  @Column(idColumn({ name: 'drawn_by_person_id' }))
  drawnByPersonId!: string;

  @Column(instantColumn({ name: 'drawn_at' }))
  drawnAt!: Instant;

  @Column({ type: 'int', name: 'drawn_seq' })
  drawnSeq!: number;

  /** Who decided it, took it back or put another in its place; null while it is proposed. */
  @Column(idColumn({ name: 'ended_by_post_id', nullable: true }))
  endedByPostId!: string | null;

  @Column(idColumn({ name: 'ended_by_person_id', nullable: true }))
  endedByPersonId!: string | null;

  @Column(instantColumn({ name: 'ended_at', nullable: true }))
  endedAt!: Instant | null;

  @Column({ type: 'int', name: 'ended_seq', nullable: true })
  endedSeq!: number | null;

  @Column(idColumn({ name: 'ended_event_id', nullable: true }))
  endedEventId!: string | null;

  /** The power under which it was sanctioned. */
  @Column({ ...paiseColumn({ nullable: true }), name: 'limit_paise' })
  limitPaise!: number | null;

  /** The order that gave the power; null for the standing limit of the post. */
  @Column(idColumn({ name: 'limit_id', nullable: true }))
  limitId!: string | null;
}
