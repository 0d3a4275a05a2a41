import { Table, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = (name: string, isPrimary = false) => ({ name, type: 'varchar', length: '36', isPrimary });
const at = (name: string) => ({ name, type: 'bigint' });

export class CreatePlatform20261122080000 implements MigrationInterface {
  name = 'CreatePlatform20261122080000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createCommandLog(runner);
    await this.createChain(runner);
    await this.createNotices(runner);
    await runner.createTable(
      new Table({
        name: 'job',
        columns: [
          { name: 'name', type: 'varchar', length: '64', isPrimary: true },
          at('due_at'),
          at('claimed_until'),
          { name: 'last_result', type: 'varchar', length: '255', isNullable: true },
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['job', 'notice', 'sealed_text', 'sealed_event', 'command_log'])
      await runner.dropTable(table);
  }

  private async createCommandLog(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'command_log',
        columns: [
          id('principal', true),
          id('command_key', true),
          { name: 'operation', type: 'varchar', length: '64' },
          { name: 'request_hash', type: 'varchar', length: '64' },
          { name: 'answer', type: 'text', isNullable: true },
          at('applied_at'),
        ],
      }),
    );
  }

  private async createChain(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'sealed_event',
        columns: [
          id('id', true),
          { name: 'chain_kind', type: 'varchar', length: '16' },
          id('chain_id'),
          { name: 'seq', type: 'integer' },
          { name: 'type', type: 'varchar', length: '48' },
          at('at'),
          { name: 'prev_hash', type: 'varchar', length: '64' },
          { name: 'hash', type: 'varchar', length: '64' },
          { name: 'payload', type: 'blob' },
        ],
      }),
    );
    await runner.createIndex(
      'sealed_event',
      new TableIndex({
        name: 'ux_sealed_event_chain',
        columnNames: ['chain_kind', 'chain_id', 'seq'],
        isUnique: true,
      }),
    );
    await runner.createTable(
      new Table({
        name: 'sealed_text',
        columns: [
          id('event_id', true),
          { name: 'place', type: 'varchar', length: '32', isPrimary: true },
          { name: 'salt', type: 'varchar', length: '64' },
          { name: 'text', type: 'text' },
        ],
      }),
    );
    await seal(runner, 'sealed_event');
  }

  private async createNotices(runner: QueryRunner): Promise<void> {
    await runner.createTable(
      new Table({
        name: 'notice',
        columns: [
          id('id', true),
          id('event_id'),
          { name: 'kind', type: 'varchar', length: '48' },
          id('recipient_id'),
          id('topic_id'),
          at('made_at'),
          { name: 'state', type: 'varchar', length: '16' },
        ],
      }),
    );
    await runner.createIndex(
      'notice',
      new TableIndex({ name: 'ix_notice_recipient', columnNames: ['recipient_id', 'id'] }),
    );
    await runner.createIndex(
      'notice',
      new TableIndex({ name: 'ix_notice_state', columnNames: ['state', 'id'] }),
    );
  }
}

/** Triggers that refuse any change of a sealed row, also to the owner of the database. */
async function seal(runner: QueryRunner, table: string): Promise<void> {
  const isSqlite = runner.connection.options.type === 'better-sqlite3';
  const refusal = isSqlite
    ? `BEGIN SELECT RAISE(ABORT, 'sealed'); END`
    : `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'sealed'`;
  for (const act of ['update', 'delete']) {
    await runner.query(
      `CREATE TRIGGER sealed_${table}_${act} BEFORE ${act} ON ${table} FOR EACH ROW ${refusal}`,
    );
  }
}
