import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text } from './columns';

const paise = (name: string, options = {}) => ({ name, type: 'bigint', ...options });

const TABLES: readonly Table[] = [
  new Table({
    name: 'delegated_limit',
    columns: [
      id('id', primary),
      id('post_id', nullable),
      text('role', 24, nullable),
      text('office_tier', 16, nullable),
      text('budget_head', 64, nullable),
      paise('amount_paise'),
      paise('step_up_above_paise', nullable),
      text('order_no', 120),
      text('source', 16),
      text('in_force_from', 10),
      text('in_force_until', 10, nullable),
      at('recorded_at'),
    ],
    indices: [
      index('ix_delegated_limit_post', 'post_id'),
      index('ix_delegated_limit_role', 'role', 'office_tier'),
    ],
  }),
  new Table({
    name: 'sanction',
    columns: [
      id('id', primary),
      id('file_id'),
      text('state', 16),
      paise('amount_paise'),
      text('budget_head', 64),
      text('payee', 200),
      text('rule_cited', 200),
      paise('available_paise'),
      text('purpose', 1000),
      id('drawn_by_post_id'),
      id('drawn_by_person_id'),
      at('drawn_at'),
      int('drawn_seq'),
      id('ended_by_post_id', nullable),
      id('ended_by_person_id', nullable),
      at('ended_at', nullable),
      int('ended_seq', nullable),
      id('ended_event_id', nullable),
      paise('limit_paise', nullable),
      id('limit_id', nullable),
    ],
    indices: [index('ix_sanction_file', 'file_id', 'drawn_seq')],
  }),
];

export class AddSanctions20261122090500 implements MigrationInterface {
  name = 'AddSanctions20261122090500';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
