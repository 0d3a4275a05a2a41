import { Table, TableColumn, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'upload',
    columns: [id('id', primary), id('owner_id'), int('length'), at('made_at')],
    indices: [index('ix_upload_owner', 'owner_id', 'made_at')],
  }),
  new Table({
    name: 'picture_set',
    columns: [
      text('sha256', 64, primary),
      text('media_type', 32),
      int('pages'),
      at('asked_at'),
      at('made_at', nullable),
    ],
    indices: [index('ix_picture_set_made', 'made_at', 'asked_at')],
  }),
  new Table({
    name: 'waiting_paper',
    columns: [
      id('id', primary),
      id('file_id'),
      id('post_id'),
      text('title', 200),
      int('size'),
      { name: 'act', type: 'text' },
      text('state', 16),
      text('reason', 64, nullable),
      at('arrived_at'),
    ],
    indices: [
      index('ix_waiting_paper_file', 'file_id', 'post_id'),
      index('ix_waiting_paper_state', 'state', 'arrived_at'),
    ],
  }),
  new Table({ name: 'office_storage', columns: [id('office_id', primary), at('bytes')] }),
];

const PAPER_COLUMNS = [
  new TableColumn(int('page_from', { default: 0 })),
  new TableColumn(int('pages', { default: 1 })),
  new TableColumn(text('received_from', 200, nullable)),
  new TableColumn(text('letter_no', 80, nullable)),
  new TableColumn(text('letter_date', 10, nullable)),
  new TableColumn(text('flag', 8, nullable)),
  new TableColumn(int('receipt_no', nullable)),
  new TableColumn(int('flag_seq', nullable)),
];
const PAGE_COUNT = new TableColumn(int('page_count', { default: 0 }));

export class CreateUploads20261122090000 implements MigrationInterface {
  name = 'CreateUploads20261122090000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    for (const column of PAPER_COLUMNS) await runner.addColumn('paper', column.clone());
    await runner.createIndex('paper', new TableIndex({ name: 'ix_paper_sha256', columnNames: ['sha256'] }));
    await runner.addColumn('file', PAGE_COUNT.clone());
    await countWhatIsThere(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('file', PAGE_COUNT.name);
    await runner.dropIndex('paper', 'ix_paper_sha256');
    for (const { name } of [...PAPER_COLUMNS].reverse()) await runner.dropColumn('paper', name);
    for (const { name } of [...TABLES].reverse()) await runner.dropTable(name);
  }
}

/** Papers of before were numbered as one page each. */
async function countWhatIsThere(runner: QueryRunner): Promise<void> {
  await runner.query('UPDATE paper SET page_from = serial');
  await runner.query('UPDATE file SET page_count = paper_count');
  await runner.query(
    'INSERT INTO office_storage (office_id, bytes) SELECT file.office_id, SUM(paper.size) FROM paper JOIN file ON file.id = paper.file_id GROUP BY file.office_id',
  );
  await runner.query(
    'INSERT INTO picture_set (sha256, media_type, pages, asked_at) SELECT sha256, MIN(media_type), 1, MIN(added_at) FROM paper GROUP BY sha256',
  );
}
