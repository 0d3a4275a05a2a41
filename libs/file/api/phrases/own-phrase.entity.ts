import type { Decision } from '@sanchika/file/domain';
import { idColumn } from '@sanchika/platform/api';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person's own words for quick noting. They are his manner of writing and go with him from post to post. */
@Entity('own_phrase')
@Index('ix_own_phrase_person', ['personId', 'place'])
export class OwnPhrase {
  @PrimaryColumn(idColumn())
  id!: string;

  @Column(idColumn({ name: 'person_id' }))
  personId!: string;

  @Column({ type: 'varchar', length: 300 })
  text!: string;

  /** Null goes with the decision that is usual for whoever uses it. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  decision!: Decision | null;

  /** From 0; the order in which the owner wants them. */
  @Column({ type: 'integer' })
  place!: number;
}
