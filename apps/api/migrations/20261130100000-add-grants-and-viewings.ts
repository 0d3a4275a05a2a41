import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'file_grant',
    columns: [
      id('event_id', primary),
      id('file_id'),
      id('post_id'),
      text('until_on', 10),
      text('reason', 500),
      id('granted_by_post_id'),
      id('granted_by_person_id'),
      at('granted_at'),
      int('granted_seq'),
      id('revoked_by_post_id', nullable),
      at('revoked_at', nullable),
      id('revoked_event_id', nullable),
    ],
    indices: [index('ix_file_grant_file', 'file_id', 'granted_seq')],
  }),
  new Table({
    name: 'reclassification',
    columns: [
      id('event_id', primary),
      id('file_id'),
      int('seq'),
      text('classification', 16),
      text('reason', 500),
      id('by_post_id'),
      id('by_person_id'),
      at('at'),
    ],
    indices: [index('ix_reclassification_file', 'file_id', 'seq')],
  }),
  new Table({
    name: 'viewing',
    columns: [
      id('event_id', primary),
      id('file_id'),
      int('seq'),
      text('kind', 16),
      id('paper_id', nullable),
      id('post_id'),
      id('person_id'),
      id('device_id'),
      at('at'),
    ],
    indices: [
      index('ix_viewing_file', 'file_id', 'seq'),
      index('ix_viewing_reader', 'file_id', 'person_id', 'device_id', 'at'),
    ],
  }),
];

/** Every file that was opened before was ordinary. */
const DESK_COLUMN = new TableColumn(text('classification', 16, { default: `'ordinary'` }));

export class AddGrantsAndViewings20261130100000 implements MigrationInterface {
  name = 'AddGrantsAndViewings20261130100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    await runner.addColumn('desk', DESK_COLUMN.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('desk', DESK_COLUMN.name);
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
