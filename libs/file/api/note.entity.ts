import type { Decision } from '@sanchika/file/domain';
import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sealed note. Rows are only ever inserted; triggers and grants refuse all else (EN-2, EN-4). */
@Entity('note')
@Index('ux_note_no', ['fileId', 'noteNo'], { unique: true })
export class Note {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int', name: 'note_no' })
  noteNo!: number;

  @Column({ type: 'int', name: 'para_from' })
  paraFrom!: number;

  @Column({ type: 'int', name: 'para_to' })
  paraTo!: number;

  @Column({ type: 'text' })
  text!: string;

  /** The salt of the commitment in the sealed event. */
  @Column(hashColumn())
  salt!: string;

  @Column({ type: 'varchar', length: 20 })
  decision!: Decision;

  @Column(idColumn({ name: 'author_post_id' }))
  authorPostId!: string;

  @Column(idColumn({ name: 'author_person_id' }))
  authorPersonId!: string;

  @Column(instantColumn())
  at!: Instant;

  /** The send that sealed it. */
  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;

  /** Its place in the chain: whoever sees the file up to there sees the note. */
  @Column({ type: 'int', name: 'event_seq' })
  eventSeq!: number;
}
