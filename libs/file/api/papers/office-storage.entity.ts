import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How much the papers of one office take. */
@Entity('office_storage')
export class OfficeStorage {
  @PrimaryColumn(idColumn({ name: 'office_id' }))
  officeId!: string;

  @Column({ type: 'bigint', transformer: { to: (bytes: number) => bytes, from: Number } })
  bytes!: number;
}
