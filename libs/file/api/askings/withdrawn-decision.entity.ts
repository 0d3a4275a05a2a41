import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A decision that a senior withdrew (EN-5): the note stands, and the one that withdrew it says why. */
@Entity('withdrawn_decision')
@Index('ix_withdrawn_decision_file', ['fileId'])
export class WithdrawnDecision {
  /** The note that held the decision. */
  @PrimaryColumn(idColumn({ name: 'note_id' }))
  noteId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'by_note_id' }))
  byNoteId!: string;
}
