import { Table, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const id = (name: string, isPrimary = false) => ({ name, type: 'varchar', length: '36', isPrimary });
const idOrNull = (name: string) => ({ name, type: 'varchar', length: '36', isNullable: true });
const text = (name: string, length: number) => ({ name, type: 'varchar', length: String(length) });
const index = (name: string, columnNames: string[], isUnique = false) =>
  new TableIndex({ name, columnNames, isUnique });

export class CreateOffice20261122080100 implements MigrationInterface {
  name = 'CreateOffice20261122080100';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [office, section, post, person, posting]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['posting', 'person', 'post', 'section', 'office']) await runner.dropTable(table);
  }
}

const office = new Table({
  name: 'office',
  columns: [
    id('id', true),
    text('code', 64),
    text('name_hi', 200),
    text('name_en', 200),
    text('tier', 16),
    text('department_code', 32),
    idOrNull('parent_office_id'),
    text('calendar_code', 32),
  ],
  indices: [index('ux_office_code', ['code'], true), index('ix_office_parent', ['parent_office_id'])],
});

const section = new Table({
  name: 'section',
  columns: [id('id', true), id('office_id'), text('code', 64), text('name_hi', 200), text('name_en', 200)],
  indices: [index('ux_section_code', ['code'], true), index('ix_section_office', ['office_id'])],
});

const post = new Table({
  name: 'post',
  columns: [
    id('id', true),
    text('code', 64),
    id('office_id'),
    idOrNull('section_id'),
    text('designation_hi', 120),
    text('designation_en', 120),
    idOrNull('reporting_post_id'),
    { name: 'pay_level', type: 'integer' },
    { name: 'financial_limit', type: 'bigint' },
    text('roles', 255),
    { name: 'search_text', type: 'text' },
  ],
  indices: [
    index('ux_post_code', ['code'], true),
    index('ix_post_office', ['office_id']),
    index('ix_post_reporting', ['reporting_post_id']),
  ],
});

const person = new Table({
  name: 'person',
  columns: [
    id('id', true),
    text('employee_code', 20),
    text('name_hi', 200),
    text('name_en', 200),
    text('mobile', 10),
    { ...text('official_email', 254), isNullable: true },
    { ...text('date_of_birth', 10), isNullable: true },
    { ...text('joining_date', 10), isNullable: true },
    text('language', 2),
    { name: 'search_text', type: 'text' },
  ],
  indices: [
    index('ux_person_employee_code', ['employee_code'], true),
    index('ux_person_mobile', ['mobile'], true),
  ],
});

const posting = new Table({
  name: 'posting',
  columns: [
    id('id', true),
    id('person_id'),
    id('post_id'),
    text('kind', 16),
    { name: 'from_at', type: 'bigint' },
    { name: 'to_at', type: 'bigint' },
    text('order_no', 120),
  ],
  indices: [
    index('ix_posting_post', ['post_id', 'to_at']),
    index('ix_posting_person', ['person_id', 'to_at']),
  ],
});
