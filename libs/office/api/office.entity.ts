import type { OfficeTier } from '@sanchika/office/domain';
import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('office')
@Index('ux_office_code', ['code'], { unique: true })
@Index('ix_office_parent', ['parentOfficeId'])
export class Office {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column({ type: 'varchar', length: 64 })
  code!: string;

  @Column({ type: 'varchar', length: 200, name: 'name_hi' })
  nameHi!: string;

  @Column({ type: 'varchar', length: 200, name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'varchar', length: 16 })
  tier!: OfficeTier;

  @Column({ type: 'varchar', length: 32, name: 'department_code' })
  departmentCode!: string;

  @Column(idColumn({ name: 'parent_office_id', nullable: true }))
  parentOfficeId!: string | null;

  @Column({ type: 'varchar', length: 32, name: 'calendar_code' })
  calendarCode!: string;
}
