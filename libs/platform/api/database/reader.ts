import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';

export type SqlValue = string | number | null;

/** Lean reads for lists and checks: plain SQL with `?` places, the same text on both engines. */
@Injectable()
export class Reader {
  constructor(@InjectDataSource('reader') private readonly source: DataSource) {}

  /** For reading entities; whatever it is asked to write fails. */
  get manager(): EntityManager {
    return this.source.manager;
  }

  rows<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...values]);
  }

  async row<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, values))[0] ?? null;
  }
}
