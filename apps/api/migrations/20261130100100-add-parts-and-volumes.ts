import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text, unique } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'merging',
    columns: [
      id('event_id', primary),
      id('file_id'),
      id('merged_file_id'),
      { name: 'is_part', type: 'boolean' },
      id('by_post_id'),
      at('merged_at'),
      int('merged_seq'),
      text('reason', 500, nullable),
      int('note_from'),
      int('para_from'),
      int('serial_from'),
      int('page_from'),
    ],
    indices: [
      index('ix_merging_file', 'file_id', 'merged_seq'),
      unique('ux_merging_merged_file', 'merged_file_id'),
    ],
  }),
  new Table({
    name: 'merged_note',
    columns: [
      id('file_id', primary),
      id('note_id', primary),
      int('note_no'),
      int('para_from'),
      int('para_to'),
      id('event_id'),
      int('event_seq'),
    ],
    indices: [unique('ux_merged_note_no', 'file_id', 'note_no')],
  }),
  new Table({
    name: 'merged_paper',
    columns: [
      id('file_id', primary),
      id('paper_id', primary),
      int('serial'),
      int('page_from'),
      text('flag', 8, nullable),
      int('receipt_no', nullable),
      int('flag_seq', nullable),
      id('event_id'),
      int('event_seq'),
    ],
    indices: [unique('ux_merged_paper_serial', 'file_id', 'serial')],
  }),
  new Table({
    name: 'merge_proposal',
    columns: [
      id('event_id', primary),
      id('file_id'),
      id('other_file_id'),
      id('by_post_id'),
      at('proposed_at'),
      text('reason', 500),
      text('answer', 16, nullable),
      at('answered_at', nullable),
      text('answer_reason', 500, nullable),
    ],
    indices: [index('ix_merge_proposal_file', 'file_id', 'answered_at')],
  }),
  new Table({
    name: 'volume',
    columns: [
      id('event_id', primary),
      id('file_id'),
      int('no'),
      at('opened_at'),
      int('opened_seq'),
      int('note_from'),
      int('para_from'),
      int('serial_from'),
      int('page_from'),
    ],
    indices: [unique('ux_volume_no', 'file_id', 'no')],
  }),
];

const FILE_COLUMNS = [
  new TableColumn(id('main_file_id', nullable)),
  new TableColumn(int('part_no', nullable)),
  new TableColumn(id('merged_into_id', nullable)),
  new TableColumn(int('volume', { default: 1 })),
  new TableColumn(int('volume_start', { default: 0 })),
];
const FILE_INDICES = [
  unique('ux_file_part', 'main_file_id', 'part_no'),
  index('ix_file_merged_into', 'merged_into_id'),
];

export class AddPartsAndVolumes20261130100100 implements MigrationInterface {
  name = 'AddPartsAndVolumes20261130100100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    for (const column of FILE_COLUMNS) await runner.addColumn('file', column.clone());
    for (const each of FILE_INDICES) await runner.createIndex('file', each.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of FILE_INDICES) await runner.dropIndex('file', name ?? '');
    for (const { name } of FILE_COLUMNS) await runner.dropColumn('file', name);
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
