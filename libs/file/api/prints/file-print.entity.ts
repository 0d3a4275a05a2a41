import type { PRINT_LANGUAGES, PRINT_STATES } from '@sanchika/file/contract';
import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];
export type PrintState = (typeof PRINT_STATES)[number];

/** One print of a file: who ordered which parts, how far it is, and until when its PDF lies ready. */
@Entity('file_print')
@Index('ix_file_print_state', ['state', 'id'])
@Index('ux_file_print_place', ['personId', 'place'], { unique: true })
@Index('ix_file_print_expiry', ['expiresAt'])
export class FilePrint {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column({ type: 'varchar', length: 2 })
  language!: PrintLanguage;

  /** `notes+correspondence+movements`. */
  @Column({ type: 'varchar', length: 40 })
  parts!: string;

  /** The last event of the file’s chain that the print shows. */
  @Column({ type: 'int', name: 'as_of_seq' })
  asOfSeq!: number;

  /** Whether that was all there was: a former holder gets the file as it was when he sent it. */
  @Column({ type: 'boolean', name: 'is_whole' })
  isWhole!: boolean;

  @Column({ type: 'varchar', length: 16 })
  state!: PrintState;

  /** Which of the person’s places it takes while it is being made; null when it is done. */
  @Column({ type: 'int', nullable: true })
  place!: number | null;

  /** By the clock of the office, as the print says it. */
  @Column(instantColumn({ name: 'ordered_at' }))
  orderedAt!: Instant;

  /** Until when a process has claimed it, by the machine’s clock; past claims count for nothing. */
  @Column(instantColumn({ name: 'claimed_until' }))
  claimedUntil!: Instant;

  @Column({ type: 'int' })
  tries!: number;

  @Column({ type: 'int', name: 'papers_done' })
  papersDone!: number;

  @Column({ type: 'int', name: 'papers_expected' })
  papersExpected!: number;

  @Column({ type: 'int', nullable: true })
  size!: number | null;

  @Column(hashColumn({ nullable: true }))
  sha256!: string | null;

  @Column({ type: 'int', nullable: true })
  pages!: number | null;

  @Column({ type: 'boolean', name: 'is_archival' })
  isArchival!: boolean;

  /** When the PDF is thrown away, by the machine’s clock. */
  @Column(instantColumn({ name: 'expires_at', nullable: true }))
  expiresAt!: Instant | null;
}
