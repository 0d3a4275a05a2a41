import { Table, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const text = (name: string, length: number, isPrimary = false) => ({
  name,
  type: 'varchar',
  length: String(length),
  isPrimary,
});

export class CreateCalendar20261122080300 implements MigrationInterface {
  name = 'CreateCalendar20261122080300';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [workingCalendar, calendarDay, deployment]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['deployment', 'calendar_day', 'working_calendar']) await runner.dropTable(table);
  }
}

const workingCalendar = new Table({
  name: 'working_calendar',
  columns: [
    text('code', 32, true),
    { name: 'opens_at', type: 'integer' },
    { name: 'closes_at', type: 'integer' },
    text('days_off', 16),
    text('gazetted_years', 255),
    { name: 'version', type: 'integer' },
  ],
});

const calendarDay = new Table({
  name: 'calendar_day',
  columns: [
    text('id', 36, true),
    text('calendar_code', 32),
    text('date', 10),
    text('kind', 16),
    text('name_hi', 120),
    text('name_en', 120),
    { ...text('office_code', 64), isNullable: true },
  ],
  indices: [new TableIndex({ name: 'ix_calendar_day_date', columnNames: ['calendar_code', 'date'] })],
});

/** What this database is: how it was filled, and when. */
const deployment = new Table({
  name: 'deployment',
  columns: [text('name', 32, true), text('value', 255)],
});
