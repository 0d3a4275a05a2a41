import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'asking',
    columns: [
      id('id', primary),
      id('file_id'),
      text('kind', 16),
      id('by_post_id'),
      id('asked_post_id'),
      text('question', 1000),
      id('note_id', nullable),
      at('asked_at'),
      int('asked_seq'),
      text('answer', 16, nullable),
      { name: 'answer_words', type: 'text', ...nullable },
      id('answered_by_person_id', nullable),
      at('answered_at', nullable),
      int('answered_seq', nullable),
      id('answered_event_id', nullable),
    ],
    indices: [
      index('ix_asking_asked', 'asked_post_id', 'answer', 'asked_at', 'id'),
      index('ix_asking_by', 'by_post_id', 'answer', 'asked_at', 'id'),
      index('ix_asking_file', 'file_id', 'asked_seq'),
    ],
  }),
  new Table({
    name: 'spoken',
    columns: [id('note_id', primary), id('file_id'), text('medium', 16), at('spoken_at')],
    indices: [index('ix_spoken_file', 'file_id')],
  }),
  new Table({
    name: 'withdrawn_decision',
    columns: [id('note_id', primary), id('file_id'), id('by_note_id')],
    indices: [index('ix_withdrawn_decision_file', 'file_id')],
  }),
];

export class AddAskings20261122080600 implements MigrationInterface {
  name = 'AddAskings20261122080600';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
