import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Office hours and days off of a kind of office (K-10). */
@Entity('working_calendar')
export class WorkingCalendarRow {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  code!: string;

  /** Minutes after local midnight. */
  @Column({ type: 'int', name: 'opens_at' })
  opensAt!: number;

  /** Minutes after local midnight. */
  @Column({ type: 'int', name: 'closes_at' })
  closesAt!: number;

  /** ISO weekdays, `6,7`. */
  @Column({ type: 'varchar', length: 16, name: 'days_off' })
  daysOff!: string;

  /** Years whose holidays are known, `2026,2027`. */
  @Column({ type: 'varchar', length: 255, name: 'gazetted_years' })
  gazettedYears!: string;

  /** Raised with every change of the calendar or its days. */
  @Column({ type: 'int' })
  version!: number;
}
