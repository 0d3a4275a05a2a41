import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A volume after the first: a section of the same file, with the first numbers that fall into it (K-8). */
@Entity('volume')
@Index('ux_volume_no', ['fileId', 'no'], { unique: true })
export class Volume {
  /** The event that opened it. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'int' })
  no!: number;

  @Column(instantColumn({ name: 'opened_at' }))
  openedAt!: Instant;

  /** Place of the event in the chain. */
  @Column({ type: 'int', name: 'opened_seq' })
  openedSeq!: number;

  @Column({ type: 'int', name: 'note_from' })
  noteFrom!: number;

  @Column({ type: 'int', name: 'para_from' })
  paraFrom!: number;

  @Column({ type: 'int', name: 'serial_from' })
  serialFrom!: number;

  @Column({ type: 'int', name: 'page_from' })
  pageFrom!: number;
}
