import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant, IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A post that is named on a file until the end of a day, and so may read it. */
@Entity('file_grant')
@Index('ix_file_grant_file', ['fileId', 'grantedSeq'])
export class FileGrant {
  /** The event that named the post. */
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  @Column(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column(idColumn({ name: 'post_id' }))
  postId!: string;

  /** The last day, whole, on which the post sees the file. */
  @Column({ type: 'varchar', length: 10, name: 'until_on' })
  until!: IsoDate;

  @Column({ type: 'varchar', length: 500 })
  reason!: string;

  @Column(idColumn({ name: 'granted_by_post_id' }))
  grantedByPostId!: string;

  @Column(idColumn({ name: 'granted_by_person_id' }))
  grantedByPersonId!: string;

  @Column(instantColumn({ name: 'granted_at' }))
  grantedAt!: Instant;

  @Column({ type: 'int', name: 'granted_seq' })
  grantedSeq!: number;

  /** Null while nobody has taken it back. */
  @Column(idColumn({ name: 'revoked_by_post_id', nullable: true }))
  revokedByPostId!: string | null;

  @Column(instantColumn({ name: 'revoked_at', nullable: true }))
  revokedAt!: Instant | null;

  @Column(idColumn({ name: 'revoked_event_id', nullable: true }))
  revokedEventId!: string | null;
}
