import type { AlertKind } from '@sanchika/alert/domain';
import { idColumn, instantColumn } from '@sanchika/platform/api';
import type { Instant } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one person is told, once (NT-1): the row of the inbox, from which each device gets its push. */
@Entity('alert')
@Index('ux_alert_once', ['personId', 'occasion'], { unique: true })
@Index('ix_alert_person', ['personId', 'id'])
@Index('ix_alert_unread', ['personId', 'openedAt'])
@Index('ix_alert_state', ['state', 'notBefore'])
@Index('ix_alert_file', ['fileId', 'putOffUntil'])
export class Alert {
  @PrimaryColumn(idColumn())
  id!: string;

  /** What may be told to a person only once: a level of one stay at a desk, an event, a morning. */
  @Column({ type: 'varchar', length: 100 })
  occasion!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column({ type: 'varchar', length: 16 })
  kind!: AlertKind;

  @Column(idColumn({ name: 'file_id', nullable: true }))
  fileId!: string | null;

  /** A later push of the same tag takes the place of the earlier one on the screen. */
  @Column(idColumn())
  tag!: string;

  /** What may be said of it, as JSON: facts of a file, or counts of a digest. */
  @Column({ type: 'varchar', length: 2000 })
  facts!: string;

  @Column({ type: 'boolean', name: 'is_urgent' })
  isUrgent!: boolean;

  @Column(instantColumn({ name: 'made_at' }))
  madeAt!: Instant;

  /** By the clock of the office: quiet hours and put-off reminders wait until then (NT-2). */
  @Column(instantColumn({ name: 'not_before' }))
  notBefore!: Instant;

  /** `waiting` until its time; `told` when every device of the person has its delivery; `silent` ones never ring. */
  @Column({ type: 'varchar', length: 16 })
  state!: 'waiting' | 'told' | 'silent';

  @Column(instantColumn({ name: 'opened_at', nullable: true }))
  openedAt!: Instant | null;

  /** Until when the person put it off; superiors see it (NT-8). */
  @Column(instantColumn({ name: 'put_off_until', nullable: true }))
  putOffUntil!: Instant | null;
}
