import { Table, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner, TableColumnOptions } from 'typeorm';

const id = (name: string, options: Partial<TableColumnOptions> = {}) => ({
  name,
  type: 'varchar',
  length: '36',
  ...options,
});
const text = (name: string, length: number, options: Partial<TableColumnOptions> = {}) => ({
  name,
  type: 'varchar',
  length: String(length),
  ...options,
});
const at = (name: string, options: Partial<TableColumnOptions> = {}) => ({
  name,
  type: 'bigint',
  ...options,
});
const int = (name: string, options: Partial<TableColumnOptions> = {}) => ({
  name,
  type: 'integer',
  ...options,
});
const primary = { isPrimary: true };
const nullable = { isNullable: true };
const unique = (name: string, ...columnNames: string[]) =>
  new TableIndex({ name, columnNames, isUnique: true });
const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });

const TABLES: readonly Table[] = [
  new Table({
    name: 'file',
    columns: [
      id('id', primary),
      int('computer_no'),
      text('file_number', 160, nullable),
      text('subject', 300),
      text('subject_folded', 400),
      text('subject_head', 16),
      text('category', 16, nullable),
      text('priority', 16),
      text('classification', 16),
      text('state', 16),
      id('office_id'),
      id('section_id', nullable),
      id('creator_post_id'),
      id('creator_person_id'),
      at('created_at'),
      id('holder_post_id', nullable),
      int('interval_seq'),
      int('note_count'),
      int('para_count'),
      int('paper_count'),
      at('case_due_at', nullable),
      at('case_started_at', nullable),
      text('retention', 1, nullable),
      at('touched_at'),
      text('head_hash', 64),
      int('head_seq'),
      at('head_at'),
      int('decisive_seq'),
    ],
    indices: [
      unique('ux_file_computer_no', 'computer_no'),
      unique('ux_file_number', 'file_number'),
      index('ix_file_creator', 'creator_post_id', 'id'),
      index('ix_file_touched', 'touched_at', 'id'),
    ],
  }),
  new Table({
    name: 'note',
    columns: [
      id('id', primary),
      id('file_id'),
      int('note_no'),
      int('para_from'),
      int('para_to'),
      { name: 'text', type: 'text' },
      text('salt', 64),
      text('decision', 20),
      id('author_post_id'),
      id('author_person_id'),
      at('at'),
      id('event_id'),
      int('event_seq'),
    ],
    indices: [unique('ux_note_no', 'file_id', 'note_no')],
  }),
  new Table({
    name: 'draft_note',
    columns: [
      id('id', primary),
      id('file_id'),
      id('author_post_id'),
      id('author_person_id'),
      { name: 'text', type: 'text' },
      text('decision', 20),
      { name: 'is_confirmed', type: 'boolean' },
      at('saved_at'),
    ],
    indices: [index('ix_draft_note_file', 'file_id', 'author_post_id', 'id')],
  }),
  new Table({
    name: 'holding_interval',
    columns: [
      id('file_id', primary),
      int('seq', primary),
      id('post_id'),
      id('person_id', nullable),
      at('from_at'),
      at('to_at', nullable),
      at('due_at'),
      text('due_basis', 16),
      at('read_at', nullable),
      text('ended_by', 16, nullable),
      text('decision', 20, nullable),
      text('delay_code', 24, nullable),
      text('delay_words', 500, nullable),
      id('opened_event_id'),
      id('ended_event_id', nullable),
      int('ended_seq', nullable),
    ],
    indices: [index('ix_holding_interval_post', 'post_id', 'from_at')],
  }),
  new Table({
    name: 'desk',
    columns: [
      id('post_id', primary),
      { name: 'sort_key', type: 'bigint', isPrimary: true },
      id('file_id', primary),
      int('computer_no'),
      text('file_number', 160, nullable),
      text('subject', 300),
      text('priority', 16),
      text('state', 16),
      at('arrived_at'),
      at('due_at'),
      { name: 'is_read', type: 'boolean' },
      id('from_post_id', nullable),
      text('hops', 12),
    ],
    indices: [unique('ux_desk_file', 'file_id'), index('ix_desk_due', 'due_at', 'file_id')],
  }),
  new Table({
    name: 'paper',
    columns: [
      id('id', primary),
      id('file_id'),
      int('serial'),
      text('title', 200),
      text('file_name', 200),
      text('media_type', 32),
      int('size'),
      text('sha256', 64),
      id('added_by_post_id'),
      at('added_at'),
      id('event_id'),
      int('event_seq'),
    ],
    indices: [unique('ux_paper_serial', 'file_id', 'serial')],
  }),
  new Table({ name: 'number_series', columns: [text('series_key', 160, primary), int('last_serial')] }),
  new Table({
    name: 'post_month',
    columns: [
      text('month', 7, primary),
      id('post_id', primary),
      int('movements'),
      int('held_minutes'),
      int('delay_minutes'),
    ],
  }),
  new Table({
    name: 'subject_head',
    columns: [text('code', 16, primary), text('name_hi', 120), text('name_en', 120), text('retention', 1)],
  }),
  new Table({
    name: 'category',
    columns: [
      text('code', 16, primary),
      text('name_hi', 120),
      text('name_en', 120),
      int('limit_count'),
      text('limit_unit', 16),
    ],
  }),
  new Table({
    name: 'phrase',
    columns: [
      id('id', primary),
      text('text_hi', 300),
      text('text_en', 300),
      text('decision', 20),
      text('roles', 200),
      id('person_id', nullable),
    ],
    indices: [index('ix_phrase_person', 'person_id')],
  }),
];

export class CreateFile20261122080400 implements MigrationInterface {
  name = 'CreateFile20261122080400';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    await sealNotes(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table.name);
  }
}

/** Triggers that refuse any change of a sent note, also to the owner of the database. */
async function sealNotes(runner: QueryRunner): Promise<void> {
  const isSqlite = runner.connection.options.type === 'better-sqlite3';
  const refusal = isSqlite
    ? `BEGIN SELECT RAISE(ABORT, 'sealed'); END`
    : `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sealed'`;
  for (const act of ['update', 'delete']) {
    await runner.query(`CREATE TRIGGER sealed_note_${act} BEFORE ${act} ON note FOR EACH ROW ${refusal}`);
  }
}
