import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, primary, text } from './columns';

const DEVICE_HALF = new Table({
  name: 'device_half',
  columns: [id('device_id', primary), text('half', 43), at('made_at')],
});

export class CreateDeviceHalf20261201100000 implements MigrationInterface {
  name = 'CreateDeviceHalf20261201100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(DEVICE_HALF.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(DEVICE_HALF.name);
  }
}
