import type { Classification, FileState, Priority } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One open file on one desk, with all that its card shows: the read model behind the inbox. Written only by
 * the file's one write path, in the transaction of the fact.
 */
@Entity('desk')
@Index('ux_desk_file', ['fileId'], { unique: true })
@Index('ix_desk_due', ['dueAt', 'fileId'])
@Index('ix_desk_late', ['classification', 'dueAt', 'postId', 'fileId'])
@Index('ix_desk_late_at', ['postId', 'classification', 'dueAt', 'fileId'])
@Index('ix_desk_count', ['postId', 'isRead', 'dueAt'])
export class DeskRow {
  @PrimaryColumn(idColumn({ name: 'post_id' }))
  postId!: string;

  /** Priority, due minute and computer number in one, so that a page is one range of the primary key. */
  @PrimaryColumn({
    type: 'bigint',
    name: 'sort_key',
    transformer: { to: (key: number) => key, from: Number },
  })
  sortKey!: number;

  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int', name: 'computer_no' })
  computerNo!: number;

  @Column({ type: 'varchar', length: 160, name: 'file_number', nullable: true })
  fileNumber!: string | null;

  @Column({ type: 'varchar', length: 300 })
  subject!: string;

  @Column({ type: 'varchar', length: 16 })
  priority!: Priority;

  @Column({ type: 'varchar', length: 16, default: 'ordinary' })
  classification!: Classification;

  @Column({ type: 'varchar', length: 16 })
  state!: FileState;

  @Column(instantColumn({ name: 'arrived_at' }))
  arrivedAt!: Instant;

  @Column(instantColumn({ name: 'due_at' }))
  dueAt!: Instant;

  @Column({ type: 'boolean', name: 'is_read' })
  isRead!: boolean;

  @Column(idColumn({ name: 'from_post_id', nullable: true }))
  fromPostId!: string | null;

  /** One letter a past station, oldest first: `l` late, `d` done in time; the last twelve. */
  @Column({ type: 'varchar', length: 12 })
  hops!: string;
}
