import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { at, nullable } from './columns';

const ANSWER_BY = new TableColumn(at('answer_by', nullable));

export class AddAnswerBy20261130110100 implements MigrationInterface {
  name = 'AddAnswerBy20261130110100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('asking', ANSWER_BY.clone());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('asking', ANSWER_BY.name);
  }
}
