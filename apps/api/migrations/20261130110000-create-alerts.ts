import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, id, index, int, nullable, primary, text, unique } from './columns';

const TABLES: readonly Table[] = [
  new Table({
    name: 'push_subscription',
    columns: [
      id('id', primary),
      id('person_id'),
      id('device_id'),
      id('session_id'),
      text('endpoint', 1000),
      text('endpoint_hash', 64),
      text('p256dh', 100),
      text('auth', 40),
      at('created_at'),
    ],
    indices: [
      unique('ux_push_subscription_endpoint', 'endpoint_hash'),
      index('ix_push_subscription_person', 'person_id', 'id'),
    ],
  }),
  new Table({
    name: 'alert',
    columns: [
      id('id', primary),
      text('occasion', 100),
      id('person_id'),
      text('kind', 16),
      id('file_id', nullable),
      id('tag'),
      text('facts', 2000),
      { name: 'is_urgent', type: 'boolean' },
      at('made_at'),
      at('not_before'),
      text('state', 16),
      at('opened_at', nullable),
      at('put_off_until', nullable),
    ],
    indices: [
      unique('ux_alert_once', 'person_id', 'occasion'),
      index('ix_alert_person', 'person_id', 'id'),
      index('ix_alert_unread', 'person_id', 'opened_at'),
      index('ix_alert_state', 'state', 'not_before'),
      index('ix_alert_file', 'file_id', 'put_off_until'),
    ],
  }),
  new Table({
    name: 'push_delivery',
    columns: [
      id('id', primary),
      id('alert_id'),
      id('subscription_id'),
      text('state', 16),
      at('next_at'),
      int('tries'),
      at('queued_at'),
      at('accepted_at', nullable),
      at('shown_at', nullable),
      at('opened_at', nullable),
      text('fault', 40, nullable),
    ],
    indices: [
      index('ix_push_delivery_state', 'state', 'next_at'),
      index('ix_push_delivery_alert', 'alert_id'),
      index('ix_push_delivery_subscription', 'subscription_id'),
    ],
  }),
  new Table({
    name: 'push_key',
    columns: [text('name', 16, primary), text('public_key', 100), text('private_key', 64), at('made_at')],
  }),
  new Table({
    name: 'ladder_level',
    columns: [
      text('code', 4, primary),
      int('place'),
      int('working_days'),
      int('at_minute', nullable),
      text('addressee', 24),
      text('channel', 8),
      { name: 'is_for_immediate', type: 'boolean' },
      text('source', 200),
    ],
  }),
  new Table({
    name: 'ladder_mark',
    columns: [text('name', 16, primary), at('looked_at'), text('digest_on', 10, nullable)],
  }),
];

/** code, place, working days, minute, addressee, channel, for immediate files only */
const LEVELS: readonly (readonly [string, number, number, number | null, string, string, number])[] = [
  ['L0', 1, -2, 585, 'holder', 'push', 0],
  ['L1', 2, 0, 585, 'holder', 'push', 0],
  ['L2', 3, 0, null, 'holderAndReporting', 'push', 0],
  ['IM', 4, 1, 585, 'collector', 'push', 1],
  ['L3', 5, 3, 585, 'headOfOffice', 'push', 0],
  ['L4', 6, 7, 585, 'addlCollector', 'digest', 0],
  ['L5', 7, 10, 585, 'collector', 'push', 0],
];

export class CreateAlerts20261130110000 implements MigrationInterface {
  name = 'CreateAlerts20261130110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table.clone());
    for (const level of LEVELS)
      await runner.query(
        `INSERT INTO ladder_level (code, place, working_days, at_minute, addressee, channel, is_for_immediate, source)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'B7 [D]')`,
        [...level],
      );
    // What happened before there were alerts is told to nobody.
    await runner.query(`UPDATE notice SET state = 'delivered'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of TABLES) await runner.dropTable(name);
  }
}
