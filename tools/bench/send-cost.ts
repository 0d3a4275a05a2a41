import { FileApi } from '@sanchika/file/contract';
import { SampleDistrict } from '@sanchika/file/testing';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { v7 } from 'uuid';
import { medianOf } from './median';

/** What the database did for one act, by its own counters. */
export interface ServerWork {
  /** Statements, and so round trips. */
  readonly statements: number;
  readonly reads: number;
  readonly rowsInserted: number;
  readonly rowsUpdated: number;
  readonly rowsDeleted: number;
}

const COUNTERS: Readonly<Record<keyof ServerWork, string>> = {
  statements: 'Questions',
  reads: 'Com_select',
  rowsInserted: 'Handler_write',
  rowsUpdated: 'Handler_update',
  rowsDeleted: 'Handler_delete',
};
const SENDS = 11;

/**
 * The work of one send with a note, session and rights included: the median of several. The counters are those of the
 * whole server, so it must be one that nobody else uses.
 */
export async function measureSend(serverUrl: string): Promise<ServerWork> {
  const district = await SampleDistrict.start();
  const connection = await createConnection(serverUrl);
  try {
    const { clerk, superintendent } = district;
    let file = await clerk.opensFile();
    const costs: ServerWork[] = [];
    for (let send = 0; send < SENDS; send += 1) {
      const [from, to] =
        file.holderPostId === clerk.postId ? [clerk, superintendent] : [superintendent, clerk];
      const note = { noteId: v7(), text: 'अनुमोदन हेतु प्रस्तुत।', decision: 'putUp' };
      const body = { seenHead: file.headHash, toPostId: to.postId, note };
      const before = await workOf(connection);
      file = await from.asks(FileApi.send, { params: { fileId: file.fileId }, body });
      costs.push(difference(await workOf(connection), before));
    }
    return medianWork(costs);
  } finally {
    await connection.end();
    await district.stop();
  }
}

async function workOf(connection: Connection): Promise<ServerWork> {
  const [rows] = await connection.query<RowDataPacket[]>('SHOW GLOBAL STATUS');
  const values = new Map(rows.map((row) => [String(row['Variable_name']), Number(row['Value'])]));
  return mapWork((name) => values.get(COUNTERS[name]) ?? 0);
}

function difference(after: ServerWork, before: ServerWork): ServerWork {
  // The look at the counters is a statement as well.
  return mapWork((name) => after[name] - before[name] - (name === 'statements' ? 1 : 0));
}

function medianWork(costs: readonly ServerWork[]): ServerWork {
  return mapWork((name) => medianOf(costs.map((cost) => cost[name])));
}

function mapWork(valueOf: (name: keyof ServerWork) => number): ServerWork {
  return {
    statements: valueOf('statements'),
    reads: valueOf('reads'),
    rowsInserted: valueOf('rowsInserted'),
    rowsUpdated: valueOf('rowsUpdated'),
    rowsDeleted: valueOf('rowsDeleted'),
  };
}
