import { idColumn } from '@sanchika/platform/api';
import type { IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A day that differs from the week's rule. */
@Entity('calendar_day')
@Index('ix_calendar_day_date', ['calendarCode', 'date'])
export class CalendarDay {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column({ type: 'varchar', length: 32, name: 'calendar_code' })
  calendarCode!: string;

  @Column({ type: 'varchar', length: 10 })
  date!: IsoDate;

  /** An optional holiday is open to work; only a leave of one person makes it free. */
  @Column({ type: 'varchar', length: 16 })
  kind!: 'holiday' | 'optional';

  @Column({ type: 'varchar', length: 120, name: 'name_hi' })
  nameHi!: string;

  @Column({ type: 'varchar', length: 120, name: 'name_en' })
  nameEn!: string;

  /** Null for every office of the calendar; else a holiday of this office alone. */
  @Column({ type: 'varchar', length: 64, name: 'office_code', nullable: true })
  officeCode!: string | null;
}
