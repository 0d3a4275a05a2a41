import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, int, nullable, primary, text } from './columns';

const OWN_PHRASE = new Table({
  name: 'own_phrase',
  columns: [
    id('id', primary),
    id('person_id'),
    text('text', 300),
    text('decision', 20, nullable),
    int('place'),
  ],
  indices: [index('ix_own_phrase_person', 'person_id', 'place')],
});

/** Phrases of one's own leave the table of the house's, where nobody could add any. */
export class CreateOwnPhrases20261122090200 implements MigrationInterface {
  name = 'CreateOwnPhrases20261122090200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(OWN_PHRASE.clone());
    await runner.query(
      'INSERT INTO own_phrase (id, person_id, text, decision, place)' +
        ' SELECT id, person_id, text_hi, decision, 0 FROM phrase WHERE person_id IS NOT NULL',
    );
    await runner.query('DELETE FROM phrase WHERE person_id IS NOT NULL');
    await runner.dropIndex('phrase', 'ix_phrase_person');
    await runner.query('ALTER TABLE phrase DROP COLUMN person_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE phrase ADD COLUMN person_id varchar(36) NULL');
    await runner.createIndex('phrase', index('ix_phrase_person', 'person_id'));
    await runner.dropTable('own_phrase');
  }
}
