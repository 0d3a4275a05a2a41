import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, nullable, primary } from './columns';

const FILE_LINK = new Table({
  name: 'file_link',
  columns: [
    id('event_id', primary),
    id('file_id'),
    id('linked_file_id'),
    at('linked_at'),
    at('unlinked_at', nullable),
  ],
  indices: [
    index('ix_file_link_file', 'file_id', 'unlinked_at'),
    index('ix_file_link_linked', 'linked_file_id', 'unlinked_at', 'file_id'),
  ],
});

export class AddLinks20261130100200 implements MigrationInterface {
  name = 'AddLinks20261130100200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(FILE_LINK.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('file_link');
  }
}
