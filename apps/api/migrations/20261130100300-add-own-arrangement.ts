import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, primary, text, unique } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'own_folder',
    columns: [id('id', primary), id('post_id'), text('name', 60)],
    indices: [unique('ux_own_folder_name', 'post_id', 'name')],
  }),
  new Table({
    name: 'own_folder_file',
    columns: [id('post_id', primary), id('file_id', primary), id('folder_id'), at('placed_at')],
    indices: [index('ix_own_folder_file_folder', 'folder_id', 'placed_at', 'file_id')],
  }),
  new Table({
    name: 'follow_up',
    columns: [
      id('post_id', primary),
      id('file_id', primary),
      text('follow_on', 10),
      text('bring_up_on', 10),
      text('words', 200),
    ],
    indices: [index('ix_follow_up_day', 'post_id', 'bring_up_on', 'file_id')],
  }),
];

export class AddOwnArrangement20261130100300 implements MigrationInterface {
  name = 'AddOwnArrangement20261130100300';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
