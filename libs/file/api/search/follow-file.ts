import { Districts, OfficeDirectory } from '@sanchika/office/api';
import { headTexts, numberTexts } from '@sanchika/file/domain';
import { listEntry, relistEntry } from '@sanchika/platform/api';
import type { Transaction } from '@sanchika/platform/api';
import { Injectable } from '@nestjs/common';
import type { File } from '../file.entity';
import { HoldingInterval } from '../holding-interval.entity';
import { listWordsOf } from './list-words';
import { lastingLists, passingLists } from './reach-lists';
import type { Desk, Listed } from './reach-lists';

/** Keeps the lists of search beside the file, in the transaction of each of its events. */
@Injectable()
export class FollowFile {
  constructor(
    private readonly directory: OfficeDirectory,
    private readonly districts: Districts,
  ) {}

  /** Lists a new file: its words, who may reach it and when it was opened. */
  async begin(tx: Transaction, file: Listed & Parameters<typeof headTexts>[0]): Promise<void> {
    const names = [...lastingLists(file, []), ...passingLists(file, null)];
    await listEntry(tx, file.computerNo, { names, places: 0 });
    await listWordsOf(tx, file.computerNo, headTexts(file));
  }

  /** Takes the file along: to another state, to another desk, to its number. */
  async follow(tx: Transaction, before: File, after: File): Promise<void> {
    if (before.fileNumber !== after.fileNumber)
      await listWordsOf(tx, after.computerNo, numberTexts(after.fileNumber));
    const reached = lastingLists(after, []).filter((name) => !lastingLists(before, []).includes(name));
    if (reached.length > 0) await listEntry(tx, after.computerNo, { names: reached, places: 0 });
    if (isUnmoved(before, after)) return;
    const [from, to] = await this.desksOf(tx, before, after);
    await relistEntry(tx, after.computerNo, {
      from: passingLists(before, from),
      to: passingLists(after, to),
    });
  }

  /** The desk of a post with the places it belongs to. Throws an Error for a post that does not exist. */
  async deskOf(postId: string): Promise<Desk> {
    const post = await this.directory.post(postId);
    if (!post) throw new Error(`no post ${postId}`);
    return { postId, officeId: post.officeId, districtId: await this.districts.districtOf(post.officeId) };
  }

  /** Where it lay and where it lies; a file that nobody holds lies where it last lay. */
  private async desksOf(tx: Transaction, before: File, after: File): Promise<[Desk | null, Desk | null]> {
    const left = before.holderPostId ?? (await lastDesk(tx, before.id));
    const reached = after.holderPostId ?? left;
    const from = left === null ? null : await this.deskOf(left);
    const to = reached === null || reached === left ? from : await this.deskOf(reached);
    return [from, to];
  }
}

function isUnmoved(before: File, after: File): boolean {
  const { state, classification, holderPostId } = before;
  return (
    state === after.state && classification === after.classification && holderPostId === after.holderPostId
  );
}

async function lastDesk(tx: Transaction, fileId: string): Promise<string | null> {
  const last = await tx.findOne(HoldingInterval, { where: { fileId }, order: { seq: 'DESC' } });
  return last?.postId ?? null;
}
