import type { SpokenMedium } from '@sanchika/file/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How and when the words of a note were spoken (EN-6). Those who spoke them are asked to confirm. */
@Entity('spoken')
@Index('ix_spoken_file', ['fileId'])
export class Spoken {
  @PrimaryColumn(idColumn({ name: 'note_id' }))
  noteId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'varchar', length: 16 })
  medium!: SpokenMedium;

  @Column(instantColumn({ name: 'spoken_at' }))
  spokenAt!: Instant;
}
