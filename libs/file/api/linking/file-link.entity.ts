import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Whoever holds the file may read the linked one, from the link until it is taken away (FM-1). */
@Entity('file_link')
@Index('ix_file_link_file', ['fileId', 'unlinkedAt'])
@Index('ix_file_link_linked', ['linkedFileId', 'unlinkedAt', 'fileId'])
export class FileLink {
  /** The event that linked them. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  /** The file that lends sight. */
  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'linked_file_id' }))
  linkedFileId!: string;

  @Column(instantColumn({ name: 'linked_at' }))
  linkedAt!: Instant;

  @Column(instantColumn({ name: 'unlinked_at', nullable: true }))
  unlinkedAt!: Instant | null;
}
