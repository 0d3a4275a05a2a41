import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';

/** A program to run on bytes that are not to be trusted. */
export interface BoundedWork {
  readonly command: string;
  readonly args: readonly string[];
  /** Every output begins a new step, which may take this long. */
  readonly stepMs: number;
  /** All steps together. */
  readonly wholeMs: number;
  readonly onOutput: (chunk: Buffer) => void;
}

/** How it went: it came to its end by itself, or it was killed. */
export type Ending = { readonly kind: 'ended'; readonly code: number } | { readonly kind: 'killed' };

/** Address space; V8 and WebAssembly reserve much more of it than they use. */
const ADDRESS_KB = 2_500_000;
const RESIDENT_BYTES = 512 * 1_048_576;
const PAGE_BYTES = 4096;
const LOOK_EVERY_MS = 100;

/**
 * Runs programs with bounded memory and time, at low priority and, where the machine allows it, without network.
 * Whatever they do to themselves, this process only sees them end.
 */
@Injectable()
export class Sandbox implements BeforeApplicationShutdown {
  private readonly running = new Set<ChildProcess>();
  private apart?: Promise<readonly string[]>;

  beforeApplicationShutdown(): void {
    for (const child of this.running) kill(child);
  }

  async run(work: BoundedWork): Promise<Ending> {
    const cpuSeconds = String(Math.ceil(work.wholeMs / 1000));
    // The kernel ends it by itself when this process is gone.
    const bounds = ['-c', `ulimit -c 0; ulimit -v ${ADDRESS_KB}; ulimit -t ${cpuSeconds}; exec "$@"`, 'sh'];
    const apart = await (this.apart ??= withoutNetwork());
    const child = spawn('/bin/sh', [...bounds, ...apart, work.command, ...work.args], {
      // Nothing of the server's environment: it holds the passwords of the database.
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    this.running.add(child);
    lowerPriority(child);
    try {
      return await this.watch(child, work);
    } finally {
      this.running.delete(child);
    }
  }

  private watch(child: ChildProcess, { stepMs, wholeMs, onOutput }: BoundedWork): Promise<Ending> {
    const end = () => kill(child);
    const whole = setTimeout(end, wholeMs);
    let step = setTimeout(end, stepMs);
    const memory = setInterval(() => void killIfLarge(child), LOOK_EVERY_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      clearTimeout(step);
      step = setTimeout(end, stepMs);
      onOutput(chunk);
    });
    return new Promise<Ending>((resolve) => {
      child.once('error', () => resolve({ kind: 'killed' }));
      child.once('close', (code) => resolve(code === null ? { kind: 'killed' } : { kind: 'ended', code }));
    }).finally(() => {
      clearTimeout(whole);
      clearTimeout(step);
      clearInterval(memory);
    });
  }
}

/** The prefix that takes the network away; empty where the machine does not let us. */
async function withoutNetwork(): Promise<readonly string[]> {
  const prefix = ['unshare', '--map-current-user', '--net', '--'];
  return new Promise((resolve) => {
    execFile(prefix[0] ?? '', [...prefix.slice(1), 'true'], (error) => resolve(error ? [] : prefix));
  });
}

/** With all that it started: it leads a process group of its own. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

function lowerPriority({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended meanwhile, or the machine knows no priorities.
  }
}

async function killIfLarge(child: ChildProcess): Promise<void> {
  const statm = await readFile(`/proc/${child.pid}/statm`, 'latin1').catch(() => '');
  const residentPages = Number(statm.split(' ')[1] ?? 0);
  if (residentPages * PAGE_BYTES > RESIDENT_BYTES) kill(child);
}
