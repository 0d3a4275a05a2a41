import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startServer } from '@sanchika/platform/testing';
import type { ServerPlan } from '@sanchika/platform/testing';
import { medianOf } from './median';

/** What the server takes of the machine before anybody has asked for anything. */
export interface ProcessCost {
  /** From the start of the process until it listens, on a database that is there already. */
  readonly startMs: number;
  /** Processor time of the same. */
  readonly startCpuMs: number;
  readonly idleMegabytes: number;
  /** The same when Node keeps its young generation small. */
  readonly idleMegabytesWhenSmall: number;
}

const STARTS = 5;
const IDLE_MS = 20_000;
const SMALL = '--max-semi-space-size=4';
/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Starts the built server again and again on one empty district; Linux only. */
export async function measureProcess(): Promise<ProcessCost> {
  const first = await startServer({ seed: 'structure' });
  await first.halt();
  const on = first.database;
  try {
    const starts: { readonly ms: number; readonly cpuMs: number }[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const began = performance.now();
      const server = await startServer({ on });
      starts.push({ ms: performance.now() - began, cpuMs: await cpuMsOf(server.process.pid ?? 0) });
      await server.halt();
    }
    return {
      startMs: medianOf(starts.map(({ ms }) => ms)),
      startCpuMs: medianOf(starts.map(({ cpuMs }) => cpuMs)),
      idleMegabytes: await idleMegabytes({ on }),
      idleMegabytesWhenSmall: await idleMegabytes({ on, env: { NODE_OPTIONS: SMALL } }),
    };
  } finally {
    await on.drop();
  }
}

async function idleMegabytes(plan: ServerPlan): Promise<number> {
  const server = await startServer(plan);
  try {
    await pause(IDLE_MS);
    return await megabytesOf(server.process.pid ?? 0);
  } finally {
    await server.halt();
  }
}

async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold blanks; user and system time are the 12th and 13th fields after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

async function megabytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
