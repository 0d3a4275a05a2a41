import type { Decision } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A note not yet sent: yellow, or green once confirmed. Its author may still change or discard it (EN-1). */
@Entity('draft_note')
@Index('ix_draft_note_file', ['fileId', 'authorPostId', 'id'])
export class DraftNote {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'author_post_id' }))
  authorPostId!: string;

  @Column(idColumn({ name: 'author_person_id' }))
  authorPersonId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'varchar', length: 20 })
  decision!: Decision;

  @Column({ type: 'boolean', name: 'is_confirmed' })
  isConfirmed!: boolean;

  @Column(instantColumn({ name: 'saved_at' }))
  savedAt!: Instant;
}
