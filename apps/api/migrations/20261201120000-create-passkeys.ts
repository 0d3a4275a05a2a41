import { Table, TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, nullable, primary, text, unique } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'passkey',
    columns: [
      id('id', primary),
      id('person_id'),
      text('credential_hash', 64),
      text('credential_id', 1400),
      text('public_key', 1000),
      at('counter'),
      text('transports', 180),
      text('name', 80),
      { name: 'is_backed_up', type: 'boolean' },
      at('created_at'),
      at('last_used_at', nullable),
      at('revoked_at', nullable),
    ],
    indices: [
      unique('ux_passkey_credential', 'credential_hash'),
      index('ix_passkey_person', 'person_id', 'revoked_at'),
    ],
  }),
  new Table({
    name: 'passkey_challenge',
    columns: [text('hash', 64, primary), text('purpose', 16), id('session_id', nullable), at('expires_at')],
    indices: [index('ix_passkey_challenge_expires', 'expires_at')],
  }),
];

const CLOSED_AT = new TableColumn(at('closed_at', nullable));

export class CreatePasskeys20261201120000 implements MigrationInterface {
  name = 'CreatePasskeys20261201120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    await runner.addColumn('account', CLOSED_AT.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('account', CLOSED_AT.name);
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
