import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact about this database itself, such as `kind` = `sample`. */
@Entity('deployment')
export class Deployment {
  @PrimaryColumn({ type: 'varchar', length: 32 })
  name!: string;

  @Column({ type: 'varchar', length: 255 })
  value!: string;
}
