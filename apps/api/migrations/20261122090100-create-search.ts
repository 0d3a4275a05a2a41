import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index, int, primary, text } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'search_list',
    columns: [text('name', 64, primary), int('entry_no', primary), int('places')],
    withoutRowid: true,
  }),
  new Table({
    name: 'search_term',
    columns: [text('word', 64, primary), text('sound', 64)],
    indices: [index('ix_search_term_sound', 'sound', 'word')],
    withoutRowid: true,
  }),
];

/** Its lists of files that are there already are filled after the migration, by the code that knows their words. */
export class CreateSearch20261122090100 implements MigrationInterface {
  name = 'CreateSearch20261122090100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}
