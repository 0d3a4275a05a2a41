import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { hashColumn, instantColumn } from '../database/columns';

/** The pictures of the pages of one blob: asked for, and made when `madeAt` is set. They can be made again at any time. */
@Entity('picture_set')
@Index('ix_picture_set_made', ['madeAt', 'askedAt'])
export class PictureSet {
  @PrimaryColumn(hashColumn())
  sha256!: string;

  @Column({ type: 'varchar', length: 32, name: 'media_type' })
  mediaType!: string;

  @Column({ type: 'int' })
  pages!: number;

  @Column(instantColumn({ name: 'asked_at' }))
  askedAt!: Instant;

  @Column(instantColumn({ name: 'made_at', nullable: true }))
  madeAt!: Instant | null;
}
