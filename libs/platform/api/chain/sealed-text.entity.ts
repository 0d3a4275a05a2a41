import { Column, Entity, PrimaryColumn } from 'typeorm';
import { hashColumn, idColumn } from '../database/columns';

/**
 * The words behind a commitment in a sealed event. They lie beside the chain, so that lawful weeding can
 * destroy them and the chain still verifies.
 */
@Entity('sealed_text')
export class SealedText {
  @PrimaryColumn(idColumn({ name: 'event_id' }))
  eventId!: string;

  /** Where in the event's body the commitment stands. */
  @PrimaryColumn({ type: 'varchar', length: 32 })
  place!: string;

  @Column(hashColumn())
  salt!: string;

  @Column({ type: 'text' })
  text!: string;
}
