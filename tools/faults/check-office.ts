import { join } from 'node:path';
import type { FreshDatabase } from '@sanchika/platform/testing';
import { verifyDatabase } from '../verify/verify-database';
import type { AskedAct } from './asked-acts';
import { checkActs } from './check-acts';
import { checkDrafts } from './check-drafts';
import { checkNotices } from './check-notices';
import { readRecords } from './read-records';

/**
 * Everything that must hold whatever happened: the books agree with the sealed chains, and with what the senders
 * of these acts were told. Returns the breaches in words; none when all is well.
 */
export async function checkOffice(database: FreshDatabase, acts: readonly AskedAct[]): Promise<string[]> {
  const url = addressOf(database);
  const { faults, doubts } = await verifyDatabase({ url, blobs: join(database.folder, 'blobs') });
  const records = await readRecords(url);
  return [
    ...faults.map(({ what, fileId, seq }) =>
      [what, fileId && `file ${fileId}`, seq && `event ${seq}`].filter(Boolean).join(' '),
    ),
    ...doubts.map(({ what }) => what),
    ...checkActs(acts, records),
    ...checkDrafts(acts, records),
    ...checkNotices(records),
  ];
}

/** The database as the verifier is told of it. */
export function addressOf({ folder, url }: FreshDatabase): string {
  return url ?? `sqlite:${join(folder, 'sanchika.sqlite')}`;
}
