import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, nullable, primary, text } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'parking',
    columns: [
      id('event_id', primary),
      id('file_id'),
      id('post_id'),
      at('parked_at'),
      text('review_on', 10),
      at('returns_at'),
      text('reason', 500),
      at('ended_at', nullable),
      text('ended_by', 16, nullable),
    ],
    indices: [
      index('ix_parking_post', 'post_id', 'ended_at', 'returns_at', 'file_id'),
      index('ix_parking_returns', 'ended_at', 'returns_at'),
    ],
  }),
  new Table({
    name: 'reopening',
    columns: [
      id('event_id', primary),
      id('file_id'),
      id('proposed_by_post_id'),
      id('asked_post_id'),
      at('proposed_at'),
      text('reason', 500),
      text('answer', 16, nullable),
      at('answered_at', nullable),
      text('answer_reason', 500, nullable),
    ],
    indices: [
      index('ix_reopening_asked', 'asked_post_id', 'answered_at', 'proposed_at', 'file_id'),
      index('ix_reopening_file', 'file_id', 'proposed_at'),
    ],
  }),
];

const FILE_COLUMNS = [
  new TableColumn(text('retain_until', 10, nullable)),
  new TableColumn(id('reopen_asked_post_id', nullable)),
];

export class AddParkingAndReopening20261122080500 implements MigrationInterface {
  name = 'AddParkingAndReopening20261122080500';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    for (const column of FILE_COLUMNS) await runner.addColumn('file', column.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of FILE_COLUMNS) await runner.dropColumn('file', name);
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
