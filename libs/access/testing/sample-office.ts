import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AccessApi } from '@sanchika/access/contract';
import type { Me } from '@sanchika/access/contract';
import { OfficeApi } from '@sanchika/office/contract';
import type { AnswerOf } from '@sanchika/platform/contract';
import { Caller, SAMPLE_PASSWORD, startServer } from '@sanchika/platform/testing';
import type { FreshDatabase, ServerPlan, TestServer } from '@sanchika/platform/testing';
import { DataSource } from 'typeorm';

/** What a sample sign-in is there for. */
export type Part =
  | 'clerk'
  | 'colleague'
  | 'neighbour'
  | 'superintendent'
  | 'additionalCollector'
  | 'collector'
  | 'administrator'
  | 'secondAdministrator'
  | 'auditor';

interface SignInLine {
  readonly part: Part;
  readonly employeeCode: string;
  readonly postCode: string;
}

/** A person as the administrators' search finds one. */
type FoundPerson = AnswerOf<typeof OfficeApi.people>['rows'][number];

/** A running server with the sample district, and its database past the server. */
export class SampleOffice {
  private constructor(
    readonly server: TestServer,
    private readonly source: DataSource,
    private readonly signIns: readonly SignInLine[],
  ) {}

  static async open(plan: Omit<ServerPlan, 'seed'> = {}): Promise<SampleOffice> {
    const server = await startServer({ ...plan, seed: 'sample' });
    const text = await readFile(join(server.database.folder, 'sample-sign-ins.json'), 'utf8');
    return new SampleOffice(server, await openDatabase(server.database), JSON.parse(text) as SignInLine[]);
  }

  /** Somebody at a browser that nobody has signed in with. */
  stranger(): Caller {
    return new Caller(this.server.url);
  }

  loginOf(part: Part): string {
    return this.line(part).employeeCode;
  }

  postCodeOf(part: Part): string {
    return this.line(part).postCode;
  }

  /** Signs in at a new browser, or at the given one. */
  async signIn(part: Part, caller = this.stranger()): Promise<{ caller: Caller; me: Me }> {
    const body = { login: this.loginOf(part), password: SAMPLE_PASSWORD };
    return { caller, me: (await caller.call(AccessApi.signIn, { body })).answer };
  }

  /** The one person whom an administrator finds by these words. */
  async find(administrator: Caller, words: string): Promise<FoundPerson> {
    const { rows } = (await administrator.call(OfficeApi.people, { query: { q: words } })).answer;
    const [person, other] = rows;
    if (!person || other) throw new Error(`${rows.length} people are found by ${words}`);
    return person;
  }

  rows<Row>(sql: string, values: readonly (string | number)[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, [...values]);
  }

  async count(table: string, where: string, values: readonly (string | number)[] = []): Promise<number> {
    const [row] = await this.rows<{ n: number | string }>(
      `SELECT COUNT(*) n FROM ${table} WHERE ${where}`,
      values,
    );
    return Number(row?.n);
  }

  async close(): Promise<void> {
    await this.source.destroy();
    await this.server.stop();
  }

  private line(part: Part): SignInLine {
    const line = this.signIns.find((each) => each.part === part);
    if (!line) throw new Error(`the sample has no ${part}`);
    return line;
  }
}

function openDatabase({ folder, url }: FreshDatabase): Promise<DataSource> {
  const source =
    url === undefined
      ? new DataSource({ type: 'better-sqlite3', database: join(folder, 'sanchika.sqlite'), enableWAL: true })
      : new DataSource({ type: 'mariadb', url, charset: 'utf8mb4_bin' });
  return source.initialize();
}
