import { judgeLink, judgeUnlink } from '@sanchika/file/domain';
import type { FileActs, FileReceipt } from '@sanchika/file/contract';
import type { BodyOf } from '@sanchika/platform/contract';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Acting } from '../acting';
import { BeginAct } from '../begin-act';
import { FileLedger } from '../file-ledger';
import { loadRecord } from '../file-record';
import { FilePolicy } from '../file.policy';
import { FileRepository } from '../file.repository';
import { receiptOf } from '../receipt';
import { requireAllowed } from '../refuse';
import { tell } from '../tell';
import { FileLink } from './file-link.entity';

/** Links another file to the one in hand, and takes links away (FM-1). */
@Injectable()
export class LinkFile {
  constructor(
    private readonly begin: BeginAct,
    private readonly files: FileRepository,
    private readonly policy: FilePolicy,
    private readonly ledger: FileLedger,
  ) {}

  async run(
    acting: Acting,
    fileId: string,
    { linkedFileId }: BodyOf<typeof FileActs.link>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.link');
    const linked = await this.files.find(tx, linkedFileId);
    // What is only lent to him he cannot lend on: the record is asked without his lendings.
    const sight = await this.policy.require(actor, await loadRecord(tx, linked), 'file.open');
    const { state, holderPostId, classification } = file;
    requireAllowed(
      judgeLink({
        ...{ state, holderPostId, actorPostId: actor.postId, fileId, classification, linkedFileId },
        linkedState: linked.state,
        linkedClassification: linked.classification,
        isSeenWhole: sight.asOfSeq === null,
        linkedFileIds: await linkedFileIds(acting, fileId),
      }),
    );
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.linked',
      at: this.ledger.nextAt(file),
      body: { linked: linkedFileId },
    });
    const link = { eventId: event.id, fileId, linkedFileId, linkedAt: event.at, unlinkedAt: null };
    await tx.insert(FileLink, link);
    await tell(tx, event, { file: after, postIds: [after.holderPostId] });
    return receiptOf(after, event);
  }

  async takeAway(
    acting: Acting,
    fileId: string,
    { linkedFileId }: BodyOf<typeof FileActs.unlink>,
  ): Promise<FileReceipt> {
    const { tx, actor } = acting;
    const { file } = await this.begin.run(acting, fileId, 'file.link');
    const { state, holderPostId } = file;
    requireAllowed(
      judgeUnlink({
        ...{ state, holderPostId, actorPostId: actor.postId, linkedFileId },
        linkedFileIds: await linkedFileIds(acting, fileId),
      }),
    );
    const { event, file: after } = await this.ledger.append(acting, file, {
      type: 'file.unlinked',
      at: this.ledger.nextAt(file),
      body: { linked: linkedFileId },
    });
    const standing = { fileId, linkedFileId, unlinkedAt: IsNull() };
    await tx.update(FileLink, standing, { unlinkedAt: event.at });
    await tell(tx, event, { file: after, postIds: [after.holderPostId] });
    return receiptOf(after, event);
  }
}

async function linkedFileIds({ tx }: Acting, fileId: string): Promise<string[]> {
  const links = await tx.findBy(FileLink, { fileId, unlinkedAt: IsNull() });
  return links.map(({ linkedFileId }) => linkedFileId);
}
