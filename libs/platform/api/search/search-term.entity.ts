import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A word that some entry holds, with its sound: from what one hears or begins to type to the lists of words. */
@Entity('search_term', { withoutRowid: true })
@Index('ix_search_term_sound', ['sound', 'word'])
export class SearchTerm {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  word!: string;

  /** Empty for a word without a sound. */
  @Column({ type: 'varchar', length: 64 })
  sound!: string;
}
