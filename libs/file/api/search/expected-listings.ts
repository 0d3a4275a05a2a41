import { FILE_STATES, headTexts, noteText, paperTexts } from '@sanchika/file/domain';
import type { Listing } from '@sanchika/platform/api';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { File } from '../file.entity';
import { loadRecords } from '../file-record';
import type { FileRecord } from '../file-record';
import { mergedNumbersOf } from '../merging/merged-numbers';
import { sidesOf } from '../merging/sides';
import { FileGrant } from '../grants/file-grant.entity';
import { Reopening } from '../reopening/reopening.entity';
import type { FollowFile } from './follow-file';
import { listName } from './list-names';
import { wordListings } from './list-words';
import { lastingLists, passingLists } from './reach-lists';

/** How a file must stand on the lists, and on which lists it may wrongly have been left. */
export interface ExpectedListings {
  readonly computerNo: number;
  readonly listings: readonly Listing[];
  readonly left: readonly string[];
}

/** Recomputes the lists of files from their records, notes and papers. */
export async function expectedListings(
  manager: EntityManager,
  files: readonly File[],
  follow: FollowFile,
): Promise<ExpectedListings[]> {
  const ids = files.map(({ id }) => id);
  const [sideOf, olderNumbersOf, reopenings, grants] = [
    await sidesOf(manager, ids),
    await mergedNumbersOf(manager, ids),
    await manager.findBy(Reopening, { fileId: In(ids) }),
    await manager.findBy(FileGrant, { fileId: In(ids) }),
  ];
  const expected: ExpectedListings[] = [];
  for (const record of await loadRecords(manager, files)) {
    const isOf = ({ fileId }: { readonly fileId: string }) => fileId === record.file.id;
    const { notes, papers } = sideOf(record.file.id);
    const texts = [
      ...headTexts(record.file),
      ...olderNumbersOf(record.file.id),
      ...notes.map(noteText),
      ...papers.flatMap(paperTexts),
    ];
    // Also a grant that is over has put its post on the list.
    const asked = [
      ...reopenings.filter(isOf).map(({ askedPostId }) => askedPostId),
      ...grants.filter(isOf).map(({ postId }) => postId),
    ];
    const { lists, left } = await listsBeside(record, asked, follow);
    const beside = lists.map((name) => ({ name, places: 0 }));
    expected.push({
      computerNo: record.file.computerNo,
      listings: [...beside, ...wordListings(texts)],
      left,
    });
  }
  return expected;
}

async function listsBeside(
  { file, intervals, askings }: FileRecord,
  reopenAsked: readonly string[],
  follow: FollowFile,
): Promise<{ lists: string[]; left: string[] }> {
  const holders = intervals.map(({ postId }) => postId);
  const desks = await Promise.all([...new Set(holders)].map((postId) => follow.deskOf(postId)));
  const lies = file.holderPostId ?? holders.at(-1) ?? null;
  const desk = desks.find(({ postId }) => postId === lies) ?? null;
  const reached = [...holders, ...askings.map(({ askedPostId }) => askedPostId), ...reopenAsked];
  const lists = [...lastingLists(file, reached), ...passingLists(file, desk)];
  const ever = desks.flatMap((each) => [
    ...passingLists({ ...file, state: 'active', classification: 'ordinary' }, each),
    listName.restrictedOnDesk(each.postId),
  ]);
  return {
    lists,
    left: [...FILE_STATES.map(listName.inState), ...ever].filter((name) => !lists.includes(name)),
  };
}
