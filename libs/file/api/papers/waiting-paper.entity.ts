import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A paper that is kept apart until the virus scanner answers, with the act that is to put it on the file. */
@Entity('waiting_paper')
@Index('ix_waiting_paper_file', ['fileId', 'postId'])
@Index('ix_waiting_paper_state', ['state', 'arrivedAt'])
export class WaitingPaper {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  /** The post from which it was sent; the others do not see it. */
  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'int' })
  size!: number;

  /** The act as it came, as JSON: who acts, under which key, and what was received. */
  @Column({ type: 'text' })
  act!: string;

  @Column({ type: 'varchar', length: 16 })
  state!: 'waiting' | 'refused';

  /** The code of the problem for which it was refused. */
  @Column({ type: 'varchar', length: 64, nullable: true })
  reason!: string | null;

  @Column(instantColumn({ name: 'arrived_at' }))
  arrivedAt!: Instant;
}
