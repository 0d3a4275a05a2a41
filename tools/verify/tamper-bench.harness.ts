import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';
import type { BusyWeek } from './busy-week.harness';
import { verifyDatabase } from './verify-database';
import type { VerifyReport } from './verify-report';

/** What somebody with the key to the machine has in his hands: the database past the server, and the blobs. */
export interface Intruder {
  readonly week: BusyWeek;
  readonly blobs: string;
  readonly rows: <Found>(sql: string, values?: readonly unknown[]) => Promise<Found[]>;
  /** Empties a table past every trigger and, on MariaDB, past the rights to delete rows. */
  readonly empty: (table: string) => Promise<unknown>;
}

const TABLES = [
  ...['file', 'note', 'draft_note', 'paper', 'holding_interval', 'desk', 'sealed_event', 'sealed_text'],
  ...[
    'asking',
    'spoken',
    'withdrawn_decision',
    'file_link',
    'parking',
    'reopening',
    'sanction',
    'delegated_limit',
  ],
  ...['merging', 'merged_note', 'merged_paper', 'merge_proposal', 'volume'],
  ...['file_grant', 'reclassification', 'viewing'],
  ...['post_month', 'number_series', 'office', 'section', 'post', 'person', 'posting'],
];
const SEALED = ['note', 'sealed_event'];

/** The records of a busy week on a bench, to be tampered with again and again, each time from the same beginning. */
export class TamperBench {
  private constructor(
    private readonly source: DataSource,
    private readonly url: string,
    private readonly folder: string,
    private readonly week: BusyWeek,
  ) {}

  /** Copies the blobs and, on SQLite, the database; takes the triggers away. The server must have halted. */
  static async of({ engine, folder, url = '' }: FreshDatabase, week: BusyWeek): Promise<TamperBench> {
    const bench = await mkdtemp(join(tmpdir(), 'sanchika-bench-'));
    const copy = join(bench, 'sanchika.sqlite');
    if (engine === 'sqlite') await vacuumInto(join(folder, 'sanchika.sqlite'), copy);
    const source = new DataSource(
      engine === 'sqlite'
        ? { type: 'better-sqlite3', database: copy }
        : { type: 'mariadb', url, charset: 'utf8mb4_bin' },
    );
    await source.initialize();
    for (const table of SEALED) {
      for (const act of ['update', 'delete']) await source.query(`DROP TRIGGER sealed_${table}_${act}`);
    }
    for (const table of TABLES) await source.query(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`);
    await cp(join(folder, 'blobs'), join(bench, 'kept-blobs'), { recursive: true });
    return new TamperBench(source, engine === 'sqlite' ? `sqlite:${copy}` : url, bench, week);
  }

  /** What the verifier says after the deed; the records are as before afterwards. */
  async reportAfter(deed: (intruder: Intruder) => Promise<unknown>): Promise<VerifyReport> {
    const blobs = join(this.folder, 'blobs');
    await cp(join(this.folder, 'kept-blobs'), blobs, { recursive: true });
    try {
      await deed({
        week: this.week,
        blobs,
        rows: (sql, values = []) => this.source.query(sql, [...values]),
        empty: (table) =>
          this.source.query(`${this.url.startsWith('sqlite:') ? 'DELETE FROM' : 'TRUNCATE TABLE'} ${table}`),
      });
      return await verifyDatabase({ url: this.url, blobs });
    } finally {
      await this.undo();
    }
  }

  async clear(): Promise<void> {
    await this.source.destroy();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async undo(): Promise<void> {
    await rm(join(this.folder, 'blobs'), { recursive: true, force: true });
    await this.source.transaction(async (tx) => {
      for (const table of TABLES) {
        await tx.query(`DELETE FROM ${table}`);
        await tx.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
      }
    });
  }
}

async function vacuumInto(from: string, to: string): Promise<void> {
  const source = await new DataSource({ type: 'better-sqlite3', database: from }).initialize();
  try {
    await source.query('VACUUM INTO ?', [to]);
  } finally {
    await source.destroy();
  }
}
