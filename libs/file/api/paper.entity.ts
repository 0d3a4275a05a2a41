import type { PAPER_MEDIA_TYPES } from '@sanchika/file/contract';
import { hashColumn, idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type PaperMediaType = (typeof PAPER_MEDIA_TYPES)[number];

/** A paper of the correspondence side; its bytes are a blob named by their hash. */
@Entity('paper')
@Index('ux_paper_serial', ['fileId', 'serial'], { unique: true })
export class Paper {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int' })
  serial!: number;

  @Column({ type: 'varchar', length: 200 })
  title!: string;

  @Column({ type: 'varchar', length: 200, name: 'file_name' })
  fileName!: string;

  @Column({ type: 'varchar', length: 32, name: 'media_type' })
  mediaType!: PaperMediaType;

  @Column({ type: 'int' })
  size!: number;

  @Column(hashColumn())
  sha256!: string;

  @Column(idColumn({ name: 'added_by_post_id' }))
  addedByPostId!: string;

  @Column(instantColumn({ name: 'added_at' }))
  addedAt!: Instant;

  @Column(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column({ type: 'int', name: 'event_seq' })
  eventSeq!: number;
}
