import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { spawnGuarded } from '../bootstrap/child-process.mjs';
import { findProgram } from '../bootstrap/program-finder.mjs';

const START_MS = 60_000;

/** A MariaDB server of a spec's own, for what would disturb the others on a shared one. */
export class OwnMariadb {
  private constructor(
    private readonly server: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** Starts it with these options. Throws when MariaDB is not on the machine. */
  static async start(options: readonly string[]): Promise<OwnMariadb> {
    const [program, installer] = [findProgram(['mariadbd']), findProgram(['mariadb-install-db'])];
    if (!program || !installer) throw new Error('mariadbd and mariadb-install-db were not found.');
    const folder = await mkdtemp(join(tmpdir(), 'sanchika-mariadb-'));
    const place = ['--no-defaults', `--datadir=${join(folder, 'data')}`];
    if (process.getuid?.() === 0) place.push('--user=root');
    await once(
      spawn(installer, [...place, '--auth-root-authentication-method=normal', '--skip-test-db']),
      'exit',
    );
    const port = await freePort();
    const address = [
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      `--socket=${join(folder, 's.sock')}`,
      '--skip-name-resolve',
    ];
    const command = [program, ...place, ...address, '--innodb-buffer-pool-size=32M', ...options];
    // Ends with the process that runs the spec, however that one ends.
    const server = spawnGuarded(command, { stdio: 'ignore' }, folder);
    const own = new OwnMariadb(server, folder, port);
    await own.answer();
    return own;
  }

  /** The address of a database on it, for root or for another user. */
  url(database = '', user = 'root', password = ''): string {
    return `mysql://${user}${password && `:${password}`}@127.0.0.1:${this.port}/${database}`;
  }

  /** Runs statements as root, one after another. */
  async run(...statements: readonly string[]): Promise<void> {
    const connection = await createConnection(this.url());
    try {
      for (const statement of statements) await connection.query(statement);
    } finally {
      await connection.end();
    }
  }

  async stop(): Promise<void> {
    const ended = once(this.server, 'exit');
    this.server.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }

  private async answer(): Promise<void> {
    const since = Date.now();
    for (;;) {
      try {
        return await this.run('SELECT 1');
      } catch (error) {
        if (this.server.exitCode !== null || Date.now() - since > START_MS) throw error;
        await new Promise((resume) => setTimeout(resume, 100));
      }
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
