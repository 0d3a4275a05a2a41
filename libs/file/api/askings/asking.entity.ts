import type { AskingAnswer, AskingKind } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one post is asked about a file, and its answer: an answer is sealed and never changes. */
@Entity('asking')
@Index('ix_asking_asked', ['askedPostId', 'answer', 'askedAt', 'id'])
@Index('ix_asking_by', ['byPostId', 'answer', 'askedAt', 'id'])
@Index('ix_asking_file', ['fileId', 'askedSeq'])
export class Asking {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: AskingKind;

  @Column(idColumn({ name: 'by_post_id' }))
  byPostId!: string;

  @Column(idColumn({ name: 'asked_post_id' }))
  askedPostId!: string;

  /** Empty for a confirmation: its note says it all. */
  @Column({ type: 'varchar', length: 1000 })
  question!: string;

  /** The note that is to be confirmed. */
  @Column(idColumn({ name: 'note_id', nullable: true }))
  noteId!: string | null;

  @Column(instantColumn({ name: 'asked_at' }))
  askedAt!: Instant;

  @Column({ type: 'int', name: 'asked_seq' })
  askedSeq!: number;

  /** Until when the reason for a delay is to be given; null for other kinds. */
  @Column(instantColumn({ name: 'answer_by', nullable: true }))
  answerBy!: Instant | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  answer!: AskingAnswer | null;

  @Column({ type: 'text', name: 'answer_words', nullable: true })
  answerWords!: string | null;

  @Column(idColumn({ name: 'answered_by_person_id', nullable: true }))
  answeredByPersonId!: string | null;

  @Column(instantColumn({ name: 'answered_at', nullable: true }))
  answeredAt!: Instant | null;

  /** Place in the chain of the answer: up to there who answered sees the file. */
  @Column({ type: 'int', name: 'answered_seq', nullable: true })
  answeredSeq!: number | null;

  @Column(idColumn({ name: 'answered_event_id', nullable: true }))
  answeredEventId!: string | null;
}
