import type { Role } from '@sanchika/office/domain';
import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { rolesColumn, rupeesColumn } from './columns';

/** A desk of the office: papers lie with it, whoever sits there (K-1). */
@Entity('post')
@Index('ux_post_code', ['code'], { unique: true })
@Index('ix_post_office', ['officeId'])
@Index('ix_post_reporting', ['reportingPostId'])
export class Post {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column({ type: 'varchar', length: 64 })
  code!: string;

  @Column(idColumn({ name: 'office_id' }))
  officeId!: string;

  @Column(idColumn({ name: 'section_id', nullable: true }))
  sectionId!: string | null;

  @Column({ type: 'varchar', length: 120, name: 'designation_hi' })
  designationHi!: string;

  @Column({ type: 'varchar', length: 120, name: 'designation_en' })
  designationEn!: string;

  @Column(idColumn({ name: 'reporting_post_id', nullable: true }))
  reportingPostId!: string | null;

  @Column({ type: 'int', name: 'pay_level' })
  payLevel!: number;

  @Column({ ...rupeesColumn, name: 'financial_limit' })
  financialLimit!: number;

  @Column(rolesColumn)
  roles!: Role[];

  /** Designation, section, office and code, folded for search in both languages. */
  @Column({ type: 'text', name: 'search_text' })
  searchText!: string;
}
