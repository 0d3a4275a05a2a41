import { TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const WEIGHT = `CASE priority WHEN 'immediate' THEN 0 WHEN 'urgent' THEN 1 ELSE 2 END`;
/** Whole on both engines, of which one divides to a fraction. */
const DUE_MINUTE = '(due_at - due_at % 60000) / 60000';
const DUE_SECOND = '(due_at - due_at % 1000) / 1000';

/** The key of a desk row tells files of one due time apart, and the counts of a desk have an index of their own. */
export class SortDeskByNumber20261122085900 implements MigrationInterface {
  name = 'SortDeskByNumber20261122085900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE desk SET sort_key = (${WEIGHT}) * 2251799813685248 + (${DUE_MINUTE}) * 16777216 + computer_no % 16777216`,
    );
    const columnNames = ['post_id', 'is_read', 'due_at'];
    await runner.createIndex('desk', new TableIndex({ name: 'ix_desk_count', columnNames }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('desk', 'ix_desk_count');
    await runner.query(`UPDATE desk SET sort_key = (${WEIGHT}) * 4294967296 + (${DUE_SECOND})`);
  }
}
