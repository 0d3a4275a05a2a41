import { Table, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = (name: string, isPrimary = false) => ({ name, type: 'varchar', length: '36', isPrimary });
const text = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const at = (name: string) => ({ name, type: 'bigint' });
const count = (name: string) => ({ name, type: 'integer' });
const orNull = <Column extends object>(column: Column) => ({ ...column, isNullable: true });
const index = (name: string, columnNames: string[], isUnique = false) =>
  new TableIndex({ name, columnNames, isUnique });

export class CreateAccess20261122080200 implements MigrationInterface {
  name = 'CreateAccess20261122080200';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [account, device, session, pastSid, loginAttempt, passwordReset, securityLog]) {
      await runner.createTable(table);
    }
    await seal(runner, 'security_log');
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'security_log',
      'password_reset',
      'login_attempt',
      'past_sid',
      'session',
      'device',
      'account',
    ];
    for (const table of tables) await runner.dropTable(table);
  }
}

const account = new Table({
  name: 'account',
  columns: [
    id('person_id', true),
    orNull(text('password_hash', 255)),
    orNull(text('slip_hash', 64)),
    orNull(at('slip_expires_at')),
  ],
});

const device = new Table({
  name: 'device',
  columns: [
    id('id', true),
    id('person_id'),
    text('token_hash', 64),
    text('name', 80),
    at('first_seen_at'),
    at('last_seen_at'),
    orNull(at('revoked_at')),
  ],
  indices: [index('ux_device_token', ['person_id', 'token_hash'], true)],
});

const session = new Table({
  name: 'session',
  columns: [
    id('id', true),
    text('sid_hash', 64),
    text('rotation_key', 64),
    id('person_id'),
    id('device_id'),
    orNull(id('posting_id')),
    text('amr', 64),
    at('created_at'),
    at('rotated_at'),
    at('last_seen_at'),
    at('expires_at'),
    orNull(at('ended_at')),
  ],
  indices: [
    index('ux_session_sid', ['sid_hash'], true),
    index('ix_session_person', ['person_id']),
    index('ix_session_device', ['device_id']),
    index('ix_session_expires', ['expires_at']),
  ],
});

const pastSid = new Table({
  name: 'past_sid',
  columns: [{ ...text('sid_hash', 64), isPrimary: true }, id('session_id'), at('replaced_at')],
  indices: [index('ix_past_sid_replaced', ['replaced_at'])],
});

const loginAttempt = new Table({
  name: 'login_attempt',
  columns: [
    { ...text('bucket', 80), isPrimary: true },
    count('tries'),
    count('failures'),
    at('last_failure_at'),
    count('window_failures'),
    at('window_started_at'),
    count('day_failures'),
    at('day_started_at'),
  ],
  indices: [index('ix_login_attempt_last', ['last_failure_at'])],
});

const passwordReset = new Table({
  name: 'password_reset',
  columns: [
    id('id', true),
    id('person_id'),
    id('proposed_by'),
    at('proposed_at'),
    at('expires_at'),
    orNull(id('confirmed_by')),
    orNull(at('confirmed_at')),
  ],
  indices: [
    index('ix_password_reset_expires', ['expires_at']),
    index('ix_password_reset_person', ['person_id']),
  ],
});

const securityLog = new Table({
  name: 'security_log',
  columns: [
    id('id', true),
    at('at'),
    text('kind', 32),
    orNull(id('person_ref')),
    orNull(id('post_id')),
    orNull(text('operation', 64)),
    orNull(text('topic', 64)),
    text('result', 64),
  ],
  indices: [index('ix_security_log_person', ['person_ref', 'id'])],
});

/** Triggers that refuse any change of a logged row, also to the owner of the database. */
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
