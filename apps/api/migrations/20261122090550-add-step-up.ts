import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, nullable } from './columns';

const STEPPED_UP = new TableColumn(at('stepped_up_at', nullable));

export class AddStepUp20261122090550 implements MigrationInterface {
  name = 'AddStepUp20261122090550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('session', STEPPED_UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('session', STEPPED_UP.name);
  }
}
