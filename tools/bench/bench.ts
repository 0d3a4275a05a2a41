import { cpus, loadavg, totalmem } from 'node:os';
import { freshDatabase, startServer, testEngine } from '@sanchika/platform/testing';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { measureColdOpen } from './cold-open';
import { readDeskPages } from './desk-reads';
import type { DeskPlan, PageCost } from './desk-reads';
import { medianOf } from './median';
import { measureProcess } from './process-cost';
import { measurePush } from './push-cost';
import { measureReader, PAGES } from './reader-times';
import { measureSend } from './send-cost';
import { measureStoreTimes } from './store-times';

type Say = (line: string) => void;

const DESKS: readonly DeskPlan[] = [
  { files: 3000, desks: 1 },
  { files: 30_000, desks: 1 },
  { files: 3000, desks: 100 },
  { files: 30_000, desks: 100 },
];
const DEEP_PAGE = 20;

/** The machine that the figures are of; a time means nothing without it. */
export function sayMachine(say: Say): void {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  say(
    `${cpus().length} × ${processor?.model ?? 'unknown'}, ${memory} GB, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
  );
}

/** Counts and figures of the engine that TEST_DATABASE names; nothing is judged here. */
export async function bench(say: Say): Promise<void> {
  await sayInbox(say);
  await saySend(say);
  const { plain, ours } = measurePush();
  say(
    `Alerts per core-second: ${ours}, the package as it comes ${plain}, ${(ours / plain).toFixed(1)} times (goal 5600)`,
  );
  const cost = await measureProcess();
  say(
    `Start until it listens: ${Math.round(cost.startMs)} ms, ${cost.startCpuMs} ms of processor (goal 2000 ms)`,
  );
  const [idle, small] = [cost.idleMegabytes, cost.idleMegabytesWhenSmall].map(Math.round);
  say(`Memory when idle: ${idle} MB resident; with a small young generation ${small} MB (goal 160 MB)`);
}

async function sayInbox(say: Say): Promise<void> {
  const database = await freshDatabase();
  const server = await startServer({ on: database });
  await server.halt();
  try {
    for (const plan of DESKS) await sayDesk(database, plan, say);
  } finally {
    await database.drop();
  }
}

async function sayDesk(database: FreshDatabase, plan: DeskPlan, say: Say): Promise<void> {
  const deepest = Math.min(DEEP_PAGE, Math.ceil(plan.files / plan.desks / 50));
  say(`Inbox, ${plan.files} open files in all, ${plan.files / plan.desks} on the desk:`);
  for (const cost of await readDeskPages(database, plan, [...new Set([1, deepest])]))
    say(`  ${pageLine(cost)}`);
}

function pageLine({ page, rows, reads }: PageCost): string {
  const read = reads.map(({ sql, rowsRead, handlerReads, plan }) => {
    const what = /ORDER BY due_at/.test(sql) ? 'counts' : /FROM desk/.test(sql) ? 'page' : 'labels';
    return rowsRead === null ? `${what}: ${plan}` : `${what}: ${rowsRead} rows, ${handlerReads} requests`;
  });
  return [`page ${page}, ${rows} files`, ...read].join('; ');
}

async function saySend(say: Say): Promise<void> {
  if (testEngine() === 'sqlite') return;
  const { statements, reads, ...rows } = await measureSend(process.env['TEST_DATABASE_URL'] ?? '');
  const written = rows.rowsInserted + rows.rowsUpdated + rows.rowsDeleted;
  say(`One send with a note: ${statements} statements, of which ${reads} read;`);
  say(
    `  ${written} rows written (goal 14): ${rows.rowsInserted} inserted, ${rows.rowsUpdated} updated, ${rows.rowsDeleted} deleted`,
  );
}

/** How long an officer waits for his inbox when the server is away. */
export async function sayColdOpen(say: Say): Promise<void> {
  const times = (await measureColdOpen()).map(Math.round);
  say(
    `App opened with the server stopped, until the inbox stands: median ${medianOf(times)} ms (goal 1000 ms)`,
  );
  say(`  each time in a browser just started: ${times.join(', ')} ms`);
}

/** A file of three hundred pages on a phone four times slower than this machine, behind slow 4G. */
export async function sayReader(say: Say): Promise<void> {
  const { firstPage, heapAtFirst, heapAtLast, mostPictures } = await measureReader();
  const times = firstPage.map(Math.round);
  say(
    `First page of ${PAGES} after its list: median ${medianOf(times)} ms (goal 1000 ms): ${times.join(', ')}`,
  );
  say(
    `  heap ${heapAtFirst.toFixed(1)} MB there, ${heapAtLast.toFixed(1)} MB at the end; at most ${mostPictures} pictures held`,
  );
}

/** The phone's own database, sealed, beside a plain one in the same run. */
export async function sayStore(say: Say): Promise<void> {
  const rounds = await measureStoreTimes();
  const median = (name: keyof (typeof rounds)[number]) => medianOf(rounds.map((times) => times[name]));
  const plain = median('plain');
  const line = (name: keyof (typeof rounds)[number]) =>
    `${Math.round(median(name))} ms, ${(median(name) / plain).toFixed(2)} times plain`;
  say(`10,000 files into the phone's database: plain Dexie ${Math.round(plain)} ms`);
  say(`  sealed in pages of 50: ${line('pages')} (goal 0.5)`);
  say(`  the same sealed before the transaction opens: ${line('pagesBefore')}`);
  say(`  sealed one by one: ${line('singles')}`);
  say(`First page read and opened: ${median('firstPage').toFixed(1)} ms, one record`);
}
