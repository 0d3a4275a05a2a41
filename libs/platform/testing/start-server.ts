import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from './fresh-database';
import type { FreshDatabase } from './fresh-database';

/** How a server under test is started. */
export interface ServerPlan {
  readonly seed?: '' | 'structure' | 'sample';
  /** Added to the environment, over everything the harness sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Start on the database of an earlier server instead of a fresh one. */
  readonly on?: FreshDatabase;
  /** A build other than the product's own `dist/apps/api/main.js`. */
  readonly program?: string;
}

/** The built product, running in a process of its own on a database of its own. */
export interface TestServer {
  readonly url: string;
  readonly database: FreshDatabase;
  readonly process: ChildProcess;
  /** Everything the process printed so far. */
  readonly output: () => string;
  /** Resolves with the exit code, or null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Stops the process and leaves the database. */
  readonly halt: () => Promise<void>;
  /** Starts it again after a halt, on its database and at its address; with another environment where one is given. */
  readonly resume: (env?: ServerPlan['env']) => Promise<TestServer>;
  /** Stops the process and drops the database. */
  readonly stop: () => Promise<void>;
}

const PRODUCT = 'dist/apps/api/main.js';

/** The password of every sample sign-in of a server under test. */
export const SAMPLE_PASSWORD = 'seven-dry-wells-in-may';

/**
 * Starts the built product on a free port and waits until it listens. The engine is the one that
 * TEST_DATABASE names: `sqlite` (the default) or `mariadb`, on the server in TEST_DATABASE_URL.
 */
export async function startServer(plan: ServerPlan = {}): Promise<TestServer> {
  const database = plan.on ?? (await freshDatabase());
  const child = spawn(process.execPath, ['--enable-source-maps', plan.program ?? PRODUCT], {
    env: { ...process.env, ...environmentOf(plan, database) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const url = /Sanchika: (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const url = await Promise.race([listening, exited.then(() => null)]);
  if (url === null) throw new Error(`The server did not start:\n${output}`);
  const halt = async () => {
    child.kill('SIGTERM');
    await exited;
  };
  const stop = async () => {
    await halt();
    await database.drop();
  };
  const resume = (env: ServerPlan['env'] = {}) =>
    startServer({ ...plan, on: database, env: { ...plan.env, ...env, PORT: new URL(url).port } });
  return { url, database, process: child, output: () => output, exited, halt, resume, stop };
}

function environmentOf(plan: ServerPlan, database: FreshDatabase): Record<string, string> {
  return {
    NODE_ENV: 'test',
    PORT: '0',
    HOST: '127.0.0.1',
    SANCHIKA_LOG: 'error',
    SANCHIKA_TEST_CLOCK: '1',
    SANCHIKA_SEED: plan.on ? '' : (plan.seed ?? ''),
    SANCHIKA_SAMPLE_PASSWORD: SAMPLE_PASSWORD,
    SANCHIKA_ACTS_PER_MINUTE: '100000',
    SANCHIKA_READS_PER_MINUTE: '100000',
    SANCHIKA_DATA: database.folder,
    ...(database.url && { DATABASE_URL: database.url }),
    ...plan.env,
  };
}

/** A folder under the system's temporary one that the caller removes. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'sanchika-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
