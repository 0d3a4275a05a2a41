import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A note of a file that ended in this one, with its numbers here. The note itself stays as it was sealed. */
@Entity('merged_note')
@Index('ux_merged_note_no', ['fileId', 'noteNo'], { unique: true })
export class MergedNote {
  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;

  @PrimaryColumn(idColumn({ name: 'note_id' }))
  noteId!: string;

  @Column({ type: 'int', name: 'note_no' })
  noteNo!: number;

  @Column({ type: 'int', name: 'para_from' })
  paraFrom!: number;

  @Column({ type: 'int', name: 'para_to' })
  paraTo!: number;

  /** The merging that brought it, and its place in the chain. */
  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column({ type: 'int', name: 'event_seq' })
  eventSeq!: number;
}
