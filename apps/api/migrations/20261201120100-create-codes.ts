import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'code_secret',
    columns: [
      id('person_id', primary),
      text('secret', 120, nullable),
      text('pending_secret', 120, nullable),
      int('last_step'),
      at('changed_at'),
    ],
  }),
  new Table({
    name: 'recovery_code',
    columns: [text('hash', 64, primary), id('person_id'), at('used_at', nullable)],
    indices: [index('ix_recovery_code_person', 'person_id', 'used_at')],
  }),
];

export class CreateCodes20261201120100 implements MigrationInterface {
  name = 'CreateCodes20261201120100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
