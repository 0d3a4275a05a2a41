import type { Decision } from '@sanchika/file/domain';
import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A head under which files are numbered. */
@Entity('subject_head')
export class SubjectHead {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  code!: string;

  @Column({ type: 'varchar', length: 120, name: 'name_hi' })
  nameHi!: string;

  @Column({ type: 'varchar', length: 120, name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'varchar', length: 1 })
  retention!: string;
}

/** A kind of case with its time limit (B7, fourth basis). */
@Entity('category')
export class Category {
  @PrimaryColumn({ type: 'varchar', length: 16 })
  code!: string;

  @Column({ type: 'varchar', length: 120, name: 'name_hi' })
  nameHi!: string;

  @Column({ type: 'varchar', length: 120, name: 'name_en' })
  nameEn!: string;

  @Column({ type: 'int', name: 'limit_count' })
  limitCount!: number;

  @Column({ type: 'varchar', length: 16, name: 'limit_unit' })
  limitUnit!: 'workingDays' | 'calendarDays';
}

/** A phrase of quick noting for everybody in its roles. */
@Entity('phrase')
export class Phrase {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column({ type: 'varchar', length: 300, name: 'text_hi' })
  textHi!: string;

  @Column({ type: 'varchar', length: 300, name: 'text_en' })
  textEn!: string;

  @Column({ type: 'varchar', length: 20 })
  decision!: Decision;

  /** `|officer|dealingHand|`; every role when empty. */
  @Column({ type: 'varchar', length: 200 })
  roles!: string;
}
