import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A branch of an office. */
@Entity('section')
@Index('ux_section_code', ['code'], { unique: true })
@Index('ix_section_office', ['officeId'])
export class Section {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'office_id' }))
  officeId!: string;

  @Column({ type: 'varchar', length: 64 })
  code!: string;

  @Column({ type: 'varchar', length: 200, name: 'name_hi' })
  nameHi!: string;

  @Column({ type: 'varchar', length: 200, name: 'name_en' })
  nameEn!: string;
}
