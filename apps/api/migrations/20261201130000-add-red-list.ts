import type { MigrationInterface, QueryRunner } from 'typeorm';
import { index } from './columns';

const TABLE = 'desk';
const INDICES = [
  index('ix_desk_late', 'classification', 'due_at', 'post_id', 'file_id'),
  index('ix_desk_late_at', 'post_id', 'classification', 'due_at', 'file_id'),
];

/** The longest late of all desks and of one are ranges of an index, without those that are restricted. */
export class AddRedList20261201130000 implements MigrationInterface {
  name = 'AddRedList20261201130000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndices(TABLE, INDICES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of INDICES) await runner.dropIndex(TABLE, name ?? '');
  }
}
