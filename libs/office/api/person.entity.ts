import { idColumn } from '@sanchika/platform/api';
import type { IsoDate } from '@sanchika/platform/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('person')
@Index('ux_person_employee_code', ['employeeCode'], { unique: true })
@Index('ux_person_mobile', ['mobile'], { unique: true })
export class Person {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column({ type: 'varchar', length: 20, name: 'employee_code' })
  employeeCode!: string;

  @Column({ type: 'varchar', length: 200, name: 'name_hi' })
  nameHi!: string;

  @Column({ type: 'varchar', length: 200, name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'varchar', length: 10 })
  mobile!: string;

  @Column({ type: 'varchar', length: 254, name: 'official_email', nullable: true })
  officialEmail!: string | null;

  /** Null for the administrators with whom a district begins, until they are looked up. */
  @Column({ type: 'varchar', length: 10, name: 'date_of_birth', nullable: true })
  dateOfBirth!: IsoDate | null;

  @Column({ type: 'varchar', length: 10, name: 'joining_date', nullable: true })
  joiningDate!: IsoDate | null;

  @Column({ type: 'varchar', length: 2 })
  language!: 'hi' | 'en';

  /** Both names and the code, folded for search. */
  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;
}
