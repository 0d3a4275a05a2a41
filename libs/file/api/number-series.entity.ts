import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number of a gapless series; it moves in the transaction of the act that takes the number. */
@Entity('number_series')
export class NumberSeries {
  @PrimaryColumn({ type: 'varchar', length: 160, name: 'series_key' })
  key!: string;

  @Column({ type: 'int', name: 'last_serial' })
  lastSerial!: number;
}
