import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';

type SqlValue = string | number | null;

/** Reads that let the process turn to whatever else is waiting, as any disk or network would. */
@Injectable()
export class Reader {
  constructor(@InjectDataSource('reader') private readonly source: DataSource) {}

  get manager(): EntityManager {
    return this.source.manager;
  }

  async rows<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> {
    await nextTurn();
    return this.source.query<Row[]>(sql, [...values]);
  }

  async row<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, values))[0] ?? null;
  }
}
