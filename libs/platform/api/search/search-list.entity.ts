import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * That an entry stands on a list: the list of a word that it holds, or of whatever else one may look entries up by.
 * Clustered by list and number, so that the newest of a list are one short range. Entries bear rising numbers.
 */
@Entity('search_list', { withoutRowid: true })
export class SearchList {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  name!: string;

  @PrimaryColumn({ type: 'int', name: 'entry_no' })
  entryNo!: number;

  /** Where in the entry the word stands: one bit for each kind of place. */
  @Column({ type: 'int' })
  places!: number;
}
