import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text, unique } from './columns';

const PRINTS = new Table({
  name: 'file_print',
  columns: [
    id('id', primary),
    id('file_id'),
    id('post_id'),
    id('person_id'),
    text('language', 2),
    text('parts', 40),
    int('as_of_seq'),
    { name: 'is_whole', type: 'boolean' },
    text('state', 16),
    int('place', nullable),
    at('ordered_at'),
    at('claimed_until'),
    int('tries'),
    int('papers_done'),
    int('papers_expected'),
    int('size', nullable),
    text('sha256', 64, nullable),
    int('pages', nullable),
    { name: 'is_archival', type: 'boolean' },
    at('expires_at', nullable),
  ],
  indices: [
    index('ix_file_print_state', 'state', 'id'),
    unique('ux_file_print_place', 'person_id', 'place'),
    index('ix_file_print_expiry', 'expires_at'),
  ],
});

export class CreatePrints20261122090300 implements MigrationInterface {
  name = 'CreatePrints20261122090300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PRINTS.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PRINTS.name);
  }
}
