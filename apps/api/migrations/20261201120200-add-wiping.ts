import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, nullable } from './columns';

const COLUMNS = [new TableColumn(at('wipe_asked_at', nullable)), new TableColumn(at('wiped_at', nullable))];

export class AddWiping20261201120200 implements MigrationInterface {
  name = 'AddWiping20261201120200';

  async up(runner: QueryRunner): Promise<void> {
    for (const column of COLUMNS) await runner.addColumn('device', column.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of COLUMNS) await runner.dropColumn('device', name);
  }
}
