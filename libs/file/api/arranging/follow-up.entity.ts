import { idColumn } from '@sanchika/platform/api';
import type { IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A day on which a post wants to look at a file again; one for each post and file. */
@Entity('follow_up')
@Index('ix_follow_up_day', ['postId', 'bringUpOn', 'fileId'])
export class FollowUp {
  @PrimaryColumn(idColumn({ name: 'post_id' }))
  postId!: string;

  @PrimaryColumn(idColumn({ name: 'file_id' }))
  fileId!: string;

  @Column({ type: 'varchar', length: 10, name: 'follow_on' })
  followOn!: IsoDate;

  /** The working day of the office on which it is brought up: that day, or the next one after it. */
  @Column({ type: 'varchar', length: 10, name: 'bring_up_on' })
  bringUpOn!: IsoDate;

  @Column({ type: 'varchar', length: 200 })
  words!: string;
}
