import type { OriginView } from '@sanchika/file/contract';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { File } from '../file.entity';
import { HoldingInterval } from '../holding-interval.entity';
import { Merging } from './merging.entity';

type Own = Pick<OriginView, 'no' | 'from'>;
type OriginOf = (hereId: string, ownId: string, own: Own) => OriginView;

/**
 * Tells of notes and papers of these merged files where they stood, and by how much their pages moved on the way, also
 * when a file ended in one that ended in another itself.
 */
export async function originsOf(manager: EntityManager, files: readonly File[]): Promise<OriginOf> {
  const numbers = new Map(files.map(({ id, fileNumber }) => [id, fileNumber]));
  const ways = await waysFrom(
    manager,
    files.map(({ id }) => id),
  );
  return (hereId, ownId, own) => ({
    fileId: ownId,
    fileNumber: numbers.get(ownId) ?? null,
    ...own,
    pageOffset: pagesBetween(ways, ownId, hereId),
  });
}

async function waysFrom(manager: EntityManager, fileIds: readonly string[]): Promise<Map<string, Merging>> {
  const ways = new Map<string, Merging>();
  for (let next = [...fileIds]; next.length > 0;) {
    const found = await manager.findBy(Merging, { mergedFileId: In(next) });
    for (const merging of found) ways.set(merging.mergedFileId, merging);
    next = found.map(({ fileId }) => fileId).filter((fileId) => !ways.has(fileId));
  }
  return ways;
}

function pagesBetween(ways: ReadonlyMap<string, Merging>, fromId: string, toId: string): number {
  let pages = 0;
  for (let at = fromId; at !== toId;) {
    const way = ways.get(at);
    if (!way) break;
    pages += way.pageFrom - 1;
    at = way.fileId;
  }
  return pages;
}

/** The intervals of the file with those of the files from which some of its notes came. */
export async function intervalsOf(
  manager: EntityManager,
  own: readonly HoldingInterval[],
  notes: readonly { readonly origin: OriginView | null }[],
): Promise<readonly HoldingInterval[]> {
  const fileIds = new Set(notes.flatMap(({ origin }) => origin?.fileId ?? []));
  if (fileIds.size === 0) return own;
  return [...own, ...(await manager.findBy(HoldingInterval, { fileId: In([...fileIds]) }))];
}
