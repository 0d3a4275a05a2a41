import { join } from 'node:path';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';

/** The database of a server under test, past the server: what the owner of the machine could do. */
export class RawDatabase {
  private constructor(
    private readonly source: DataSource,
    readonly engine: FreshDatabase['engine'],
  ) {}

  static async open({ engine, folder, url }: FreshDatabase): Promise<RawDatabase> {
    const source =
      url === undefined
        ? new DataSource({
            type: 'better-sqlite3',
            database: join(folder, 'sanchika.sqlite'),
            enableWAL: true,
          })
        : new DataSource({ type: 'mariadb', url, charset: 'utf8mb4_bin' });
    return new RawDatabase(await source.initialize(), engine);
  }

  async rows<Row>(sql: string, values: readonly (string | number)[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...values]);
  }

  async count(table: string, where: string, values: readonly (string | number)[]): Promise<number> {
    const [row] = await this.rows<{ n: number | string }>(
      `SELECT COUNT(*) n FROM ${table} WHERE ${where}`,
      values,
    );
    return Number(row?.n);
  }

  async close(): Promise<void> {
    await this.source.destroy();
  }
}
