import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, index, nullable } from './columns';

const INDEX = index('ix_file_attached_to', 'attached_to_id');

export class AddAttachments20261130100250 implements MigrationInterface {
  name = 'AddAttachments20261130100250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('file', new TableColumn(id('attached_to_id', nullable)));
    await runner.createIndex('file', INDEX.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('file', INDEX.name ?? '');
    await runner.dropColumn('file', 'attached_to_id');
  }
}
